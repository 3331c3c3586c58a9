private import Phrases
import Questionnaires

/// Reads one answer as it stands in files: `yes`, `[a, b]`, `4`, `not-sure`.
struct AnswerReader {
  let file: String
  let ledger: Ledger

  /// The answer, fit for its question; nil, and a fault, for anything else.
  func answer(_ node: Node, to question: Question, allowsUnknown: Bool) -> Answer? {
    let texts: [String]
    switch node {
    case .scalar(let scalar):
      if allowsUnknown, let unknown = Self.unknown[scalar.text] { return unknown }
      texts = [scalar.text]
    case .list(let nodes, _):
      texts = nodes.compactMap { if case .scalar(let scalar) = $0 { scalar.text } else { nil } }
      guard texts.count == nodes.count else {
        return refuse(node, "a list in a list", question, allowsUnknown)
      }
    case .map: return refuse(node, "a map", question, allowsUnknown)
    }
    let isList = if case .list = node { true } else { false }
    guard let answer = meaning(of: texts, isList: isList, for: question),
      let checked = try? question.checked(answer)
    else {
      let text = texts.joined(separator: ", ")
      return refuse(node, isList ? "[\(text)]" : text, question, allowsUnknown)
    }
    return checked
  }

  /// The words for answers that leave the question open.
  static let unknown: [String: Answer] = [
    "not-sure": .notSure, "prefer-not-to-say": .preferNotToSay,
  ]

  private func meaning(of texts: [String], isList: Bool, for question: Question) -> Answer? {
    switch question.kind {
    case .yesNo, .oneOf:
      guard !isList, let id = texts.first.flatMap(Identifier<Choice>.init) else { return nil }
      return .choice(id)
    case .severalOf:
      if texts == ["none"] { return .choices([]) }
      let ids = texts.compactMap(Identifier<Choice>.init)
      return ids.count == texts.count ? .choices(ids) : nil
    case .number: return isList ? nil : texts.first.flatMap { Int($0) }.map(Answer.number)
    case .note: return isList ? nil : texts.first.map(Answer.note)
    }
  }

  private func refuse(
    _ node: Node, _ text: String, _ question: Question, _ allowsUnknown: Bool
  ) -> Answer? {
    let allowed = question.allowedAnswers + (allowsUnknown ? ", not-sure or prefer-not-to-say" : "")
    ledger.add(
      .answerDoesNotFit(text, question: question.id.text, allowed: allowed), in: file,
      at: node.place)
    return nil
  }
}

extension Question {
  /// The answers that files may give, in words.
  package var allowedAnswers: String { CommandPhrases.english.allowed(for: self) }
}
