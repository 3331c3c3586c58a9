import Foundation
import Records
import Testing

@Suite("The place of the records on this computer")
struct RealPlaceTests {
  @Test("is made for its owner alone, whatever the mask says, with all folders on the way")
  func make() throws {
    let scratch = try Folder()
    let place = try scratch.place("a/b/records.waymark")
    #expect(try place.check(.live) == .noFolder)
    #expect(try place.makeReady(.live) == .noStore)
    #expect(try scratch.mode("a") == 0o700)
    #expect(try scratch.mode("a/b") == 0o700)
    #expect(try place.makeReady(.live) == .noStore)
    try scratch.write("a/b/records.waymark", mode: 0o600)
    #expect(try place.check(.live) == .store)
  }

  @Test("is refused once its folder or one of its files is opened to others")
  func open() throws {
    let scratch = try Folder()
    let place = try scratch.place("kept/records.waymark")
    try place.makeReady(.live)
    try scratch.setMode("kept", 0o750)
    #expect(throws: PlaceFault.openFolder(place.folder)) { try place.check(.live) }
    try scratch.setMode("kept", 0o700)
    for file in place.files {
      try scratch.write(String(file.dropFirst(scratch.path.count + 1)), mode: 0o640)
      #expect(throws: PlaceFault.openFile(file)) { try place.check(.live) }
      try FileManager.default.removeItem(atPath: file)
    }
  }

  @Test("is refused where the file or its folder is a link, even one to nothing")
  func links() throws {
    let scratch = try Folder()
    let place = try scratch.place("kept/records.waymark")
    try place.makeReady(.live)
    try FileManager.default.createSymbolicLink(
      atPath: place.path, withDestinationPath: "\(scratch.path)/nowhere")
    #expect(throws: PlaceFault.link(place.path)) { try place.check(.live) }
    try FileManager.default.createSymbolicLink(
      atPath: "\(scratch.path)/way", withDestinationPath: place.folder)
    let linked = try scratch.place("way/records.waymark")
    #expect(throws: PlaceFault.link(linked.folder)) { try linked.check(.live) }
  }

  @Test("is refused in a folder in which anybody can put another in its place")
  func above() throws {
    let scratch = try Folder()
    let place = try scratch.place("shared/kept/records.waymark")
    try place.makeReady(.live)
    try scratch.setMode("shared", 0o777)
    #expect(throws: PlaceFault.openAbove("\(scratch.path)/shared")) { try place.check(.live) }
    try scratch.setMode("shared", 0o1777)
    #expect(try place.check(.live) == .noStore)
  }

  @Test("says why no folder can be made, and why nothing can be learned")
  func refusals() throws {
    let scratch = try Folder()
    let inProc = try StorePlace(named: "/proc/waymark/records.waymark", in: .live)
    #expect(
      throws: PlaceFault.cannotMakeFolder("/proc/waymark", reason: "No such file or directory")
    ) { try inProc.makeReady(.live) }
    try scratch.write("file", mode: 0o600)
    let below = try scratch.place("file/kept/records.waymark")
    #expect(throws: PlaceFault.cannotLook(below.folder, reason: "Not a directory")) {
      try below.check(.live)
    }
  }
}

/// A folder that is gone when the test ends.
private final class Folder: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "waymark-place-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func place(_ name: String) throws -> StorePlace {
    try StorePlace(named: "\(path)/\(name)", in: .live)
  }

  func write(_ name: String, mode: Int) throws {
    try Data("x".utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
    try setMode(name, mode)
  }

  func setMode(_ name: String, _ mode: Int) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: "\(path)/\(name)")
  }

  func mode(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")[.posixPermissions] as? Int
  }
}
