internal import Phrases
internal import Placement
internal import Questionnaires

extension Interview {
  /// Why not each other level, one line for those that share a reason.
  func whyNot(_ result: Recommendation) -> [Block] {
    [.gap, .heading(phrases.result.whyNotTitle)]
      + lines(result, isDetailed: false).map { .item(text(of: $0)) }
  }

  /// The same with everything that asks for more, its answers and its sources, each once.
  func whyNotInFull(_ result: Recommendation) -> [Block] {
    [.heading(phrases.result.whyNotTitle)]
      + lines(result, isDetailed: true).flatMap { line -> [Block] in
        [.item(text(of: line))]
          // What only may hold stands with its domain.
          + (line.isOpen ? [] : line.reasons).flatMap { reason in
            (line.tells(reason, voice) ? [] : [.detail(reason.text[voice])])
              + evidence(for: reason)
          }
      }
  }

  private func lines(_ result: Recommendation, isDetailed: Bool) -> [WhyNotLine] {
    phrases.result.whyNot.lines(for: result, isDetailed: isDetailed, phrases.scales, voice)
  }

  private func text(of line: WhyNotLine) -> String {
    phrases.result.whyNot.line(line.levels.map { assessment[$0].name[voice] }, line.sentence)
  }

  /// What would lead to other levels: to less care first, then the signs that call for more.
  func changes(_ result: Recommendation) -> [Block] {
    guard let outlook, !outlook.isEmpty else { return [] }
    let words = phrases.result
    let sentences = words.change.sentences(
      for: outlook, from: result, answers, in: assessment, voice)
    var blocks: [Block] = sentences.less.map { .item($0) }
    if let floor = sentences.floor {
      blocks += [.item(floor.sentence)] + (floor.reason.map { [.detail($0)] } ?? [])
    }
    if !sentences.more.isEmpty, voice == .person {
      blocks.append(.quiet(words.change.warningSigns))
    }
    blocks += sentences.more.map { .item($0) }
    return blocks.isEmpty ? [] : [.gap, .heading(words.changeTitle)] + blocks
  }
}
