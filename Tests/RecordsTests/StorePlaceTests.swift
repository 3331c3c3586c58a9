import Records
import Testing

@Suite("The place of the records")
struct StorePlaceTests {
  private static let folder = FileFacts(kind: .folder, owner: 7, mode: 0o700)
  private static let file = FileFacts(kind: .file, owner: 7, mode: 0o600)
  private static let root = FileFacts(kind: .folder, owner: 0, mode: 0o755)

  /// A computer with these things on it, and nothing else.
  private static func computer(
    _ things: [String: FileFacts] = [:], variables: [String: String] = ["HOME": "/home/ana"],
    system: FileSystem = .disk(name: "ext4"), workingFolder: String? = "/home/ana/work"
  ) -> PlaceSurroundings {
    PlaceSurroundings(
      variable: { variables[$0] }, workingFolder: { workingFolder }, user: 7,
      facts: { .success(things[$0]) }, fileSystem: { _ in .success(system) },
      makeFolder: { path in
        Issue.record("\(path) must not be made.")
        return .success(())
      })
  }

  private func path(
    _ name: String?, _ variables: [String: String] = ["HOME": "/home/ana"]
  ) throws(PlaceFault) -> String {
    try StorePlace(named: name, in: Self.computer(variables: variables)).path
  }

  @Test("is the named file, else WAYMARK_STORE, else among the user's data")
  func choice() throws {
    let all = [
      "HOME": "/home/ana", "XDG_DATA_HOME": "/data", "WAYMARK_STORE": "/kept/all.waymark",
    ]
    #expect(try path("/mine/a.waymark", all) == "/mine/a.waymark")
    #expect(try path(nil, all) == "/kept/all.waymark")
    #expect(
      try path(nil, ["HOME": "/home/ana", "XDG_DATA_HOME": "/data"])
        == "/data/waymark/records.waymark")
    let usual = "/home/ana/.local/share/waymark/records.waymark"
    #expect(try path(nil) == usual)
    #expect(try path(nil, ["HOME": "/home/ana", "XDG_DATA_HOME": "relative"]) == usual)
    #expect(throws: PlaceFault.noHome) { try path(nil, [:]) }
    #expect(try path("/mine/a.waymark", [:]) == "/mine/a.waymark")
  }

  @Test(
    "is absolute, whatever was written",
    arguments: [
      ("a.waymark", "/home/ana/work/a.waymark"), ("./b//a.waymark", "/home/ana/work/b/a.waymark"),
      ("../a.waymark", "/home/ana/work/../a.waymark"), ("~/a.waymark", "/home/ana/a.waymark"),
      ("/x/./y", "/x/y"),
    ])
  func absolute(name: String, path: String) throws {
    #expect(try self.path(name) == path)
  }

  @Test("cannot be a relative one where the folder here is gone")
  func goneFolder() {
    let computer = Self.computer(workingFolder: nil)
    #expect(throws: PlaceFault.self) { try StorePlace(named: "a", in: computer) }
  }

  @Test("says what stands there")
  func standing() throws {
    let place = try StorePlace(named: "/home/ana/kept/a", in: Self.computer())
    #expect(try place.check(Self.computer(["/home/ana": Self.folder])) == .noFolder)
    #expect(try place.check(Self.computer(["/home/ana/kept": Self.folder])) == .noStore)
    let whole = ["/home/ana/kept": Self.folder, "/home/ana/kept/a": Self.file]
    #expect(try place.check(Self.computer(whole)) == .store)
  }

  @Test("is refused on another computer, also before its folder is there")
  func network() throws {
    let place = try StorePlace(named: "/home/ana/kept/a", in: Self.computer())
    let fault = PlaceFault.network(folder: "/home/ana/kept", name: "nfs4")
    for things in [[:], ["/home/ana/kept": Self.folder]] {
      let computer = Self.computer(things, system: .network(name: "nfs4"))
      #expect(throws: fault) { try place.check(computer) }
      #expect(throws: fault) { try place.makeReady(computer) }
    }
  }

  @Test(
    "is refused where others may do anything with the folder or a file",
    arguments: [0o040, 0o020, 0o010, 0o004, 0o002, 0o001] as [UInt32])
  func open(mode: UInt32) throws {
    let place = try StorePlace(named: "/kept/a", in: Self.computer())
    let folder = FileFacts(kind: .folder, owner: 7, mode: 0o700 | mode)
    #expect(throws: PlaceFault.openFolder("/kept")) {
      try place.check(Self.computer(["/kept": folder]))
    }
    let file = FileFacts(kind: .file, owner: 7, mode: 0o600 | mode)
    for name in ["/kept/a", "/kept/a-wal", "/kept/a-shm"] {
      #expect(throws: PlaceFault.openFile(name)) {
        try place.check(Self.computer(["/kept": Self.folder, name: file]))
      }
    }
  }

  @Test("is refused where it is a link, another user's, or no plain file in a folder")
  func kinds() throws {
    let place = try StorePlace(named: "/kept/a", in: Self.computer())
    let link = FileFacts(kind: .link, owner: 7, mode: 0o777)
    let foreign = FileFacts(kind: .folder, owner: 8, mode: 0o700)
    let foreignFile = FileFacts(kind: .file, owner: 0, mode: 0o600)
    let pipe = FileFacts(kind: .other, owner: 7, mode: 0o600)
    let rows: [([String: FileFacts], PlaceFault)] = [
      (["/kept": link], .link("/kept")), (["/kept": foreign], .foreign("/kept")),
      (["/kept": Self.file], .notAFolder("/kept")),
      (["/kept": Self.folder, "/kept/a": link], .link("/kept/a")),
      (["/kept": Self.folder, "/kept/a-wal": link], .link("/kept/a-wal")),
      (["/kept": Self.folder, "/kept/a": foreignFile], .foreign("/kept/a")),
      (["/kept": Self.folder, "/kept/a": pipe], .notAFile("/kept/a")),
      (["/kept": Self.folder, "/kept/a": Self.folder], .notAFile("/kept/a")),
    ]
    for (things, fault) in rows {
      #expect(throws: fault) { try place.check(Self.computer(things)) }
    }
  }

  @Test("is refused where anybody can put another folder on the way, unless each keeps their own")
  func above() throws {
    let place = try StorePlace(named: "/shared/ana/kept/a", in: Self.computer())
    let open = FileFacts(kind: .folder, owner: 0, mode: 0o777)
    let sticky = FileFacts(kind: .folder, owner: 0, mode: 0o1777)
    let rest = ["/shared/ana": Self.root, "/shared/ana/kept": Self.folder]
    #expect(throws: PlaceFault.openAbove("/shared")) {
      try place.check(Self.computer(rest.merging(["/shared": open]) { $1 }))
    }
    #expect(
      try place.check(Self.computer(rest.merging(["/shared": sticky]) { $1 })) == .noStore)
  }

  @Test("cannot be judged where the system says no, and that is not taken for nothing")
  func refusal() throws {
    let place = try StorePlace(named: "/kept/a", in: Self.computer())
    var computer = Self.computer()
    computer.facts = { _ in .failure(.init(reason: "Permission denied")) }
    #expect(throws: PlaceFault.cannotLook("/kept", reason: "Permission denied")) {
      try place.check(computer)
    }
    computer = Self.computer(["/kept": Self.folder])
    computer.fileSystem = { _ in .failure(.init(reason: "Input/output error")) }
    #expect(throws: PlaceFault.cannotLook("/kept", reason: "Input/output error")) {
      try place.check(computer)
    }
  }
}
