internal import Placement

/// What a clinician says of a choice of another level, one page each.
package enum OverrideStep: Hashable, Sendable, CaseIterable {
  case level, reason, words

  /// The levels in the order of their rows, which is that of the ladder.
  static let levels: [Level] = Level.allCases.reversed()
}
