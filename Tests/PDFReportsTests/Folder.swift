import Foundation
import Testing

/// A folder of a test's own, which is gone when it ends, and programs of others that look at what is in it.
final class Folder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "/waymark-papers-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
  }

  func read(_ name: String) throws -> String {
    String(
      decoding: try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")), as: UTF8.self)
  }

  /// Runs lines of the shell in the folder, to their end.
  ///
  /// - Returns: What they wrote, complaints included.
  /// - Throws: When one of them failed, with what it said.
  @discardableResult
  func run(_ lines: String) throws -> String {
    let output = "said-\(UUID().uuidString)"
    let script = "cd \"$1\"; exec >\"$2\" 2>&1; \(lines)"
    let code = try Self.wait(for: ["/bin/sh", "-e", "-c", script, "sh", path, output])
    let said = try read(output)
    try #require(code == 0, "\(lines)\n\(said)\nIs everything of .ci/install there?")
    return said
  }

  /// Runs a program to its end.
  ///
  /// Not by `Process`: where several tests wait for theirs at once, it can wait for ever.
  private static func wait(for command: [String]) throws -> Int32 {
    let arguments = command.map { strdup($0) }
    defer { for argument in arguments { free(argument) } }
    var child = pid_t()
    guard posix_spawn(&child, command[0], nil, nil, arguments + [nil], environ) == 0 else {
      throw POSIXError(.ENOENT)
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { throw POSIXError(.ECHILD) }
    }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  /// A file of the checkout, found from this file, which stands three steps below its top.
  static func ofCheckout(_ name: String) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent(name).path
  }
}
