/// What a result means for somebody who is in care: whether it asks for more than that care gives, as much, or less.
package struct NextStep: Hashable, Sendable {
  /// The level of the care that goes on now.
  package let present: Level
  /// What the levels still possible lead to, from less care to more; one direction when it is settled.
  package let directions: [Direction]

  package enum Direction: String, CaseIterable, Sendable {
    case stepDown = "step-down"
    case stay
    case stepUp = "step-up"
  }

  /// Compares the care that goes on with the levels that a result leaves possible.
  init(present: Level, levels: [Level]) {
    self.present = present
    directions = Direction.allCases.filter { direction in
      levels.contains { level in
        switch direction {
        case .stepDown: level < present
        case .stay: level == present
        case .stepUp: level > present
        }
      }
    }
  }
}
