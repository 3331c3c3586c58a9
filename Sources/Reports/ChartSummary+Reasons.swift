internal import Phrases
internal import Placement
internal import Questionnaires

extension ChartSummary {
  /// A reason with its rule, its sources and the answers that make it hold.
  func item(_ reason: Reason) -> Document.List.Item {
    Document.List.Item(
      reason.text.interview, details: [details(of: reason, answers: words.answers)])
  }

  /// A reason that would hold if answers that are not known were so.
  func possibleItem(_ reason: Reason) -> Document.List.Item {
    Document.List.Item(
      reason.text.interview, details: [details(of: reason, answers: words.dependsOn)])
  }

  func details(of reason: Reason, answers word: ([String]) -> String) -> String {
    let answers = reason.answers.compactMap { id in
      context.assessment.questionnaire[id].map {
        words.answer(
          $0.label.interview, context.words(for: context.answers[id], to: $0, .interview))
      }
    }
    let rule = words.rule(reason.rule.text, reason.sources.map(\.text))
    return answers.isEmpty ? rule : "\(rule) \(word(answers))"
  }

  /// Something to do or to arrange, with everything that asks for it.
  func item(_ advice: Advice) -> Document.List.Item {
    let text = advice.item.text.interview
    let told = Set(advice.reasons.flatMap(\.sources))
    let sources = advice.item.sources.filter { !told.contains($0) }.map(\.text)
    let because = advice.isCertain ? words.because : words.wouldApply
    let answers = advice.isCertain ? words.answers : words.dependsOn
    return Document.List.Item(
      advice.isCertain ? text : words.mayApply(text),
      details: (sources.isEmpty ? [] : [words.sources(sources)])
        + advice.reasons.map {
          "\(because($0.text.interview)) \(details(of: $0, answers: answers))"
        })
  }

  var firstSteps: [Document.Block] {
    guard !result.firstSteps.isEmpty else { return [] }
    return [
      .heading(words.stepsTitle, .section),
      .list(Document.List(.numbered, ordered(result.firstSteps).map(item))),
    ]
  }

  var services: [Document.Block] {
    guard !result.services.isEmpty else { return [] }
    return [
      .heading(words.servicesTitle, .section),
      .list(Document.List(.bulleted, ordered(result.services).map(item))),
    ]
  }

  /// What is certain before what may be.
  private func ordered(_ advice: [Advice]) -> [Advice] {
    advice.filter(\.isCertain) + advice.filter { !$0.isCertain }
  }

  var whyNot: [Document.Block] {
    let facts = result.whyNot.map { whyNot in
      let sentence =
        switch whyNot.cause {
        case .tooLittle(let reasons): words.tooLittle(reasons.map(\.rule.text))
        case .moreThanNeeded:
          whyNot.level < result.mostLevel ? words.between : words.moreThanNeeded
        case .mayBeNeeded(let reasons): words.mayBeNeeded(reasons.map(\.rule.text))
        }
      return Document.Fact(context.name(of: whyNot.level, .interview), sentence)
    }
    return facts.isEmpty ? [] : [.heading(words.whyNotTitle, .section), .facts(facts)]
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
