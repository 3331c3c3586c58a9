import Foundation

/// Folders of a test's own, which are gone when it ends.
final class Scratch: Sendable {
  /// What the program gets for its home, for the folder that it runs in, and for what is temporary.
  let home, work, temporary: String
  /// A folder that the program knows nothing of.
  let aside: String
  private let path: String

  init() throws {
    path = NSTemporaryDirectory() + "/waymark-test-" + UUID().uuidString
    home = path + "/home"
    work = path + "/work"
    temporary = path + "/temporary"
    aside = path + "/aside"
    for folder in [home, work, temporary, aside] {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// What a program started here finds in its environment.
  var environment: [String: String] {
    ["HOME": home, "TMPDIR": temporary, "TZ": "UTC"]
  }

  /// Everything in the three folders, by its path.
  func files() throws -> [String] {
    try [home, work, temporary].flatMap { folder in
      try FileManager.default.subpathsOfDirectory(atPath: folder).map { "\(folder)/\($0)" }
    }.sorted()
  }

  /// Everything that is here, with its size and when it was last changed: a file that is touched, or made and removed again,
  /// shows in the time of its folder.
  func traces() throws -> [String] {
    try ([home, work, temporary] + files()).map { path in
      let facts = try FileManager.default.attributesOfItem(atPath: path)
      return
        "\(path) \(facts[.size] ?? 0) \(facts[.modificationDate] ?? 0) \(facts[.systemFileNumber] ?? 0)"
    }
  }

  /// Writes a file into the folder that the program runs in.
  ///
  /// - Returns: Its path.
  @discardableResult
  func write(_ text: String, to name: String, mode: Int = 0o644) throws -> String {
    let file = name.hasPrefix("/") ? name : "\(work)/\(name)"
    if mode & 0o111 == 0 {
      try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    } else {
      try writeProgram(text, to: file)
    }
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file)
    return file
  }

  /// Writes a file that is to be run, by way of another process.
  ///
  /// What this one has open for writing, a program that another test starts at that moment has open too, until it has begun;
  /// and a file that is open for writing cannot be run.
  private func writeProgram(_ text: String, to file: String) throws {
    let draft = "\(aside)/\(UUID().uuidString)"
    try Data(text.utf8).write(to: URL(fileURLWithPath: draft))
    let copy = try Process.run(
      URL(fileURLWithPath: "/bin/cp"), arguments: [draft, file])
    copy.waitUntilExit()
    guard copy.terminationStatus == 0 else { throw TestFault("\(file) cannot be written.") }
  }

  /// The text of a file in the folder that the program runs in.
  func read(_ name: String) throws -> String {
    let file = name.hasPrefix("/") ? name : "\(work)/\(name)"
    return String(decoding: try Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self)
  }

  /// Who may do what with such a file.
  func mode(of name: String) throws -> Int? {
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(work)/\(name)")
    return attributes[.posixPermissions] as? Int
  }

  /// Makes a folder inside of the one that the program runs in, and gives its path.
  func makeFolder(_ name: String) throws -> String {
    let folder = "\(work)/\(name)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return folder
  }

  /// Copies a folder into the one that the program runs in, and gives the copy's path.
  func copy(_ folder: String, to name: String) throws -> String {
    try FileManager.default.copyItem(atPath: folder, toPath: "\(work)/\(name)")
    return "\(work)/\(name)"
  }
}
