/// One rule of a decision table: when its condition holds, it asks for its outcome.
package struct Rule: Hashable, Sendable {
  package let id: String
  package let condition: Condition
  /// The place of the outcome in the table's list.
  package let outcome: Int

  package init(id: String, condition: Condition, outcome: Int) {
    self.id = id
    self.condition = condition
    self.outcome = outcome
  }
}
