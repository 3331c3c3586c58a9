internal import Phrases
internal import Placement
internal import Questionnaires

extension ChartSummary {
  /// A reason with its rule, its sources and the answers that make it hold.
  func item(_ reason: Reason) -> Document.List.Item {
    Document.List.Item(reason.text.interview, details: [details(of: reason)])
  }

  /// A reason that would hold if answers that are not known were so.
  func possibleItem(_ reason: Reason) -> Document.List.Item {
    Document.List.Item(reason.text.interview, details: ["\(rule(of: reason))\(unknown([reason]))"])
  }

  func details(of reason: Reason) -> String {
    let answers = reason.answers.compactMap { id in
      context.assessment.questionnaire[id].map {
        words.answer(
          $0.label.interview, context.words(for: context.answers[id], to: $0, .interview))
      }
    }
    return answers.isEmpty ? rule(of: reason) : "\(rule(of: reason)) \(words.answers(answers))"
  }

  private func rule(of reason: Reason) -> String {
    words.rule(reason.rule.text, reason.sources.map(\.text))
  }

  /// The questions without a known answer that some reasons hang on, as words to add.
  private func unknown(_ reasons: [Reason]) -> String {
    let ids = Set(reasons.flatMap(\.answers)).intersection(result.unanswered)
    let labels = context.assessment.questionnaire.questions.filter { ids.contains($0.id) }
      .map(\.label.interview)
    return labels.isEmpty ? "" : " \(words.unknown(labels))"
  }

  /// Something to do, with everything that asks for it; what only may ask for it by its rules alone.
  private func step(_ advice: Advice) -> Document.List.Item {
    item(advice) { "\(words.because($0.text.interview)) \(details(of: $0))" }
  }

  /// A service; the answers behind it are told with the needs and the findings.
  private func service(_ advice: Advice) -> Document.List.Item {
    item(advice) { "\(words.because($0.text.interview)) \(rule(of: $0))" }
  }

  private func item(
    _ advice: Advice, reason: (Reason) -> String
  ) -> Document.List.Item {
    let text = advice.item.text.interview
    guard advice.isCertain else {
      let rules = words.byRules(advice.reasons.map(\.rule.text))
      return Document.List.Item(
        words.mayApply(text), details: ["\(rules)\(unknown(advice.reasons))"])
    }
    let told = Set(advice.reasons.flatMap(\.sources))
    let sources = advice.item.sources.filter { !told.contains($0) }.map(\.text)
    return Document.List.Item(
      text, details: (sources.isEmpty ? [] : [words.sources(sources)]) + advice.reasons.map(reason))
  }

  /// What to do first; of an interview that was stopped, only what is certain.
  var firstSteps: [Document.Block] {
    let steps = context.isStopped ? result.firstSteps.filter(\.isCertain) : result.firstSteps
    guard !steps.isEmpty else { return [] }
    return [
      .heading(words.stepsTitle, .section),
      .list(Document.List(.numbered, ordered(steps).map(step))),
    ]
  }

  var services: [Document.Block] {
    guard !result.services.isEmpty else { return [] }
    return [
      .heading(words.servicesTitle, .section),
      .list(Document.List(.bulleted, ordered(result.services).map(service))),
    ]
  }

  /// What the rules add to a collection, certain and possible, each by its rules.
  func collected(_ collection: Table.Collection) -> [Document.Block] {
    guard let title = context.assessment.title(of: collection), !result[collection].isEmpty else {
      return []
    }
    return [
      .heading(title.interview, .section),
      .list(Document.List(.bulleted, ordered(result[collection]).map(service))),
    ]
  }

  /// Every point that speaks for an intensive outpatient program, met or not, with what makes it so.
  var candidacy: [Document.Block] {
    guard let title = context.assessment.title(of: .candidacy), !result.candidacy.isEmpty else {
      return []
    }
    let lines = context.otherLevels.candidacy
    return [
      .heading(title.interview, .section),
      .list(
        Document.List(
          .bulleted,
          result.candidacy.map { point in
            Document.List.Item(
              lines.line(point, .interview),
              details: point.reasons.map(rule))
          })),
    ]
  }

  /// What is certain before what may be.
  private func ordered(_ advice: [Advice]) -> [Advice] {
    advice.filter(\.isCertain) + advice.filter { !$0.isCertain }
  }

  var findings: [Document.Block] {
    guard !result.findings.isEmpty else { return [] }
    return [.heading(words.findingsTitle, .section)]
      + result.findings.flatMap { finding -> [Document.Block] in
        let outcome = words.outcomes(finding.outcomes.map { $0.text.interview })
        return [
          .heading(words.answer(finding.title.interview, outcome), .part),
          .list(Document.List(.bulleted, finding.reasons.map(item))),
        ]
      }
  }
}
