import Questionnaires
import Rules
import SmallAssessments
import Testing

@Suite("A questionnaire")
struct QuestionnaireTests {
  @Test("refuses two questions with one id")
  func duplicateQuestion() {
    #expect(Questionnaire([.yesNo("a"), .yesNo("b")]) != nil)
    #expect(Questionnaire([.yesNo("a"), .yesNo("a")]) == nil)
  }

  @Test("refuses two notes with one id")
  func duplicateNote() {
    #expect(Questionnaire([.sample("a", .note), .sample("a", .note)]) == nil)
  }

  @Test("refuses two choices with one id")
  func duplicateChoice() {
    #expect(Questionnaire([.sample("a", .one(of: "b", "b"))]) == nil)
    #expect(Questionnaire([.sample("a", .several(of: "b", "b"))]) == nil)
  }

  @Test("refuses a question with more values than rules can look at")
  func tooManyValues() {
    #expect(Questionnaire([.sample("a", .number(0...127))]) != nil)
    #expect(Questionnaire([.sample("a", .number(0...128))]) == nil)
  }

  @Test("refuses a condition that looks at its own question, or at a later one")
  func laterQuestion() {
    let asked = { (input: Int) in
      [
        Question.yesNo("first"),
        .yesNo("second", when: .asked(when: input, is: YesNo.yes, otherwise: .choice("no"))),
        .yesNo("third"),
      ]
    }
    #expect(Questionnaire(asked(0)) != nil)
    #expect(Questionnaire(asked(1)) == nil)
    #expect(Questionnaire(asked(2)) == nil)
  }

  @Test("refuses a count that has a question's id, or another count's")
  func duplicateCount() {
    let questions = [Question.yesNo("a"), .yesNo("b")]
    let met = Count.sample("met", of: [0, 1])
    #expect(Questionnaire(questions, counts: [met]) != nil)
    #expect(Questionnaire(questions, counts: [.sample("a", of: [0])]) == nil)
    #expect(Questionnaire(questions, counts: [met, .sample("met", of: [0])]) == nil)
  }

  @Test("refuses a count that has a note's id")
  func countNamedLikeNote() {
    let questions = [Question.yesNo("a"), .sample("more", .note)]
    #expect(Questionnaire(questions, counts: [.sample("more", of: [0])]) == nil)
  }

  @Test("refuses a count of what is not answered yes or no", arguments: [-1, 1, 2, 3])
  func notCountable(_ input: Int) {
    let questions = [
      Question.yesNo("a"), .sample("b", .one(of: "c", "d")), .sample("e", .number(0...1)),
    ]
    #expect(Questionnaire(questions, counts: [.sample("met", of: [0])]) != nil)
    #expect(Questionnaire(questions, counts: [.sample("met", of: [0, input])]) == nil)
  }

  @Test("refuses a count of a count")
  func countOfCount() {
    let counts = [Count.sample("one", of: [0]), .sample("two", of: [0, 1])]
    #expect(Questionnaire([.yesNo("a")], counts: counts) == nil)
  }

  @Test("refuses a count of nothing, or of one thing twice")
  func emptyCount() {
    #expect(Questionnaire([.yesNo("a")], counts: [.sample("met", of: [])]) == nil)
    #expect(Questionnaire([.yesNo("a")], counts: [.sample("met", of: [0, 0])]) == nil)
  }

  @Test("finds its questions, their inputs and their sections")
  func lookups() throws {
    let home = Section(
      id: "home", title: Wording("Home"), intro: nil,
      questions: [.yesNo("safe"), .sample("more", .note)])
    let use = Section(
      id: "use", title: Wording("Use"), intro: nil,
      questions: [.sample("substances", .several(of: "alcohol", "opioids"))])
    let questionnaire = try #require(Questionnaire(sections: [home, use], counts: []))

    #expect(questionnaire.questions.map(\.id) == ["safe", "more", "substances"])
    #expect(questionnaire.place(of: "substances") == 2)
    #expect(questionnaire.place(of: "nowhere") == nil)
    #expect(questionnaire["nowhere"] == nil)
    #expect(questionnaire.slots(ofQuestionAt: 1).isEmpty)
    #expect(questionnaire.slots(ofQuestionAt: 2) == 1..<3)
    #expect(questionnaire.question(ofInput: 2)?.id == "substances")
    #expect(questionnaire.question(ofInput: 3) == nil)
    #expect(questionnaire.section(ofQuestionAt: 2).id == "use")
    #expect(questionnaire.sectionPlace(ofQuestionAt: 1) == 0)
  }
}
