import Interview
import Phrases
import Scripts
import ShippedAssessment
import Testing

@Suite("A script")
struct ScriptTests {
  @Test("plays keys and text, and saves what is then shown")
  func plays() throws {
    let pictures = try play(
      """
      # The first pages.
      size 60x16
      expect Welcome
      save welcome.txt
      key 2 Enter
      expect chart   summary
      key Enter

      type K. 17
      save client.txt
      """)
    #expect(pictures.map(\.name) == ["welcome.txt", "client.txt"])
    #expect(pictures[0].text.contains("For myself"))
    #expect(pictures[0].text.split(separator: "\n").allSatisfy { $0.count <= 60 })
    #expect(pictures[1].text.contains("K. 17"))
    #expect(pictures[1].text.hasSuffix("\n"))
  }

  @Test("keys have names, alone and several on a line")
  func keys() throws {
    let script = try Script(
      "key a Enter Space F9 Ctrl-X ctrl # Up".replacing("ctrl # ", with: "? "))
    #expect(
      script.steps.map(\.action) == [
        .keys([
          .character("a"), .enter, .character(" "), .function(9), .control("x"), .character("?"),
          .up,
        ])
      ])
  }

  @Test(
    "a line that is wrong is named, with the thing and the remedy",
    arguments: [
      ("size 80", 1, "\"80\" is no size", "size 80x24"),
      ("size 0x24", 1, "\"0x24\" is no size", "up to 500"),
      ("\n\nkey Entr", 3, "\"Entr\" is no key", "Enter, Space"),
      ("key", 1, "nothing behind it", "key 2 Enter"),
      ("type", 1, "nothing behind it", "the text to write"),
      ("wait 3", 1, "\"wait\" is no command", "size, key, type"),
      ("save ../x.txt", 1, "no name for a picture", "letters, digits"),
      ("save .hidden", 1, "no name for a picture", "welcome.txt"),
      ("expect Nowhere", 1, "does not say \"Nowhere\"", "For myself"),
      ("key Ctrl-C Enter 2 Enter\nkey 1", 2, "was left before this", "Take out"),
    ])
  func faults(text: String, line: Int, thing: String, remedy: String) throws {
    let fault = try #require(throws: Script.Fault.self) { try play(text) }
    #expect(fault.line == line)
    #expect(fault.sentence.contains(thing) && fault.sentence.contains(remedy), "\(fault)")
  }

  private func play(_ text: String) throws -> [ScriptPlayer.Picture] {
    var player = ScriptPlayer(
      Interview(of: try ShippedAssessment.assessment(), phrases: .english))
    return try player.play(try Script(text))
  }
}
