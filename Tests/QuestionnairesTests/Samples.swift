import Questionnaires
import Rules
import SmallAssessments
import Testing

extension Question {
  /// A question of a form, asked always unless said otherwise.
  static func sample(
    _ id: Identifier<Question>, _ kind: Kind, when applicability: Applicability = .always,
    if suppositions: Suppositions? = nil
  ) -> Question {
    Question(
      id: id, label: Wording(id.text), wording: Wording(id.text), help: nil, kind: kind,
      applicability: applicability, suppositions: suppositions, sources: [])
  }

  static func yesNo(
    _ id: Identifier<Question>, when applicability: Applicability = .always
  ) -> Question {
    sample(id, .yesNo(worse: .yes), when: applicability)
  }
}

extension Question.Kind {
  static func one(of ids: Identifier<Choice>...) -> Self {
    .oneOf(ids.map { Choice(id: $0, text: Wording($0.text)) }, worse: .last)
  }

  static func several(of ids: Identifier<Choice>...) -> Self {
    .severalOf(
      ids.map { Choice(id: $0, text: Wording($0.text)) }, none: Wording("None"), worse: .marked)
  }

  static func number(_ range: ClosedRange<Int>) -> Self {
    .number(range, unit: Wording("days"), worse: .more)
  }
}

extension Question.Applicability {
  /// Asked when an input has one of some values.
  static func asked(
    when input: Int, is accepted: ValueSet, otherwise: Answer?
  ) -> Question.Applicability {
    .when(
      Condition(any: [[Rules.Test(input: input, accepted: accepted)]]) ?? .always,
      otherwise: otherwise)
  }
}

extension Count {
  static func sample(_ id: Identifier<Question>, of items: [Int]) -> Count {
    Count(id: id, label: Wording(id.text), items: items)
  }
}

extension Questionnaire {
  /// One section with some questions, and counts over their inputs; nil when it is refused.
  init?(_ questions: [Question], counts: [Count] = []) {
    self.init(
      sections: [
        Section(id: "section", title: Wording("Title"), intro: nil, questions: questions)
      ], counts: counts)
  }

  /// What some answers say to the rules.
  func circumstances(_ said: [Identifier<Question>: Answer]) throws -> Circumstances {
    circumstances(of: try answers(said))
  }

  func answers(_ said: [Identifier<Question>: Answer]) throws -> Answers {
    var answers = Answers()
    for (id, answer) in said { try answers.set(answer, to: try #require(self[id])) }
    return answers
  }
}
