package import Questionnaires
package import Rules

/// A decision table of an assessment: its rules in words, and the same rules as the engine runs them.
package struct Table: Sendable {
  package let id: Identifier<Table>
  package let title: Wording
  package let kind: Kind
  package let rules: [Entry]
  /// The questions of which a worse answer may lower the outcome; only where the outcome is a need, the level or the urgency.
  package let exceptions: [Exception]
  /// What the table decides, as inputs for other tables: one, or one for each item that it collects.
  package let outputs: [Input]

  /// A rule, its reason in words, and where the reason comes from.
  package struct Entry: Sendable {
    package let id: Identifier<Rule>
    package let condition: Condition
    /// The place of the outcome on the table's scale, or of the item among its items.
    package let outcome: Int
    package let text: Wording
    package let sources: [Identifier<Source>]

    package init(
      id: Identifier<Rule>, condition: Condition, outcome: Int, text: Wording,
      sources: [Identifier<Source>]
    ) {
      self.id = id
      self.condition = condition
      self.outcome = outcome
      self.text = text
      self.sources = sources
    }
  }

  /// A question of which a worse answer may lower what a table asks for, and why that is right.
  package struct Exception: Hashable, Sendable {
    package let question: Identifier<Question>
    package let reason: String
    package let sources: [Identifier<Source>]

    package init(
      question: Identifier<Question>, reason: String, sources: [Identifier<Source>]
    ) {
      self.question = question
      self.reason = reason
      self.sources = sources
    }
  }

  /// Joins the parts of a table.
  ///
  /// Nil when two outcomes or two items share an id, or when there are exceptions to what need not hold.
  package init?(
    id: Identifier<Table>, title: Wording, kind: Kind, rules: [Entry], exceptions: [Exception] = []
  ) {
    guard let outputs = kind.outputs(of: id), kind.isMonotone || exceptions.isEmpty else {
      return nil
    }
    self.exceptions = exceptions
    self.id = id
    self.title = title
    self.kind = kind
    self.rules = rules
    self.outputs = outputs
  }

  /// The places of the inputs that the table's rules look at.
  package var reads: Set<Int> { rules.reduce(into: []) { $0.formUnion($1.condition.inputs) } }

  /// The engine's tables, one for each output.
  ///
  /// An item that no rule adds is not wanted: each item's table has "no" for a floor.
  func decisionTables(over inputs: [Input]) -> [DecisionTable] {
    guard kind.items != nil else {
      let engineRules = rules.map {
        Rule(id: $0.id.text, condition: $0.condition, outcome: $0.outcome)
      }
      return outputs.map { DecisionTable(output: $0, inputs: inputs, rules: engineRules) }
    }
    return outputs.enumerated().map { item, output in
      let engineRules =
        rules.filter { $0.outcome == item }
        .map { Rule(id: $0.id.text, condition: $0.condition, outcome: 1) }
        + [Rule(id: "", condition: .always, outcome: 0)]
      return DecisionTable(output: output, inputs: inputs, rules: engineRules)
    }
  }
}
