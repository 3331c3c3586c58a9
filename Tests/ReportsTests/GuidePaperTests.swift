import Placement
import Questionnaires
import Reports
import Testing

@Suite("A page of the guide on paper")
struct GuidePaperTests {
  private let blocks: [GuidePage.Block] = [
    .paragraph("Programs vary. Ask each one how it works, and take your time before you choose."),
    .heading("What to know"),
    .points(["You can ask anything.", "You can bring someone along."]),
    .heading("What to ask"),
    .checklist([
      "On which days do you meet?",
      "What happens if I use again while I am here, and who decides what comes next for me?",
    ]),
    .heading("The levels"), .insert(.levels),
    .heading("One level"), .insert(.level(.intensiveOutpatient)),
    .heading("Where help is"), .insert(.contacts),
  ]

  private func text(
    _ blocks: [GuidePage.Block], review: Assessment.Review = .notReviewed, width: Int = 80,
    glyphs: TextGlyphs = .unicode
  ) throws -> String {
    let page = GuidePage(
      id: try Sample.id("choosing"), title: "Choosing a program", about: "What to ask",
      sources: [try Sample.id("state-rules"), try Sample.id("guideline-2020")], blocks: blocks)
    let paper = GuidePaper(page, of: try Sample.assessment(review: review))
    return Printing.renderer(width: width, glyphs: glyphs).render(paper.document)
  }

  @Test("is the one that was read and kept")
  func golden() throws {
    try expectGolden(try text(blocks), "guide.txt")
    try expectGolden(try text([.insert(.sources)]), "guide-sources.txt")
  }

  @Test("has a box to tick and a line to write on for each thing to ask")
  func checklist() throws {
    let lines = try text([.checklist(["One?", "Two?"])]).split(
      separator: "\n", omittingEmptySubsequences: false)
    for question in ["One?", "Two?"] {
      let place = try #require(lines.firstIndex { $0.contains("[ ] \(question)") })
      // Room for a hand, and the line right under it.
      #expect(lines[place + 1].isEmpty)
      #expect(lines[place + 2].hasSuffix("____________________"))
    }
  }

  @Test("names its sources, unless it lists all")
  func sources() throws {
    let named = try text([.paragraph("Words.")])
    #expect(named.contains("A publisher: The state-rules text."))
    #expect(named.contains("A publisher (2020): The guideline-2020 text."))
    #expect(!named.contains("never-cited"))
    let all = try text([.insert(.sources)])
    #expect(
      all.contains("The never-cited text.") && all.contains("https://example.org/never-cited"))
    #expect(!all.contains("WHERE THIS COMES FROM"))
  }

  @Test("says on every page whether a clinician checked the rules, and no date")
  func foot() throws {
    for page in Printing.pages(try text(blocks + blocks + blocks)) {
      #expect(page.last?.contains("Rules not checked by a clinician.") == true)
    }
    let reviewed = try text(blocks, review: .reviewed(by: "Dr. Who"))
    #expect(reviewed.contains("Rules checked by Dr. Who."))
    #expect(reviewed.contains("Made with Waymark, from the rules \"Sample assessment\""))
  }

  @Test("is never wider than asked, and pure ASCII when asked", arguments: [40, 57, 80, 132])
  func width(_ width: Int) throws {
    let text = try text(blocks, width: width, glyphs: .ascii)
    #expect(text.utf8.allSatisfy { $0 < 0x80 })
    for line in Printing.pages(text).joined() where Printing.width(line) > width {
      Issue.record("too wide: \(line)")
    }
  }
}
