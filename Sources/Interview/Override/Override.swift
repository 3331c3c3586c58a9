package import Placement

/// A clinician's choice of another level than the computed one, with the reason.
///
/// The computed level stays beside the chosen one wherever either is shown.
package struct Override: Hashable, Sendable {
  package let level: Level
  /// What the answers asked for when the choice was made, or since.
  package let computed: Level
  package let reason: OverrideReason
  /// In the clinician's own words; empty where the reason says enough.
  package let text: String

  /// Chooses a level; nil when it is the computed one, or when a reason that says nothing by itself has no words.
  ///
  /// - Parameters:
  ///   - level: The level that is chosen.
  ///   - computed: The level that the answers ask for.
  ///   - reason: Why another one is chosen.
  ///   - text: The same in words.
  package init?(
    level: Level, insteadOf computed: Level, reason: OverrideReason, text: String = ""
  ) {
    guard level != computed, !reason.needsWords || text.contains(where: { !$0.isWhitespace })
    else { return nil }
    self.level = level
    self.computed = computed
    self.reason = reason
    self.text = text
  }

  /// The same choice after the answers have come to ask for another level; nil when it is the chosen one.
  func instead(of computed: Level) -> Override? {
    Override(level: level, insteadOf: computed, reason: reason, text: text)
  }
}
