import Questionnaires
import Readability
import Testing

@Suite("Every text that is shown")
struct ShippedTextTests {
  /// All that a person reads who is alone: screens and the summary.
  private static let person = Result {
    try ShownPage.fixed(.person) + ShownPage.messages(.person) + ShownPage.results(.person)
  }

  private static let interview = Result {
    try ShownPage.fixed(.interview) + ShownPage.messages(.interview)
      + ShownPage.results(.interview) + ShownPage.care(every: 6)
  }

  private static func pages(_ voice: Voice) throws -> [ShownPage] {
    switch voice {
    case .person: try person.get()
    case .interview: try interview.get()
    }
  }

  @Test(
    "is short, plain and kind; in interview mode and in the chart free of stigma and blame",
    arguments: Voice.allCases)
  func texts(voice: Voice) throws {
    let offences = try Self.pages(voice).textOffences()
    #expect(offences.isEmpty, "\(offences.map(\.description).joined(separator: "\n"))")
  }

  @Test(
    "reads with its screen at grade 6 or lower; in interview mode and in the chart at 10",
    arguments: Voice.allCases)
  func screens(voice: Voice) throws {
    let offences = try Self.pages(voice).pageOffences()
    #expect(offences.isEmpty, "\(offences.map(\.description).joined(separator: "\n"))")
  }

  @Test(
    "is looked at: each question, each section's end, and each example's result and papers",
    arguments: Voice.allCases)
  func coverage(voice: Voice) throws {
    let names = Set(try Self.pages(voice).map(\.name))
    for name in ["question safe-at-home", "end of section home", "welcome", "help now", "leave"] {
      #expect(names.contains(name))
    }
    for page in ["review", "result", "why page", "levels", voice == .person ? "summary" : "chart"] {
      #expect(names.contains("\(page) of shakes-at-home"))
    }
    #expect(names.contains("help now of chest-pain"))
    let kinds = Set(names.map { $0.split(separator: " of ").first.map(String.init) ?? "" })
    for page in ["changes", "override", "reason for it", "words on it"] {
      #expect(kinds.contains(page) == (voice == .interview), "\(page)")
    }
  }
}
