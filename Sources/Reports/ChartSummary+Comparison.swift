internal import Phrases
internal import Placement
internal import Questionnaires

extension ChartSummary {
  /// How many earlier interviews have a column on paper.
  private static let mostColumns = 3

  /// The results of this interview and of those before it, side by side.
  var comparison: [Document.Block] {
    guard let comparison = context.comparison, let last = comparison.earlier.first,
      !context.isStopped
    else { return [] }
    let change = comparison.reassessment
    let words = context.reassessment
    let now = context.words(for: change.level.now, .interview)
    let before = context.words(for: change.level.last, .interview)
    let reasons =
      list(words.addedTitle, change.added) + list(words.droppedTitle, change.dropped)
      + list(words.notKnownThenTitle, change.notKnownThen)
      + list(words.notKnownNowTitle, change.notKnownNow)
    return [
      .heading(words.chartTitle(last.day), .section),
      .paragraph(words.direction(change.direction, now, before)),
      .table(table(comparison)),
    ] + (reasons.isEmpty ? [.paragraph(words.nothingElse)] : reasons)
  }

  private func table(_ comparison: SummaryContext.Comparison) -> Document.Table {
    let words = context.reassessment
    let change = comparison.reassessment
    let shown = Array(comparison.earlier.prefix(Self.mostColumns).reversed())
    let count = shown.count + 1
    let heads = [words.domain] + shown.map(\.day) + [words.now, words.change]
    let levels = change.level.steps.suffix(count).map { context.words(for: $0, .interview) }
    let chosen = (shown.map(\.chosen) + [context.override?.level]).map {
      $0.map { context.name(of: $0, .interview) } ?? words.nothingChosen
    }
    let urgencies = [change.last.urgency, result.urgency].map {
      context.scales.urgencyRange($0, .interview)
    }
    let unknown = Array(repeating: "", count: count - urgencies.count)
    let domains = change.domains.map { domain in
      [domain.title.interview] + domain.need.steps.suffix(count).map(context.scales.needRange)
        + [words.tendency(domain.need.tendency)]
    }
    let rows =
      [[words.computed] + levels + [""], [words.chosen] + chosen + [""]]
      + [[words.urgency] + unknown + urgencies + [""]] + domains
    return Document.Table(
      columns: heads.map { Document.Table.Column($0) }, rows: rows.map { Document.Table.Row($0) })
  }

  private func list(_ title: String, _ reasons: [Reason]) -> [Document.Block] {
    reasons.isEmpty
      ? []
      : [
        .heading(title, .part),
        .list(
          Document.List(
            .bulleted,
            reasons.map {
              Document.List.Item($0.text.interview, details: [words.byRules([$0.rule.text])])
            })),
      ]
  }
}

extension PersonSummary {
  /// What has changed since last time, in a few plain sentences.
  var comparedWithLastTime: [Document.Block] {
    guard let comparison = context.comparison, let last = comparison.earlier.first else {
      return []
    }
    let change = comparison.reassessment
    let words = context.reassessment
    var sentences = [
      words.person(
        change.direction, last.day, context.words(for: change.level.now, .person),
        context.words(for: change.level.last, .person))
    ]
    for (tendency, sentence) in [
      (Reassessment.Tendency.better, words.personBetter), (.worse, words.personWorse),
    ] {
      let parts = change.domains.filter { $0.need.tendency == tendency }.map(\.title.person)
      if !parts.isEmpty { sentences.append(sentence(parts)) }
    }
    return [
      .heading(words.personTitle, .section), .paragraph(sentences.joined(separator: " ")),
    ]
  }
}
