import Placement
import Questionnaires

/// Answers as a line of JSON, and a recommendation as the line that must come out.
enum Line {
  static func text(of answers: Answers, to questionnaire: Questionnaire) -> String {
    let entries = questionnaire.questions.compactMap { question in
      answers[question.id].map { "\"\(question.id)\":\(text(of: $0))" }
    }
    return "{\(entries.joined(separator: ","))}"
  }

  private static func text(of answer: Answer) -> String {
    switch answer {
    case .choice(let id): "\"\(id)\""
    case .choices(let ids): list(ids.map(\.text))
    case .number(let number): "\(number)"
    case .note: "\"A note, read by nobody.\""
    case .notSure: "\"not-sure\""
    case .preferNotToSay: "\"prefer-not-to-say\""
    }
  }

  /// The result as the README has it, key by key.
  static func result(_ number: Int, _ result: Recommendation) -> String {
    let domains = result.domains.map { domain in
      "{\"id\":\"\(domain.table)\",\(span("need", "range", domain.need)),"
        + "\"rules\":\(list(domain.reasons.map(\.rule.text)))}"
    }
    return "{\"line\":\(number),\"level\":\"\(result.level.id)\","
      + "\"settled\":\(result.isSettled),"
      + "\"range\":{\"least\":\"\(result.level.id)\",\"most\":\"\(result.mostLevel.id)\"},"
      + "\(span("urgency", "urgencyRange", result.urgency)),"
      + "\"emergency\":\(result.isEmergency),"
      + "\"firstSteps\":\(list(result.firstSteps.filter(\.isCertain).map(\.item.id.text))),"
      + "\"possibleFirstSteps\":"
      + "\(list(result.firstSteps.filter { !$0.isCertain }.map(\.item.id.text))),"
      + "\"domains\":[\(domains.joined(separator: ","))],"
      + "\"decidedBy\":\(list(result.decidingRules.map(\.text)))}"
  }

  private static func span(_ name: String, _ range: String, _ steps: ClosedRange<some Scale>)
    -> String
  {
    "\"\(name)\":\"\(steps.lowerBound.id)\",\"\(range)\":"
      + "{\"least\":\"\(steps.lowerBound.id)\",\"most\":\"\(steps.upperBound.id)\"}"
  }

  private static func list(_ words: [String]) -> String {
    "[\(words.map { "\"\($0)\"" }.joined(separator: ","))]"
  }
}
