import Questionnaires
import Rules
import SmallAssessments
import Testing

@Suite("A count")
struct CountTests {
  /// Three signs, one of them asked only when the first is there.
  private let questionnaire: Questionnaire

  init() throws {
    questionnaire = try #require(
      Questionnaire(
        [
          .yesNo("urges"),
          .yesNo("more", when: .asked(when: 0, is: YesNo.yes, otherwise: .choice("no"))),
          .sample("signs", .several(of: "shakes", "sweats")),
        ], counts: [.sample("met", of: [0, 1, 3])]))
  }

  @Test("has every number that the unknown parts can lead to", arguments: Counting.all)
  func range(_ row: Counting) throws {
    #expect(try questionnaire.circumstances(row.said).possible.last == ValueSet(row.met))
  }

  @Test("is an input after those of the questions, from none to all of its parts")
  func input() {
    #expect(
      questionnaire.inputs.map(\.name) == ["urges", "more", "signs.shakes", "signs.sweats", "met"])
    #expect(questionnaire.inputs.last?.values == ["0", "1", "2", "3"])
    #expect(questionnaire.count(ofInput: 4)?.id == "met")
    #expect(questionnaire.count(ofInput: 3) == nil)
    #expect(questionnaire.count(ofInput: 5) == nil)
  }
}

struct Counting: CustomTestStringConvertible {
  let testDescription: String
  let said: [Identifier<Question>: Answer]
  let met: ClosedRange<Int>

  private init(_ name: String, _ said: [Identifier<Question>: Answer], _ met: ClosedRange<Int>) {
    testDescription = name
    self.said = said
    self.met = met
  }

  private static let sweats = Answer.choices(["sweats"])
  private static let shakes = Answer.choices(["shakes"])

  static let all = [
    Counting("nothing answered", [:], 0...3),
    Counting(
      "all met", ["urges": .choice("yes"), "more": .choice("yes"), "signs": sweats], 3...3),
    Counting(
      "none met, one of them by 'otherwise'",
      ["urges": .choice("no"), "more": .choice("yes"), "signs": shakes], 0...0),
    Counting("one met, one unknown", ["urges": .choice("yes"), "signs": shakes], 1...2),
    Counting(
      "one met, two unknown by the gate",
      ["urges": .notSure, "more": .choice("yes"), "signs": sweats], 1...3),
  ]
}
