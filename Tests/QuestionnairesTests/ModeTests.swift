import Questionnaires
import SmallAssessments
import Testing

@Suite("A question that the mode sets, and the bands of a number")
struct ModeTests {
  private static func questionnaire() throws -> Questionnaire {
    let modes = Mode.allCases.compactMap { mode in
      Identifier<Choice>(mode.rawValue).map { Choice(id: $0, text: Wording(mode.rawValue)) }
    }
    let words = Wording("words")
    let mode = Question(
      id: "asked-by", label: words, wording: words, help: nil,
      kind: .oneOf(modes, worse: .neither), applicability: .always, suppositions: nil,
      isSetByMode: true, sources: [])
    let total = Question(
      id: "total", label: words, wording: words, help: nil,
      kind: .number(0...27, unit: Wording("points"), worse: .more), applicability: .always,
      suppositions: nil,
      bands: [Band(least: 0, text: Wording("Low")), Band(least: 10, text: Wording("High"))],
      sources: [])
    let section = Section(id: "all", title: words, intro: nil, questions: [mode, total])
    return try #require(Questionnaire(sections: [section], counts: []))
  }

  @Test("is answered before the first question, and anew when the mode changes")
  func answers() throws {
    let questionnaire = try Self.questionnaire()
    var answers = questionnaire.answers(in: .person)
    #expect(answers["asked-by"] == .choice("self"))
    #expect(questionnaire.mode(of: answers) == .person)
    answers.set(.interview, in: questionnaire)
    #expect(answers["asked-by"] == .choice("interview"))
    #expect(questionnaire.mode(of: answers) == .interview)
    #expect(questionnaire.mode(of: Answers()) == nil)
  }

  @Test("give each number the last band that begins at or below it")
  func bands() throws {
    let total = try #require(try Self.questionnaire()["total"])
    let found = [0, 9, 10, 27].map { total.band(of: $0)?.text.person }
    #expect(found == ["Low", "Low", "High", "High"])
  }
}
