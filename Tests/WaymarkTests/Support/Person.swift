import Interview
import Phrases
import Placement
import Questionnaires
import Rules
import ShippedAssessment
import Testing

/// Someone at the keys of an interview, who knows which answers to give and looks where the keys lead.
protocol Person: AnyObject {
  /// The interview as it should be after the keys so far.
  var interview: Interview { get }
  /// Presses one key and waits for what comes of it.
  func press(_ key: Key) throws
  /// Answers the question on the page, and goes on.
  func give(_ answer: Answer) throws
  /// Goes where the row with this text leads.
  func choose(_ text: String) throws
  /// Goes from the first page to the first question.
  func begin(_ voice: Voice, client: String, clinician: String) throws
  /// Goes to the review from wherever it is offered.
  func openReview() throws
}

extension Person {
  /// The question that the page asks.
  var question: Question? {
    if case .question(let place) = interview.place {
      interview.assessment.questionnaire.questions[place]
    } else {
      nil
    }
  }

  func press(_ keys: Key...) throws { for key in keys { try press(key) } }

  /// Types some letters, each as a key.
  func type(_ text: String) throws { for letter in text { try press(.character(letter)) } }

  /// Moves to a row, counted from 0 without the line to write in.
  func move(to row: Int) throws {
    let target = if case .field = interview.page.control { row + 1 } else { row }
    var last: [Int] = []
    while interview.page.control.focus != target {
      let focus = interview.page.control.focus
      try #require(last != [focus, interview.scroll], "No key leads to row \(row).")
      last = [focus, interview.scroll]
      switch target - focus {
      case 5...: try press(.pageDown)
      case 1...: try press(.down)
      case ...(-5): try press(.pageUp)
      default: try press(.up)
      }
    }
  }

  func choose(_ text: String) throws { try press(try key(toChoose: text)) }

  /// The key that goes where the row with this text leads; moves to the row where no digit stands for it.
  func key(toChoose text: String) throws -> Key {
    let rows = interview.page.control.rows
    let row = try #require(
      rows.firstIndex { $0.text == text },
      "There is no row “\(text)” among \(rows.map(\.text)).")
    if case .list = interview.page.control, row < 9 { return .character(Character("\(row + 1)")) }
    try move(to: row)
    return .enter
  }

  /// Empties the line to write in.
  func clearLine() throws {
    guard case .field(let field, _, _) = interview.page.control else { return }
    try press(.end)
    for _ in field.text { try press(.backspace) }
  }

  // MARK: - Answers

  /// Answers question after question up to the one with this id.
  func answer(_ answers: Answers, until stop: String) throws {
    try answer(answers) { $0.id.text == stop }
    try #require(question?.id.text == stop, "The question \(stop) is not reached.")
  }

  func give(_ answer: Answer) throws {
    let question = try #require(question, "No question is asked here.")
    let rows = interview.page.control.rows
    switch (question.kind, answer) {
    case (_, .notSure): try mark(rows.count - 2)
    case (_, .preferNotToSay): try mark(rows.count - 1)
    case (.yesNo, .choice(let id)): try mark(id == .yes ? 0 : 1)
    case (.oneOf(let choices, _), .choice(let id)):
      try mark(try #require(choices.firstIndex { $0.id == id }))
    case (.severalOf(let choices, _, _), .choices(let ids)):
      if ids.isEmpty { try mark(choices.count) }
      for (row, choice) in choices.enumerated() where !ids.isEmpty {
        let isMarked = interview.page.control.rows[row].mark == .check(true)
        if isMarked != ids.contains(choice.id) { try toggle(row) }
      }
    case (.number, .number(let number)):
      try clearLine()
      try type(String(number))
    case (.note, .note(let text)):
      try clearLine()
      try type(text)
    default: Issue.record("\(answer) is no answer to \(question.id).")
    }
    try press(.enter)
  }

  /// Marks a row, unless it is marked.
  private func mark(_ row: Int) throws {
    let mark = interview.page.control.rows[row].mark
    if mark != .radio(true), mark != .check(true) { try toggle(row) }
  }

  /// Presses what marks a row, or takes its mark away.
  private func toggle(_ row: Int) throws {
    if case .list = interview.page.control, row < 9 {
      try press(.character(Character(String(row + 1))))
    } else {
      // Below a line to write in digits would be written; Enter marks the row where one stands.
      try move(to: row)
      if case .list = interview.page.control { try press(.character(" ")) }
    }
  }

  /// Answers question after question, until the end, a page for help, or a question without an answer.
  ///
  /// - Parameters:
  ///   - answers: What to say; a line for words that is not in it stays empty.
  ///   - isLast: Whether to leave a question, and all that come after it.
  /// - Throws: What cannot be answered.
  func answer(_ answers: Answers, until isLast: (Question) -> Bool = { _ in false }) throws {
    let answers = answers.asked(interview.voice, by: interview.assessment.questionnaire)
    while true {
      switch interview.place {
      case .question:
        guard let question, !isLast(question) else { return }
        if let answer = answers[question.id] {
          try give(answer)
        } else if case .note = question.kind {
          try press(.enter)
        } else {
          return
        }
      case .sectionDone: try press(.enter)
      default: return
      }
    }
  }

  func openReview() throws {
    guard interview.place != .review else { return }
    let isWriting = if case .field = interview.page.control { true } else { false }
    try press(isWriting ? .function(2) : .character("r"))
    try #require(interview.place == .review, "There is no way to the review.")
  }
}
