internal import JSONWriting
internal import Phrases
internal import Placement
internal import Questionnaires

/// The codes of the answers to one question, as they stand in its options and in what was answered.
struct FHIRAnswerCodes {
  /// What stands for a question with several choices when none of them fits.
  static let none = "none"

  let question: Question
  let words: FHIRWords

  private var system: String {
    FHIRSystem.answers(to: question.id, of: words.assessment.identity)
  }

  /// The coding of a choice.
  func coding(_ id: String) -> JSON {
    .fields(
      [("system", .text(system)), ("code", .text(id))]
        + words.fields("display") { assessment, phrases in
          words.same(question, in: assessment).flatMap { question in
            if id == Self.none, case .severalOf(_, let none, _) = question.kind { return none }
            let answers = phrases.answers
            return question.choices(yes: answers.yes, no: answers.no)
              .first { $0.id.text == id }?.text
          }
        })
  }

  /// The coding of an answer that says that something is not known.
  static func unknown(_ answer: Answer) -> FHIRCode? {
    switch answer {
    case .notSure: FHIRCodes.askedButUnknown
    case .preferNotToSay: FHIRCodes.askedButDeclined
    case .choice, .choices, .number, .note: nil
    }
  }

  /// The points of a choice where choices have an order, more for more concern; nil where there is none.
  func weight(of place: Int) -> Int? {
    switch question.kind {
    case .yesNo(.yes): place == 0 ? 1 : 0
    case .yesNo(.no): place == 0 ? 0 : 1
    case .oneOf(_, .last): place
    case .oneOf(let choices, .first): choices.count - 1 - place
    case .yesNo, .oneOf, .severalOf, .number, .note: nil
    }
  }

  /// The values of an answer, as they stand in a response.
  func values(_ answer: Answer) -> [JSON] {
    switch answer {
    case .choice(let id): return [coded(coding(id.text))]
    case .choices(let ids):
      let codes = ids.isEmpty ? [Self.none] : ids.map(\.text)
      return codes.map { coded(coding($0)) }
    case .number(let number): return [.fields([("valueInteger", .number(number))])]
    case .note(let text): return text.isEmpty ? [] : [.fields([("valueString", .text(text))])]
    case .notSure, .preferNotToSay:
      guard let reason = Self.unknown(answer) else { return [] }
      switch question.kind {
      case .yesNo, .oneOf, .severalOf: return [coded(FHIRElement.coding(reason))]
      case .number: return [.fields([("_valueInteger", FHIRElement.absence(reason))])]
      case .note: return [.fields([("_valueString", FHIRElement.absence(reason))])]
      }
    }
  }

  private func coded(_ coding: JSON) -> JSON { .fields([("valueCoding", coding)]) }
}
