/// One cell of a decision table: an input, and the values of it that the cell accepts.
package struct Test: Hashable, Sendable {
  /// The place of the input in the list of inputs.
  package let input: Int
  package let accepted: ValueSet

  package init(input: Int, accepted: ValueSet) {
    self.input = input
    self.accepted = accepted
  }

  /// Whether the cell is met, when the input can have any of these values.
  package func truth(possible: ValueSet) -> Truth {
    if possible.isSubset(of: accepted) { return .yes }
    return possible.isDisjoint(with: accepted) ? .no : .unknown
  }
}

/// What must be so for a rule to hold: any one of its alternatives, each with all of its tests.
///
/// An alternative without tests always holds. A condition without alternatives never does; it cannot be built.
package struct Condition: Hashable, Sendable {
  package let alternatives: [[Test]]

  /// Makes a condition; nil without alternatives.
  package init?(any alternatives: [[Test]]) {
    guard !alternatives.isEmpty else { return nil }
    self.alternatives = alternatives
  }

  private init() { alternatives = [[]] }

  /// The condition that always holds.
  package static let always = Condition()

  /// The places of all inputs that the condition looks at.
  package var inputs: Set<Int> {
    Set(alternatives.joined().map(\.input))
  }

  /// Whether the condition holds, given the values that each input can still have.
  ///
  /// Sound, and exact for a single alternative. Alternatives that cover every case only together give `unknown`.
  package func truth(given possible: [ValueSet]) -> Truth {
    alternatives.reduce(.no) { result, tests in
      result.or(
        tests.reduce(.yes) { $0.and($1.truth(possible: possible[$1.input])) })
    }
  }
}
