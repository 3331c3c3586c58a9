import Phrases
import Placement
import Questionnaires
import Reports
import Testing

@Suite("The pages that fit, on the summaries")
struct FittingPagesTests {
  private let title = GuidePhrases.english.fitTitle

  private func text(_ sample: Case, _ audience: Voice) throws -> String {
    let context = try sample.context(guide: try SampleGuide.pages())
    let document =
      audience == .person ? PersonSummary(context).document : ChartSummary(context).document
    return Printing.renderer().render(document)
  }

  @Test("are those whose rules hold for certain, in the order of the table, each with its reason")
  func fitting() throws {
    let context = try Case.settled.context(guide: try SampleGuide.pages())
    let pages = context.assessment.pages(for: context.recommendation)
    #expect(pages.map(\.page.id.text) == ["days", "asking"])
    #expect(pages.map(\.place) == [2, 0])
    #expect(pages.map { $0.reasons.map(\.rule.text) } == [["p-shakes"], ["p-always"]])
    // Who is not sure about shaking may need the page, and is not told to read it.
    let open = try Case.range.context(guide: try SampleGuide.pages())
    #expect(
      open.assessment.pages(for: open.recommendation).map(\.page.id.text) == ["asking"])
  }

  @Test("stand in full after the person's summary, on sheets of their own")
  func person() throws {
    let printed = try text(.settled, .person)
    let sheets = Printing.pages(printed)
    let first = try #require(
      sheets.firstIndex { $0.contains { $0.contains(title.person.uppercased()) } })
    #expect(first > 0 && sheets[first][0].contains(title.person.uppercased()))
    // The summary proper is what it is without them.
    let bare = Printing.renderer().render(PersonSummary(try Case.settled.context()).document)
    #expect(Printing.pages(bare).count == first)
    for (sheet, other) in zip(sheets, Printing.pages(bare)) {
      #expect(sheet.dropLast() == other.dropLast())
    }
    let rest = sheets[first...].joined().joined(separator: "\n")
    for words in [
      "• The first days", "You shake when you cut down.", "THE FIRST DAYS ─", "Bring water.",
      "ASKING ─", "[ ] Is there room?", "______",
    ] {
      #expect(rest.contains(words), "\(words)")
    }
    #expect(!rest.contains("NEVER WANTED"))
  }

  @Test("are only titles on the chart")
  func chart() throws {
    let printed = try text(.settled, .interview)
    let place = try #require(printed.firstRange(of: title.interview.uppercased()))
    let after = printed[place.upperBound...].prefix(300)
    #expect(after.contains("• The first days") && after.contains("• Asking"))
    #expect(!printed.contains("Bring water.") && !printed.contains("Never wanted"))
  }

  @Test("are left out where an emergency stopped the interview", arguments: Voice.allCases)
  func emergency(_ audience: Voice) throws {
    let printed = try text(.emergency, audience)
    #expect(!printed.contains(title[audience].uppercased()))
    #expect(!printed.contains("Is there room?"))
  }
}
