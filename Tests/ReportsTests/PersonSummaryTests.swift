import Phrases
import Placement
import Questionnaires
import Reports
import Testing

@Suite("The summary for the person")
struct PersonSummaryTests {
  private func text(_ context: SummaryContext) -> String {
    Printing.renderer().render(PersonSummary(context).document)
  }

  @Test("is the one that was read and kept", arguments: Case.allCases)
  func golden(_ sample: Case) throws {
    try expectGolden(try text(sample.context()), "person-\(sample.rawValue).txt")
  }

  @Test("takes two pages at most", arguments: Case.allCases)
  func isShort(_ sample: Case) throws {
    #expect(Printing.pages(try text(sample.context())).count <= 2)
  }

  @Test("names no rule and no source by its id", arguments: Case.allCases)
  func namesNoRules(_ sample: Case) throws {
    let context = try sample.context()
    let text = text(context)
    for id in context.assessment.tables.flatMap({ $0.rules.map(\.id.text) }) {
      #expect(!text.contains(id))
    }
    for source in context.assessment.sources { #expect(!text.contains(source.id.text)) }
  }

  @Test("names nobody when the person answered alone")
  func namesNobody() throws {
    let alone = try text(Case.settled.context(isNamed: true))
    #expect(!alone.contains("C-1042") && !alone.contains("Park"))
    let together = try text(Case.settled.context(voice: .interview, isNamed: true))
    #expect(together.contains("For        C-1042") && together.contains("J. Park"))
  }

  @Test("leads with help in an emergency, and leaves the level for another day")
  func leadsWithHelp() throws {
    let text = try text(Case.emergency.context())
    let help = try #require(text.firstRange(of: "GET HELP RIGHT NOW"))
    let first = try #require(text.firstRange(of: "DO THIS FIRST"))
    #expect(help.lowerBound < first.lowerBound)
    #expect(text[help.upperBound..<first.lowerBound].contains("Call 911"))
    #expect(!text.contains("THE LEVEL OF CARE"))
  }

  @Test("says that the level is a range before it names any level")
  func saysRangeFirst() throws {
    let text = try text(Case.range.context())
    let range = try #require(text.firstRange(of: "THIS IS A RANGE, NOT ONE ANSWER YET"))
    let level = try #require(text.firstRange(of: "Intensive outpatient"))
    #expect(range.lowerBound < level.lowerBound)
    #expect(text.contains("Did you ever have a seizure when you cut down?"))
  }

  @Test("gives no reason that is not known to hold")
  func givesOnlyKnownReasons() throws {
    let text = try text(Case.range.context())
    #expect(!text.contains("You shake when you cut down."))
    #expect(!text.contains("You had a seizure when you cut down."))
  }

  @Test("keeps the words on privacy, and says on every page that no clinician checked the rules")
  func saysWhatItIsNot() throws {
    let text = try text(Case.settled.context())
    #expect(
      text.contains("This paper has private health information. You choose who sees it."))
    for page in Printing.pages(text) {
      #expect(page.last?.contains("Rules not checked by a clinician.") == true)
    }
  }
}
