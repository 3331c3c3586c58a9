private import Glibc
internal import ArgumentParser
internal import Phrases
internal import Records

/// Bundles that wait to be sent: files in a folder that only their owner can enter.
///
/// They are not sealed: whoever can read this user's files can read them.
struct Outbox {
  /// One of them, with what is shown before it goes.
  struct Entry: Hashable {
    let id: String
    let address: String
    /// Seconds since 1970.
    let added: Int64
    /// Why it is still here.
    var state: String
    /// What leaves, line by line.
    let summary: [String]
    let bundle: String
  }

  private static let mark = "waymark-outbox-1"
  private static let ending = ".bundle"

  /// The folder, whether it is there or not.
  let folder: String
  private let place: StorePlace

  /// The folder beside the records.
  ///
  /// - Throws: An exit code, after a complaint, where nothing says where the files of this user are, or where others could look
  ///   into the folder.
  init() throws {
    let words = Phrases.english.store
    (folder, place) = try StoreChoice.onFault(words) { () throws(PlaceFault) in
      let records = try StorePlace(named: nil, in: .live)
      let folder = "\(records.folder)/outbox"
      let place = try StorePlace(named: "\(folder)/waiting", in: .live)
      try place.check(.live)
      return (folder, place)
    }
  }

  /// Everything that waits, the oldest first.
  func entries() -> [Entry] {
    PrivateFolder.names(in: folder).filter { $0.hasSuffix(Self.ending) }
      .compactMap { name in
        Self.entry(in: "\(folder)/\(name)", id: String(name.dropLast(Self.ending.count)))
      }.sorted { ($0.added, $0.id) < ($1.added, $1.id) }
  }

  /// Keeps an entry, in place of an older one with the same name.
  ///
  /// - Throws: An exit code, after a complaint; what was there before is then still there.
  func keep(_ entry: Entry) throws {
    _ = try StoreChoice.onFault(Phrases.english.store) { () throws(PlaceFault) in
      try place.makeReady(.live)
    }
    let lines =
      [Self.mark, "to \(entry.address)", "added \(entry.added)", "state \(entry.state)"]
      + entry.summary.map { "say \($0)" }
    do throws(SummaryFile.Trouble) {
      try SummaryFile.write(
        Array((lines.joined(separator: "\n") + "\n\n" + entry.bundle).utf8),
        to: file(entry.id), replacing: true)
    } catch {
      Console.complain("The Bundle cannot be kept in \(folder): \(error). Look for room there.")
      throw Exit.cannotCreate
    }
  }

  /// Overwrites an entry, and removes it; a disk may still keep a copy.
  func forget(_ id: String) {
    let file = open(file(id), O_WRONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    if file >= 0 {
      PrivateFolder.overwrite(file)
      close(file)
    }
    unlink(self.file(id))
  }

  private func file(_ id: String) -> String { "\(folder)/\(id)\(Self.ending)" }

  private static func entry(in path: String, id: String) -> Entry? {
    guard let text = try? AnswersInput.text(of: path),
      let end = text.firstRange(of: "\n\n")
    else { return nil }
    var lines = text[..<end.lowerBound].split(separator: "\n").map(String.init)[...]
    guard lines.popFirst() == mark else { return nil }
    func value(_ name: String) -> [String] {
      lines.filter { $0.hasPrefix("\(name) ") }.map { String($0.dropFirst(name.count + 1)) }
    }
    guard let address = value("to").first, let added = value("added").first.flatMap({ Int64($0) })
    else { return nil }
    return Entry(
      id: id, address: address, added: added, state: value("state").first ?? "",
      summary: value("say"), bundle: String(text[end.upperBound...]))
  }
}
