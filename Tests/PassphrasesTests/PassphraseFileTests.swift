import Foundation
import Passphrases
import Phrases
import Testing

@Suite("A passphrase in a file")
struct PassphraseFileTests {
  private func read(
    _ text: String, mode: Int = 0o600, _ purpose: PassphrasePurpose = .known
  ) throws -> [UInt8] {
    try withFolder { folder in
      let path = "\(folder)/key"
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
      return try fault(below: folder) { () throws(PassphraseFault) in
        try PassphraseFile(path).read(purpose)
      }
    }
  }

  private func withFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = NSTemporaryDirectory() + "waymark-key-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try body(folder)
  }

  /// Faults as if the folder were named "x".
  private func fault(
    below folder: String, _ work: () throws(PassphraseFault) -> [UInt8]
  ) throws(PassphraseFault) -> [UInt8] {
    do throws(PassphraseFault) {
      return try work()
    } catch {
      switch error {
      case .emptyFile: throw .emptyFile("x")
      case .openFile: throw .openFile("x")
      case .noFile: throw .noFile("x")
      case .notAFile: throw .notAFile("x")
      default: throw error
      }
    }
  }

  @Test(
    "is its first line, without the break",
    arguments: ["word by word", "word by word\n", "word by word\r\n", "word by word\nand more\n"])
  func line(text: String) throws {
    #expect(try read(text) == Array("word by word".utf8))
  }

  @Test("is refused where anybody else may read or change it", arguments: [0o640, 0o604, 0o620])
  func open(mode: Int) {
    #expect(throws: PassphraseFault.openFile("x")) { try read("word by word", mode: mode) }
  }

  @Test("is refused where it is empty, too long, or too short for a new one")
  func length() throws {
    #expect(throws: PassphraseFault.emptyFile("x")) { try read("") }
    #expect(throws: PassphraseFault.emptyFile("x")) { try read("\nword by word") }
    let most = String(repeating: "z", count: 1024)
    #expect(try read("\(most)\r\n").count == 1024)
    #expect(throws: PassphraseFault.tooLong(most: 1024)) { try read("\(most)z\n") }
    #expect(throws: PassphraseFault.tooLong(most: 1024)) { try read("\(most)\(most)\n") }
    #expect(throws: PassphraseFault.tooShort(least: 8)) { try read("señoras", .new) }
    #expect(try read("señoras", .known).count == 8)
    #expect(try read("señoras!", .new).count == 9)
  }

  @Test("is refused where the name leads to nothing, to a folder, to a link or to a pipe")
  func kinds() throws {
    try withFolder { folder in
      let read = { (name: String) in
        try fault(below: folder) { () throws(PassphraseFault) in
          try PassphraseFile("\(folder)/\(name)").read(.known)
        }
      }
      #expect(throws: PassphraseFault.noFile("x")) { try read("nothing") }
      #expect(throws: PassphraseFault.notAFile("x")) { try read("") }
      try Data("word by word".utf8).write(to: URL(fileURLWithPath: "\(folder)/key"))
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/link", withDestinationPath: "key")
      #expect(throws: PassphraseFault.notAFile("x")) { try read("link") }
      #expect(mkfifo("\(folder)/pipe", 0o600) == 0)
      #expect(throws: PassphraseFault.notAFile("x")) { try read("pipe") }
    }
  }
}
