import Placement
import Questionnaires
import SmallAssessments
import Testing

@Suite("First steps and services")
struct AdviceTests {
  @Test("are those that some rule adds, certain or possible", arguments: Advising.all)
  func advice(_ row: Advising) throws {
    let recommendation = try Assessment.sample().recommend(row.said)
    let all = recommendation.firstSteps + recommendation.services
    #expect(all.filter(\.isCertain).map(\.item.id) == row.certain)
    #expect(all.filter { !$0.isCertain }.map(\.item.id) == row.possible)
  }

  @Test("give the rules that add them for reasons")
  func reasons() throws {
    let recommendation = try Assessment.sample().recommend(
      well(but: ["safe": .choice("no"), "alone": .choice("yes"), "overdose": .notSure]))
    #expect(recommendation.services.map { $0.reasons.map(\.rule) } == [["needs-housing"]])
    #expect(recommendation.firstSteps.map { $0.reasons.map(\.rule) } == [["give-naloxone"]])
  }

  @Test("are certain when rules add them in every case, though none does alone")
  func casesTogether() throws {
    let assessment = try #require(
      try SampleAssessment().with(
        [
          SampleRule("with-others", gives: 0, ["alone": 0...0]),
          SampleRule("by-oneself", gives: 0, ["alone": 1...1]),
        ], in: "services"
      ).made())
    let recommendation = try assessment.recommend(well(but: ["alone": .notSure]))
    #expect(recommendation.services.map(\.isCertain) == [true])
    #expect(
      recommendation.services.map { $0.reasons.map(\.rule) } == [["with-others", "by-oneself"]])
  }
}

struct Advising: CustomTestStringConvertible {
  let testDescription: String
  let said: [Identifier<Question>: Answer]
  let certain: [Identifier<Table.Item>]
  let possible: [Identifier<Table.Item>]

  private init(
    _ name: String, _ said: [Identifier<Question>: Answer?],
    certain: [Identifier<Table.Item>] = [], possible: [Identifier<Table.Item>] = []
  ) {
    testDescription = name
    self.said = well(but: said)
    self.certain = certain
    self.possible = possible
  }

  static let all = [
    Advising("nobody needs anything", [:]),
    Advising("an overdose", ["overdose": .choice("yes")], certain: ["naloxone"]),
    Advising("perhaps an overdose", ["overdose": .notSure], possible: ["naloxone"]),
    Advising(
      "drinking on 5 days",
      ["drinks": .choice("yes"), "days": .number(5), "seizure": .choice("no")],
      certain: ["taper"]),
    Advising(
      "drinking on nobody knows how many days",
      ["drinks": .choice("yes"), "days": nil, "seizure": .choice("no")], possible: ["taper"]),
    Advising("alone", ["alone": .choice("yes")], certain: ["housing"]),
    Advising(
      "alone, after a seizure",
      [
        "alone": .choice("yes"), "drinks": .choice("yes"), "days": .number(0),
        "seizure": .choice("yes"),
      ], certain: ["housing", "counseling"]),
    Advising(
      "alone, after perhaps a seizure",
      ["alone": .choice("yes"), "drinks": .choice("yes"), "days": .number(0)],
      certain: ["housing"], possible: ["counseling"]),
  ]
}
