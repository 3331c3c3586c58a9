/// Watches for how long nobody has pressed anything, and says when to warn and when to end.
///
/// Reads no clock: each question says what time it is.
package struct IdleWatch: Sendable {
  package typealias Instant = ContinuousClock.Instant

  /// What is to be done at a time.
  package enum Verdict: Hashable, Sendable {
    /// Nothing, for so long.
    case wait(Duration)
    /// Warn, once.
    case warn
    case end
  }

  /// The longest time without a key.
  package let limit: Duration
  private var lastPress: Instant
  /// Whether the warning stands.
  package private(set) var hasWarned = false

  /// Begins to watch.
  package init(limit: Duration, now: Instant) {
    self.limit = limit
    lastPress = now
  }

  /// How long before the end the warning comes: a minute, or half of a limit that is shorter than two.
  private var notice: Duration { min(.seconds(60), limit / 2) }

  /// Takes note that somebody is there.
  package mutating func pressed(at now: Instant) {
    lastPress = now
    hasWarned = false
  }

  /// What is to be done now.
  package mutating func verdict(at now: Instant) -> Verdict {
    let idle = now - lastPress
    if idle >= limit { return .end }
    if hasWarned { return .wait(limit - idle) }
    guard idle >= limit - notice else { return .wait(limit - notice - idle) }
    hasWarned = true
    return .warn
  }
}
