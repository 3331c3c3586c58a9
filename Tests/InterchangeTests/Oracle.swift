import Foundation
import Testing

/// Programs of others that decide by the same rules, run by Python.
enum Oracle {
  /// What came of a run.
  struct Run {
    let code: Int32
    /// What it wrote, complaints included.
    let output: String
  }

  /// The top of the checkout, found from this file, which stands three steps below it.
  private static let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static let python: String = {
    let folder =
      ProcessInfo.processInfo.environment["WAYMARK_ORACLES"]
      ?? checkout.appendingPathComponent(".build/oracles").path
    return folder + "/bin/python"
  }()

  static let isThere = FileManager.default.isExecutableFile(atPath: python)

  static let remedy: Comment = """
    The engines of others are not there. Run .ci/oracles, or name their Python environment in WAYMARK_ORACLES.
    """

  /// Runs one of the scripts beside the tests, to its end.
  ///
  /// - Parameters:
  ///   - script: The name of the script.
  ///   - arguments: Words, and texts that the script gets as files.
  /// - Returns: What came of it.
  /// - Throws: When it cannot be started, or a file for it cannot be made.
  static func run(_ script: String, _ arguments: [Argument]) throws -> Run {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("waymark-oracle-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let words = try arguments.enumerated().map { place, argument in
      switch argument {
      case .word(let word): return word
      case .file(let text):
        let file = folder.appendingPathComponent("input-\(place)")
        try Data(text.utf8).write(to: file)
        return file.path
      }
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments =
      [checkout.appendingPathComponent("Tests/InterchangeTests/Oracles/\(script)").path] + words
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(code: process.terminationStatus, output: String(decoding: output, as: UTF8.self))
  }

  enum Argument {
    case word(String)
    /// A text, handed over as a file.
    case file(String)
  }
}
