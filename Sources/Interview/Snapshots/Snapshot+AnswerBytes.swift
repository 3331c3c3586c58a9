internal import Questionnaires

enum AnswerTag: UInt8 {
  case question = 1
  case choice, choices, number, note, notSure, preferNotToSay
}

extension Answer {
  func write(to writer: inout TaggedWriter<AnswerTag>, by question: String) {
    writer.write(.question, question)
    switch self {
    case .choice(let id): writer.write(.choice, id.text)
    case .choices(let ids):
      // Ids have no commas, and no choices are an empty text.
      writer.write(.choices, ids.map(\.text).joined(separator: ","))
    case .number(let number): writer.write(.number, number)
    case .note(let text): writer.write(.note, text)
    case .notSure: writer.mark(.notSure)
    case .preferNotToSay: writer.mark(.preferNotToSay)
    }
  }

  static func read(
    _ fields: TaggedFields<AnswerTag>
  ) throws(Interview.Snapshot.Fault) -> (question: String, answer: Answer) {
    guard let question = try fields.text(.question), let answer = try answer(fields) else {
      throw .broken
    }
    return (question, answer)
  }

  private static func answer(
    _ fields: TaggedFields<AnswerTag>
  ) throws(Interview.Snapshot.Fault) -> Answer? {
    if let text = try fields.text(.choice) { return Identifier(text).map(Answer.choice) }
    if let text = try fields.text(.choices) {
      let parts = text.split(separator: ",", omittingEmptySubsequences: false)
      let ids = text.isEmpty ? [] : parts.map { Identifier<Choice>(String($0)) }
      return ids.contains(nil) ? nil : .choices(ids.compactMap(\.self))
    }
    if let number = try fields.number(.number) { return .number(number) }
    if let text = try fields.text(.note) { return .note(text) }
    return fields.has(.notSure)
      ? .notSure : fields.has(.preferNotToSay) ? .preferNotToSay : nil
  }
}
