internal import Phrases
internal import Placement
internal import Questionnaires

extension Interview {
  /// By domain the need then and now, what the level does, and the reasons.
  var changePage: Page {
    let words = phrases.reassessment
    guard let change = reassessment else {
      return bare(words.title, [.text(followsNone ?? "")], control: .reading)
    }
    var blocks: [Block] = [.strong(directionSentence(change))] + choices(change)
    if let last = earlier.first, last.assessment != Snapshot.Source(assessment.identity) {
      blocks.append(.quiet(words.otherRules))
    }
    let days = earlier.reversed().map(\.day) + [words.now]
    blocks += [.gap, .heading(words.needsTitle), .quiet(words.columns(days))]
    blocks += change.domains.map { domain in
      trend(domain.title[voice], domain.need) { phrases.scales.needRange($0) }
    }
    blocks.append(trend(words.levelName, change.level) { levels($0) })
    let reasons =
      list(words.addedTitle, change.added) + list(words.droppedTitle, change.dropped)
      + list(words.notKnownThenTitle, change.notKnownThen)
      + list(words.notKnownNowTitle, change.notKnownNow)
    blocks += reasons.isEmpty ? [.gap, .text(words.nothingElse)] : reasons
    return bare(words.title, blocks, control: .reading)
  }

  /// The same in a sentence, for the result.
  var changeLine: [Block] {
    guard let change = reassessment else { return [] }
    return [.text(directionSentence(change))]
  }

  private func directionSentence(_ change: Reassessment) -> String {
    phrases.reassessment.direction(
      change.direction, levels(change.level.now), levels(change.level.last))
  }

  /// What clinicians chose instead of the computed levels, last time and now.
  private func choices(_ change: Reassessment) -> [Block] {
    let words = phrases.reassessment
    var blocks: [Block] = []
    if let last = earlier.first, let override = last.override?.instead(of: change.last.level) {
      let why = phrases.override.because(phrases.override.reason(override.reason), override.text)
      blocks.append(.text(words.chosenLastTime(last.day, name(of: override.level), why)))
    }
    if let override = standingOverride {
      blocks.append(.text(words.chosenNow(name(of: override.level))))
    }
    return blocks
  }

  private func levels(_ range: ClosedRange<Level>) -> String {
    range.lowerBound == range.upperBound
      ? short(range.lowerBound)
      : phrases.scales.levelRange(short(range.lowerBound), short(range.upperBound))
  }

  private func trend<Step: Scale>(
    _ name: String, _ course: Reassessment.Course<Step>,
    _ word: (ClosedRange<Step>) -> String
  ) -> Block {
    .trend(
      Block.Trend(
        name: name,
        points: course.steps.map {
          .init(steps: $0.lowerBound.rawValue...$0.upperBound.rawValue, word: word($0))
        }, of: Step.allCases.count - 1,
        change: phrases.reassessment.course(
          course.tendency, word(course.now), word(course.last))))
  }

  private func list(_ title: String, _ reasons: [Reason]) -> [Block] {
    reasons.isEmpty
      ? [] : [.gap, .heading(title)] + reasons.map { .item($0.text[voice]) }
  }
}
