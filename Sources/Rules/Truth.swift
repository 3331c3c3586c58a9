/// Whether something is so: yes, no, or not known.
///
/// The named methods stand in for operators on purpose: `a && b == c` reads as `a && (b == c)`.
package enum Truth: Hashable, Sendable {
  case no, unknown, yes

  /// Whether both are so (Kleene's strong conjunction: one sure "no" settles it).
  package func and(_ other: Truth) -> Truth {
    switch (self, other) {
    case (.no, _), (_, .no): .no
    case (.yes, .yes): .yes
    default: .unknown
    }
  }

  /// Whether at least one is so (Kleene's strong disjunction: one sure "yes" settles it).
  package func or(_ other: Truth) -> Truth {
    switch (self, other) {
    case (.yes, _), (_, .yes): .yes
    case (.no, .no): .no
    default: .unknown
    }
  }
}
