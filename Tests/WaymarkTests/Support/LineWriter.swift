import Interview
import LineTerminal
import Phrases
import Placement
import Questionnaires
import Testing

/// Someone who writes down the lines to type in line mode.
///
/// An interview at the keys beside it knows what is asked.
final class LineWriter: Person {
  private let reader: Reader
  /// What to type, line by line.
  private(set) var lines: [String] = []

  init(_ voice: Voice?) throws { reader = try Reader(voice) }

  var interview: Interview { reader.interview }

  /// All lines as one text.
  var input: String { lines.map { "\($0)\n" }.joined() }

  /// Adds lines that only line mode understands, or that change nothing.
  func add(_ lines: String...) { self.lines += lines }

  /// The row that leaves, on the page that asks: a person who has answered is offered to save before it.
  var leaveRow: String {
    var interview = interview
    if interview.place != .leave { _ = interview.update(.leave) }
    let rows = interview.page.control.rows.map(\.text)
    return String((rows.firstIndex(of: interview.phrases.screens.leave) ?? 1) + 1)
  }

  func press(_ key: Key) throws {
    switch key {
    case .enter: lines.append("")
    case .character(let letter): lines.append(String(letter))
    case .escape, .left: lines.append("<")
    default: Issue.record("There is no word for \(key) in line mode.")
    }
    try reader.press(key)
  }

  func choose(_ text: String) throws {
    let rows = interview.page.control.rows
    let row = try #require(rows.firstIndex { $0.text == text }, "There is no row “\(text)”.")
    lines.append(String(row + 1))
    try reader.choose(text)
  }

  func give(_ answer: Answer) throws {
    lines.append(try line(for: answer))
    try reader.give(answer)
  }

  private func line(for answer: Answer) throws -> String {
    let question = try #require(question)
    let isField = if case .field = interview.page.control { true } else { false }
    let last = interview.page.control.rows.count
    switch (question.kind, answer) {
    case (_, .notSure): return isField ? "a" : String(last - 1)
    case (_, .preferNotToSay): return isField ? "b" : String(last)
    case (.yesNo, .choice(let id)): return id == .yes ? "1" : "2"
    case (.oneOf(let choices, _), .choice(let id)):
      return String(try #require(choices.firstIndex { $0.id == id }) + 1)
    case (.severalOf(let choices, _, _), .choices(let ids)):
      if ids.isEmpty { return String(choices.count + 1) }
      return choices.indices.filter { ids.contains(choices[$0].id) }.map { String($0 + 1) }
        .joined(separator: " ")
    case (_, .number(let number)): return String(number)
    case (_, .note(let text)): return text
    default: throw TestFault("\(answer) is no answer to \(question.id).")
    }
  }

  func begin(_ voice: Voice, client: String, clinician: String) throws {
    let screens = interview.phrases.screens
    if interview.place == .welcome {
      try choose(voice == .person ? screens.forMyself : screens.withAClient)
    }
    try choose(screens.begin)
    guard voice == .interview else { return }
    for name in [client, clinician] {
      lines.append(name)
      try reader.type(name)
      try reader.press(.enter)
    }
  }

  func openReview() throws {
    let isForWords =
      if case .field(let field, _, _) = interview.page.control { field.width >= 40 } else { false }
    lines.append(isForWords ? ":r" : "r")
    try reader.openReview()
  }
}

/// What line mode says and does with some lines, without a program around it.
struct LineRun {
  let output: String
  let ending: LineTerminal.Ending
  /// Where the interview ended.
  let interview: Interview

  /// Types the lines.
  ///
  /// - Parameters:
  ///   - lines: What is typed.
  ///   - voice: Whom the program was told to speak to.
  ///   - outcome: What comes of each wish to save or to print.
  /// - Throws: What is wrong with the assessment.
  init(
    _ lines: [String], _ voice: Voice?, outcome: @escaping (Effect) -> Outcome? = { _ in nil }
  ) throws {
    var interview = Interview(
      of: try Shipped.assessment, phrases: .english, voice: voice, hand: .words)
    interview.take(SavedAnswers.none)
    var rest = lines[...]
    var said = ""
    let terminal = LineTerminal(
      columns: 78, readLine: { rest.popFirst() }, write: { said += $0 })
    ending = terminal.run(&interview) { effect, _ in outcome(effect) }
    output = said
    self.interview = interview
  }
}

/// A test that cannot go on.
struct TestFault: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
