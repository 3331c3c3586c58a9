import Foundation
import Interview
import Phrases
import Scripts
import ShippedAssessment
import Testing

@Suite("The pictures of the documentation")
struct DocumentedPicturesTests {
  private static let top = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test("are what the script in Documentation shows now")
  func current() throws {
    let script = try text("Sources/Documentation/pictures.script")
    var player = ScriptPlayer(
      Interview(of: try ShippedAssessment.assessment(), phrases: .english))
    let pictures = try player.play(try Script(script))
    #expect(!pictures.isEmpty)
    let readme = try text("README.md")
    for picture in pictures {
      let kept = try #require(part(of: readme, named: picture.name), "\(picture.name)")
      #expect(kept == picture.text, "Put this into README.md:\n\(picture.text)")
    }
  }

  /// What stands in the fence between the marks of a picture.
  private func part(of text: String, named name: String) -> String? {
    let start = "<!-- picture: \(name) -->\n```\n"
    guard let begin = text.range(of: start),
      let end = text.range(
        of: "```\n<!-- end of picture -->", range: begin.upperBound..<text.endIndex)
    else { return nil }
    return String(text[begin.upperBound..<end.lowerBound])
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOf: Self.top.appending(path: path), encoding: .utf8)
  }
}
