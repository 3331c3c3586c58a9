import Phrases
import Placement
import Questionnaires
import Reports
import Testing

@Suite("Papers of a choice and of a reassessment")
struct ComparisonTests {
  private func words(_ document: Document) -> String {
    Printing.renderer().render(document).split { $0.isWhitespace }.joined(separator: " ")
  }

  /// The settled case after an interview of which little was known, with outpatient care chosen both times.
  private func context(isChosen: Bool = true, compares: Bool = true) throws -> SummaryContext {
    let context = try Case.settled.context()
    let assessment = context.assessment
    let before = try Sample.answers(
      [
        "danger-now": "no", "main-substance": "alcohol", "drinking-days": "12", "shakes": "no",
        "past-seizure": "no", "safe-at-home": "yes", "mood": "sleep",
      ], in: assessment)
    let change = try #require(
      assessment.reassess(context.answers, context.recommendation, after: [before]))
    return SummaryContext(
      assessment: assessment, answers: context.answers, recommendation: context.recommendation,
      voice: .interview, date: "2026-03-01",
      override: isChosen
        ? SummaryContext.Override(
          level: .outpatient, reason: "No funding or coverage", note: "Appeal sent.",
          madeBeside: .inpatient) : nil,
      comparison: compares
        ? SummaryContext.Comparison(
          change, earlier: [.init(day: "2026-01-10", chosen: .outpatient)]) : nil)
  }

  @Test("are the ones that were read and kept")
  func goldens() throws {
    let context = try context()
    let renderer = Printing.renderer()
    try expectGolden(renderer.render(ChartSummary(context).document), "chart-reassessed.txt")
    try expectGolden(renderer.render(PersonSummary(context).document), "person-reassessed.txt")
  }

  @Test("name the chosen and the computed level, the reason, and the need that stays open")
  func chosen() throws {
    let context = try context(compares: false)
    let name = { (level: Level) in context.assessment[level].name }
    let computed = context.recommendation.level
    let chart = words(ChartSummary(context).document)
    #expect(chart.contains("Chosen \(name(.outpatient).interview)"))
    #expect(chart.contains("Computed \(name(computed).interview)"))
    #expect(chart.contains("No funding or coverage") && chart.contains("Appeal sent."))
    #expect(chart.contains(Phrases.english.override.madeWhen(name(.inpatient).interview)))
    #expect(chart.contains(Phrases.english.override.staysOpen(name(.outpatient).interview)))
    let person = words(PersonSummary(context).document)
    #expect(person.contains("Ask about: \(name(.outpatient).person)."))
    #expect(person.contains("Your answers alone ask for: \(name(computed).person)."))
    #expect(!person.contains("No funding"))
  }

  @Test("set the results of both interviews side by side")
  func bothInterviews() throws {
    let context = try context(isChosen: false)
    let change = try #require(context.comparison?.reassessment)
    let chart = words(ChartSummary(context).document)
    #expect(change.direction == .stepUp)
    #expect(chart.contains("COMPARED WITH 2026-01-10"))
    #expect(chart.contains("Step up:"))
    for reason in change.added { #expect(chart.contains("By rule \(reason.rule.text).")) }
    let person = words(PersonSummary(context).document)
    #expect(person.contains("On 2026-01-10 your answers asked for"))
    #expect(person.contains("can happen to anyone"))
  }

  @Test("say nothing of a change where an interview follows none")
  func none() throws {
    let context = try context(isChosen: false, compares: false)
    #expect(!words(ChartSummary(context).document).contains("COMPARED WITH"))
    #expect(!words(PersonSummary(context).document).contains("SINCE LAST TIME"))
  }
}
