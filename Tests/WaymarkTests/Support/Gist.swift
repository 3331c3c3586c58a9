import Foundation
import Placement
import Questionnaires
import Rules

/// What a recommendation says, by ids alone, so that two of them can be compared whatever way they came.
struct Gist: Hashable {
  var level, most: String
  var urgency: [String]
  var firstSteps, services: [String]
  var domains, findings: [String]
  var decidedBy, unanswered: [String]
  var whyNot: [String]

  init(_ result: Recommendation) {
    level = result.level.id
    most = result.mostLevel.id
    urgency = [result.urgency.lowerBound.id, result.urgency.upperBound.id]
    firstSteps = result.firstSteps.map { Self.advice($0) }
    services = result.services.map { Self.advice($0) }
    domains = result.domains.map { domain in
      Self.line(
        [domain.table.text, domain.need.lowerBound.id, domain.need.upperBound.id],
        domain.reasons, domain.possibleReasons)
    }
    findings = result.findings.map { finding in
      Self.line([finding.table.text] + finding.outcomes.map(\.id.text), finding.reasons)
    }
    decidedBy = result.decidingRules.map(\.text)
    unanswered = result.unanswered.map(\.text)
    whyNot = result.whyNot.map { whyNot in
      switch whyNot.cause {
      case .tooLittle(let reasons): Self.line([whyNot.level.id, "too-little"], reasons)
      case .moreThanNeeded: [whyNot.level.id, "more-than-needed", ""].joined(separator: " ")
      case .mayBeNeeded(let reasons): Self.line([whyNot.level.id, "may-be-needed"], reasons)
      }
    }
  }

  /// Takes what `decide --json` wrote.
  init(json: String) throws {
    let result = try JSONDecoder().decode(Written.self, from: Data(json.utf8))
    level = result.level
    most = result.range.most
    urgency = [result.urgencyRange.least, result.urgencyRange.most]
    firstSteps = result.firstSteps.map { Self.line([$0.id, $0.standing], $0.reasons) }
    services = result.services.map { Self.line([$0.id, $0.standing], $0.reasons) }
    domains = result.domains.map {
      Self.line([$0.id, $0.range.least, $0.range.most], $0.reasons, $0.possibleReasons)
    }
    findings = result.findings.map { Self.line([$0.id] + $0.outcomes, $0.reasons) }
    decidedBy = result.decidedBy
    unanswered = result.unanswered.map(\.question)
    whyNot = result.whyNot.map { Self.line([$0.level, $0.cause], $0.reasons) }
  }

  private static func advice(_ advice: Advice) -> String {
    line([advice.item.id.text, advice.isCertain ? "certain" : "maybe"], advice.reasons)
  }

  private static func line(_ words: [String], _ reasons: [Placement.Reason]...) -> String {
    (words + reasons.map { $0.map(\.rule.text).joined(separator: "+") }).joined(separator: " ")
  }

  private static func line(_ words: [String], _ reasons: [Written.Reason]...) -> String {
    (words + reasons.map { $0.map(\.rule).joined(separator: "+") }).joined(separator: " ")
  }

  /// The shape that is promised to machines.
  private struct Written: Decodable {
    struct Span: Decodable { let least, most: String }
    struct Words: Decodable {
      let person, interview: String
      enum CodingKeys: String, CodingKey {
        case person = "self"
        case interview
      }
    }
    struct Reason: Decodable {
      let rule: String
      let text: Words
      let sources: [String]
    }
    struct Advice: Decodable {
      let id: String
      let certain: Bool
      let text: Words
      let reasons: [Reason]
      var standing: String { certain ? "certain" : "maybe" }
    }
    struct Domain: Decodable {
      let id, need: String
      let range: Span
      let reasons, possibleReasons: [Reason]
    }
    struct Finding: Decodable {
      let id: String
      let outcomes: [String]
      let reasons: [Reason]
    }
    struct Unanswered: Decodable {
      let question: String
      let couldChange: [String]
    }
    struct WhyNot: Decodable {
      let level, cause: String
      let reasons: [Reason]
    }

    let level: String
    let settled: Bool
    let range, urgencyRange: Span
    let urgency: String
    let firstSteps, services: [Advice]
    let domains: [Domain]
    let findings: [Finding]
    let decidedBy: [String]
    let unanswered: [Unanswered]
    let whyNot: [WhyNot]
  }
}
