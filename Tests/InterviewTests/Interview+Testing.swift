import struct Assessments.Example
import Interview
import Phrases
import Placement
import Questionnaires
import ShippedAssessment

extension Interview {
  /// An interview with the shipped assessment, at its first question.
  static func atFirstQuestion(_ voice: Voice = .person) throws -> Interview {
    var interview = Interview(
      of: try ShippedAssessment.assessment(), phrases: .english, voice: voice)
    while true {
      interview.scrolled(to: 0)
      if case .question = interview.place { return interview }
      _ = interview.update(.next)
    }
  }

  /// The question that is asked now.
  var question: Question? {
    guard case .question(let place) = place else { return nil }
    return assessment.questionnaire.questions[place]
  }

  /// Presses keys one after the other in a window that is large enough; gives the effects of the last.
  @discardableResult
  mutating func hit(_ keys: Key...) -> [Effect] {
    var effects: [Effect] = []
    for key in keys {
      effects = press(key)
      // What a window does that shows the whole page.
      scrolled(to: 0)
    }
    return effects
  }

  mutating func type(_ text: String) {
    for character in text { _ = press(.character(character)) }
  }

  /// Gives an answer to the question that is asked now, by commands alone, and goes on.
  mutating func answer(_ answer: Answer) throws {
    guard let question else { throw Trouble.noQuestion }
    let rows = AnswerWords.rows(of: question)
    switch answer {
    case .number(let number): _ = update(.write(String(number)))
    case .note(let text): _ = update(.write(text))
    default:
      for row in AnswerWords.rows(for: answer, to: question, among: rows) where !isMarked(row) {
        _ = update(.pick(row + 1))
      }
    }
    _ = update(.next)
  }

  private func isMarked(_ row: Int) -> Bool {
    let mark = page.control.rows[row].mark
    return mark == .radio(true) || mark == .check(true)
  }

  enum Trouble: Error { case noQuestion, stuck(Place) }

  /// The result page of an example, reached by answering all that is asked.
  static func atResult(of id: String, _ voice: Voice) throws -> Interview {
    let example = try ShippedAssessment.examples().first { $0.id == id }
    guard let example else { throw Trouble.noQuestion }
    var interview = try atFirstQuestion(voice)
    try interview.answerAll(example.answers)
    _ = interview.update(.pick(1))
    guard interview.place == .recommendation else { throw Trouble.stuck(interview.place) }
    return interview
  }

  /// Gives another answer to a question from the result page, by way of the review, and comes back.
  mutating func change(_ answer: Answer, to question: Question) throws {
    _ = update(.review)
    let rows = page.control.rows
    guard let row = rows.firstIndex(where: { $0.text == question.label[voice] }) else {
      throw Trouble.noQuestion
    }
    _ = update(.pick(row + 1))
    try self.answer(answer)
    _ = update(.pick(1))
    guard place == .recommendation else { throw Trouble.stuck(place) }
  }

  /// Answers every question that is asked, from a set of answers, until the review; says nothing where nothing was said.
  mutating func answerAll(_ answers: Answers) throws {
    let answers = answers.asked(voice, by: assessment.questionnaire)
    for _ in 0..<400 {
      switch place {
      case .review: return
      case .question:
        guard let question else { throw Trouble.noQuestion }
        try answer(answers[question.id] ?? .preferNotToSay)
      case .helpNow:
        let row = voice == .interview ? 1 : 2
        guard voice == .interview else { return }
        _ = update(.pick(row))
      default: _ = update(.next)
      }
    }
    throw Trouble.stuck(place)
  }
}

/// Which rows of a question stand for an answer.
enum AnswerWords {
  static func rows(of question: Question) -> [String] {
    let open = ["not-sure", "prefer-not-to-say"]
    switch question.kind {
    case .yesNo: return ["yes", "no"] + open
    case .oneOf(let choices, _): return choices.map(\.id.text) + open
    case .severalOf(let choices, _, _): return choices.map(\.id.text) + ["none"] + open
    case .number, .note: return open
    }
  }

  static func rows(for answer: Answer, to question: Question, among rows: [String]) -> [Int] {
    let wanted: [String] =
      switch answer {
      case .choice(let id): [id.text]
      case .choices(let ids): ids.isEmpty ? ["none"] : ids.map(\.text)
      case .notSure: ["not-sure"]
      case .preferNotToSay: ["prefer-not-to-say"]
      case .number, .note: []
      }
    return wanted.compactMap { rows.firstIndex(of: $0) }
  }
}
