internal import Assessments
internal import Interchange
internal import Interview
internal import JSONWriting
internal import Phrases
internal import Placement
internal import Questionnaires
internal import Rules

/// A recommendation in the shape that `decide --json` promises; the README documents it key by key.
struct RecommendationJSON {
  let assessment: Assessment
  let answers: Answers
  let recommendation: Recommendation

  var json: JSON {
    let result = recommendation
    return .object([
      ("level", .text(result.level.id)),
      ("settled", .bool(result.isSettled)),
      ("range", span(result.level, result.mostLevel)),
      ("urgency", .text(result.urgency.lowerBound.id)),
      ("urgencyRange", span(result.urgency.lowerBound, result.urgency.upperBound)),
      ("emergency", .bool(result.isEmergency)),
      ("firstSteps", .list(result.firstSteps.map(advice))),
      ("services", .list(result.services.map(advice))),
      ("nextStep", nextStep),
      ("candidacy", .list(result.candidacy.map(point))),
      ("strengths", .list(result[.strengths].map(advice))),
      ("risks", .list(result[.risks].map(advice))),
      ("aftercare", .list(result[.aftercare].map(advice))),
      ("pages", .list(result[.pages].map(advice))),
      ("domains", .list(result.domains.map(domain))),
      ("findings", .list(result.findings.map(finding))),
      ("decidedBy", .texts(result.decidingRules.map(\.text))),
      ("unanswered", .list(unanswered)),
      ("ignored", .texts(result.ignored.map(\.text))),
      ("whyNot", .list(result.whyNot.map(whyNot))),
      ("changes", .list(assessment.changes(answers).map(change))),
      ("assessment", identity),
    ])
  }

  private var identity: JSON {
    let identity = assessment.identity
    return .object([
      ("id", .text(identity.id)), ("version", .text(identity.version)),
      ("digest", .text(identity.digest)),
      ("reviewed", .bool(identity.review != .notReviewed)),
    ])
  }

  private func span(_ least: some Scale, _ most: some Scale) -> JSON {
    .object([("least", .text(least.id)), ("most", .text(most.id))])
  }

  private func words(_ wording: Wording) -> JSON {
    .object([("self", .text(wording.person)), ("interview", .text(wording.interview))])
  }

  private func reason(_ reason: Reason) -> JSON {
    .object([
      ("rule", .text(reason.rule.text)),
      ("text", words(reason.text)),
      ("answers", .object(reason.answers.map { ($0.text, answer(to: $0)) })),
      ("sources", .texts(reason.sources.map(\.text))),
    ])
  }

  private func advice(_ advice: Advice) -> JSON {
    .object([
      ("id", .text(advice.item.id.text)),
      ("certain", .bool(advice.isCertain)),
      ("text", words(advice.item.text)),
      ("reasons", .list(advice.reasons.map(reason))),
      ("sources", .texts(advice.item.sources.map(\.text))),
    ])
  }

  /// What the result means for the care that goes on; null for somebody who is not in care.
  private var nextStep: JSON {
    guard let step = recommendation.nextStep else { return .null }
    return .object([
      ("present", .text(step.present.id)), ("directions", .texts(step.directions.map(\.rawValue))),
    ])
  }

  private func point(_ point: Point) -> JSON {
    let isMet: JSON =
      switch point.isMet {
      case .yes: .bool(true)
      case .no: .bool(false)
      case .unknown: .null
      }
    return .object([
      ("id", .text(point.item.id.text)), ("met", isMet), ("text", words(point.item.text)),
      ("reasons", .list(point.reasons.map(reason))),
      ("sources", .texts(point.item.sources.map(\.text))),
    ])
  }

  private func domain(_ domain: DomainFinding) -> JSON {
    .object([
      ("id", .text(domain.table.text)),
      ("need", .text(domain.need.lowerBound.id)),
      ("range", span(domain.need.lowerBound, domain.need.upperBound)),
      ("reasons", .list(domain.reasons.map(reason))),
      ("possibleReasons", .list(domain.possibleReasons.map(reason))),
    ])
  }

  private func finding(_ finding: Finding) -> JSON {
    .object([
      ("id", .text(finding.table.text)),
      ("outcomes", .texts(finding.outcomes.map(\.id.text))),
      ("reasons", .list(finding.reasons.map(reason))),
    ])
  }

  private var unanswered: [JSON] {
    let open = Dictionary(
      recommendation.openQuestions.map { ($0.question, $0.couldChange) },
      uniquingKeysWith: { first, _ in first })
    return recommendation.unanswered.map { question in
      let aspects = open[question] ?? []
      let changes = OpenQuestion.Aspect.allCases.filter(aspects.contains).map(\.rawValue)
      return .object([
        ("question", .text(question.text)), ("answer", answer(to: question)),
        ("couldChange", .texts(changes)),
      ])
    }
  }

  private func change(_ change: Change) -> JSON {
    let steps = change.answers.map { steps in
      JSON.object(steps.map { ($0.question.text, words(of: $0.answer)) })
    }
    return .object([("level", .text(change.level.id)), ("answers", steps ?? .null)])
  }

  private func answer(to question: Identifier<Question>) -> JSON {
    words(of: answers[question])
  }

  /// An answer as files have it.
  private func words(of answer: Answer?) -> JSON {
    switch answer {
    case .choice(let id): .text(id.text)
    case .choices(let ids): .texts(ids.map(\.text))
    case .number(let number): .number(number)
    case .note(let text): .text(text)
    case .notSure: .text("not-sure")
    case .preferNotToSay: .text("prefer-not-to-say")
    case nil: .null
    }
  }

  private func whyNot(_ whyNot: WhyNot) -> JSON {
    let cause: String
    let reasons: [Reason]
    switch whyNot.cause {
    case .tooLittle(let found): (cause, reasons) = ("too-little", found)
    case .moreThanNeeded: (cause, reasons) = ("more-than-needed", [])
    case .mayBeNeeded(let found): (cause, reasons) = ("may-be-needed", found)
    }
    return .object([
      ("level", .text(whyNot.level.id)), ("cause", .text(cause)),
      ("reasons", .list(reasons.map(reason))),
    ])
  }
}
