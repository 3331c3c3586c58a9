import Phrases
import Placement
import Questionnaires
import Reports
import Testing

@Suite("The summary for the chart")
struct ChartSummaryTests {
  private func text(_ context: SummaryContext) -> String {
    Printing.renderer().render(ChartSummary(context).document)
  }

  /// The words without line breaks, so that a sentence is found however it was wrapped.
  private func words(_ context: SummaryContext) -> String {
    text(context).split { $0.isWhitespace }.joined(separator: " ")
  }

  @Test("is the one that was read and kept", arguments: Case.allCases)
  func golden(_ sample: Case) throws {
    let context = try sample.context(voice: .interview, isNamed: true)
    try expectGolden(text(context), "chart-\(sample.rawValue).txt")
  }

  @Test(
    "names every rule of the recommendation, and every source once in full",
    arguments: Case.allCases)
  func namesRules(_ sample: Case) throws {
    let context = try sample.context()
    let words = words(context)
    let result = context.recommendation
    let certain =
      result.levelReasons + result.urgencyReasons
      + result.firstSteps.filter(\.isCertain).flatMap(\.reasons)
    let others =
      (result.firstSteps + result.services).flatMap(\.reasons)
      + result.domains.flatMap { $0.reasons + $0.possibleReasons }
      + result.findings.flatMap(\.reasons)
    for reason in certain { #expect(words.contains("Rule \(reason.rule)")) }
    for reason in context.isStopped ? [] : others { #expect(words.contains(reason.rule.text)) }
    #expect(words.contains("https://example.org/state-rules"))
    #expect(!words.contains("never-cited"))
  }

  @Test("carries the digest, the notice of 42 CFR part 2 and a line to sign on")
  func carriesWhatAChartNeeds() throws {
    let context = try Case.settled.context(voice: .interview, isNamed: true)
    let words = words(context)
    #expect(words.contains(context.assessment.identity.digest))
    #expect(
      words.contains("42 CFR part 2 prohibits unauthorized use or disclosure of these records."))
    #expect(words.contains("a copy of the consent, or a clear explanation of its scope"))
    #expect(words.contains("Clinician: J. Park, LCSW"))
    #expect(words.contains("______"))
  }

  @Test("says whose it is, what it rests on and who reviewed the rules on every page")
  func identifiesEveryPage() throws {
    let text = try text(Case.range.context(voice: .interview, isNamed: true))
    for page in Printing.pages(text) {
      let foot = page.suffix(4).joined(separator: " ")
      #expect(foot.contains("Client C-1042, 2026-03-01, sample 0.3.0"))
      #expect(foot.contains("42 CFR part 2"))
      #expect(foot.contains("Rules NOT reviewed by a clinician"))
    }
  }

  @Test("names who reviewed the rules, once somebody has")
  func namesReviewer() throws {
    let assessment = try Sample.assessment(review: .reviewed(by: "A. Doe, MD"))
    let context = SummaryContext(
      assessment: assessment, answers: Answers(), recommendation: assessment.recommend(Answers()),
      voice: .interview)
    #expect(words(context).contains("Rules reviewed by A. Doe, MD."))
    #expect(!words(context).contains("NOT reviewed"))
  }

  @Test("leads with the emergency, and says that the interview was stopped")
  func leadsWithEmergency() throws {
    let words = try words(Case.emergency.context())
    let emergency = try #require(words.firstRange(of: "EMERGENCY SIGN"))
    let result = try #require(words.firstRange(of: "RESULT"))
    #expect(emergency.lowerBound < result.lowerBound)
    #expect(words.contains("The interview was stopped here."))
    #expect(words.contains("Rule u-danger."))
  }

  @Test(
    "says that the level is a range before the result, and what each open question could change")
  func saysRangeFirst() throws {
    let words = try words(Case.range.context())
    let range = try #require(words.firstRange(of: "THE LEVEL IS A RANGE"))
    let result = try #require(words.firstRange(of: "RESULT"))
    #expect(range.lowerBound < result.lowerBound)
    #expect(words.contains("Past withdrawal seizure Not answered level"))
  }

  @Test("keeps answers that do not count apart from those that do")
  func setsIgnoredAnswersApart() throws {
    let assessment = try Sample.assessment()
    let answers = try Sample.answers(["drinking-days": "0", "shakes": "yes"], in: assessment)
    let words = words(
      SummaryContext(
        assessment: assessment, answers: answers, recommendation: assessment.recommend(answers),
        voice: .interview))
    let apart = try #require(words.firstRange(of: "ANSWERS THAT DO NOT COUNT"))
    #expect(words[apart.upperBound...].contains("Shakes on cutting down Yes"))
    #expect(!words[..<apart.lowerBound].contains("Shakes on cutting down Yes"))
  }

  @Test("keeps the computed level beside a clinician's choice")
  func keepsBothLevels() throws {
    let context = try Case.settled.context()
    let words = words(
      SummaryContext(
        assessment: context.assessment, answers: context.answers,
        recommendation: context.recommendation, voice: .interview,
        override: SummaryContext.Override(
          level: .inpatient, reason: "Clinical judgement", note: "Lives 90 miles away.")))
    #expect(words.contains("Chosen Inpatient or residential"))
    #expect(words.contains("Computed Partial hospitalization"))
    #expect(words.contains("Clinical judgement") && words.contains("Lives 90 miles away."))
  }
}
