internal import Phrases
internal import Placement
internal import Questionnaires

extension ChartSummary {
  /// Why not each other level: every rule that asks for more, with its answers and its sources.
  var whyNot: [Document.Block] {
    let sentences = context.otherLevels.whyNot
    let items = sentences.lines(
      for: result, isDetailed: true, context.scales, .interview
    ).map { line in
      Document.List.Item(
        sentences.line(line.levels.map { context.name(of: $0, .interview) }, line.sentence),
        details: details(of: line))
    }
    return items.isEmpty
      ? [] : [.heading(words.whyNotTitle, .section), .list(Document.List(.bulleted, items))]
  }

  private func details(of line: WhyNotLine) -> [String] {
    // What only may hold stands with its domain, and can be half of all rules.
    if line.isOpen { return [words.byRules((line.reasons + line.toldAbove).map(\.rule.text))] }
    let above = line.toldAbove.map(\.rule.text)
    return line.reasons.map { reason in
      line.tells(reason, .interview)
        ? details(of: reason) : "\(reason.text.interview) \(details(of: reason))"
    } + (above.isEmpty ? [] : [context.otherLevels.whyNot.above(above)])
  }

  /// What would lead to other levels, and the facts that no change can undo.
  var changes: [Document.Block] {
    guard let outlook = context.outlook else { return [] }
    let sentences = context.otherLevels.change.sentences(
      for: outlook, from: result, context.answers, in: context.assessment, .interview)
    let floor = sentences.floor.map { sentence in
      Document.List.Item(
        sentence.sentence, details: outlook.floor.map { $0.reasons.map(briefly) } ?? [])
    }
    let items =
      sentences.less.map { Document.List.Item($0) } + (floor.map { [$0] } ?? [])
      + sentences.more.map { Document.List.Item($0) }
    return items.isEmpty
      ? [] : [.heading(words.changeTitle, .section), .list(Document.List(.bulleted, items))]
  }

  /// A reason in one line; its answers stand with its domain.
  private func briefly(_ reason: Reason) -> String {
    "\(reason.text.interview) \(words.rule(reason.rule.text, reason.sources.map(\.text)))"
  }
}
