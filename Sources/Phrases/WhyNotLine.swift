package import Placement
package import Questionnaires

/// Levels that are not the recommended one, for one and the same reason.
package struct WhyNotLine: Sendable {
  /// Never empty; the level nearest to the recommended one first.
  package let levels: [Level]
  /// Why, as it goes on after the names of the levels: "too little. Home is not safe for you right now."
  package let sentence: String
  /// Whether unknown answers may ask for these levels.
  package let isOpen: Bool
  /// What asks for more than these levels give, or may ask for them, and no line above has told.
  package let reasons: [Reason]
  /// The same that a line above has told.
  package let toldAbove: [Reason]

  /// Whether the sentence has the words of a reason already.
  package func tells(_ reason: Reason, _ voice: Voice) -> Bool {
    sentence.hasSuffix(reason.text[voice])
  }
}

extension WhyNotPhrases {
  /// Why each other level is not the recommended one: lesser levels first, on both sides from the nearest on.
  ///
  /// Neighbours stand in one line when they share what is told of them.
  ///
  /// - Parameters:
  ///   - result: What is recommended instead.
  ///   - isDetailed: Whether all reasons are told, and not only the sentence.
  ///   - scales: The words for how often care is asked for.
  ///   - voice: Whom it is told.
  /// - Returns: The lines in the order in which they are read.
  package func lines(
    for result: Recommendation, isDetailed: Bool = false, _ scales: ScalePhrases, _ voice: Voice
  ) -> [WhyNotLine] {
    let less = result.whyNot.filter { $0.level < result.level }.reversed()
    let more = result.whyNot.filter { $0.level > result.level }
    var told: [Reason] = []
    return groups(less + more, isDetailed, in: result).compactMap { group in
      guard let first = group.first else { return nil }
      let reasons = first.reasons
      let above = reasons.filter(told.contains)
      told += reasons
      return WhyNotLine(
        levels: group.map(\.level), sentence: sentence(for: first, in: result, scales, voice),
        isOpen: first.isOpen,
        reasons: reasons.filter { !above.contains($0) }, toldAbove: above)
    }
  }

  /// Neighbours of which the same is told.
  private func groups(
    _ whyNot: [WhyNot], _ isDetailed: Bool, in result: Recommendation
  ) -> [[WhyNot]] {
    whyNot.reduce(into: []) { groups, next in
      if let last = groups.last?.last, last.isTold(like: next, isDetailed, in: result) {
        groups[groups.count - 1].append(next)
      } else {
        groups.append([next])
      }
    }
  }

  private func sentence(
    for whyNot: WhyNot, in result: Recommendation, _ scales: ScalePhrases, _ voice: Voice
  ) -> String {
    switch whyNot.cause {
    case .tooLittle(let reasons):
      reasons.first.map { tooLittle($0.text[voice], voice) } ?? tooLittleTogether[voice]
    case .moreThanNeeded where whyNot.isBetween(in: result): between[voice]
    case .moreThanNeeded:
      moreThanNeeded(
        scales.care(whyNot.level.need, voice), whyNot.level < .inpatient, voice)
    case .mayBeNeeded: mayBeNeeded[voice]
    }
  }
}

extension WhyNot {
  fileprivate var reasons: [Reason] {
    switch cause {
    case .tooLittle(let reasons), .mayBeNeeded(let reasons): reasons
    case .moreThanNeeded: []
    }
  }

  fileprivate var isOpen: Bool { if case .mayBeNeeded = cause { true } else { false } }

  /// Whether the level lies within the range, though no open answer leads to it.
  fileprivate func isBetween(in result: Recommendation) -> Bool { level < result.mostLevel }

  fileprivate func isTold(
    like other: WhyNot, _ isDetailed: Bool, in result: Recommendation
  ) -> Bool {
    switch (cause, other.cause) {
    case (.moreThanNeeded, .moreThanNeeded): isBetween(in: result) == other.isBetween(in: result)
    case (.mayBeNeeded, .mayBeNeeded) where !isDetailed: true
    case (.tooLittle, .tooLittle) where !isDetailed:
      reasons.first?.rule == other.reasons.first?.rule
    case (.tooLittle, .tooLittle), (.mayBeNeeded, .mayBeNeeded):
      reasons.map(\.rule) == other.reasons.map(\.rule)
    default: false
    }
  }
}

extension Level {
  /// The need that the level is the least to meet.
  fileprivate var need: Need { Need.allCases.first { $0.level == self } ?? .none }
}
