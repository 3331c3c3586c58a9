import Foundation
import Testing

/// Compares a text with the one kept beside the tests.
///
/// With `WAYMARK_RECORD_GOLDENS=1` the text is written instead, and the run fails once so that nobody forgets to look.
func expectGolden(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(components: "Goldens", name)
  guard ProcessInfo.processInfo.environment["WAYMARK_RECORD_GOLDENS"] != "1" else {
    try Data(text.utf8).write(to: file)
    Issue.record("Recorded \(name): read it, then run again.", sourceLocation: sourceLocation)
    return
  }
  let golden = String(decoding: try Data(contentsOf: file), as: UTF8.self)
  #expect(text == golden, "\(name) has changed", sourceLocation: sourceLocation)
}
