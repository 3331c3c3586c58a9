import Foundation
import Testing

/// Screens kept beside the tests, to be read by people as well.
///
/// With `WAYMARK_RECORD_GOLDENS=1` a screen that differs is written anew, and the test still fails: a recording is no pass.
func expectGolden(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")
  let file = folder.appending(path: "\(name).txt")
  let kept = try? String(contentsOf: file, encoding: .utf8)
  guard kept != text + "\n" else { return }
  if ProcessInfo.processInfo.environment["WAYMARK_RECORD_GOLDENS"] != nil {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try (text + "\n").write(to: file, atomically: true, encoding: .utf8)
    Issue.record("recorded \(name); run again without recording", sourceLocation: sourceLocation)
  } else {
    Issue.record(
      "the screen \(name) differs from its golden file; now it is:\n\(text)",
      sourceLocation: sourceLocation)
  }
}
