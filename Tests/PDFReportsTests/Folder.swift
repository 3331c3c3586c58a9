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
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-e", "-c", lines]
    process.currentDirectoryURL = URL(fileURLWithPath: path)
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(
      decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    try #require(
      process.terminationStatus == 0, "\(lines)\n\(output)\nIs everything of .ci/install there?")
    return output
  }

  /// A file of the checkout, found from this file, which stands three steps below its top.
  static func ofCheckout(_ name: String) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent(name).path
  }
}
