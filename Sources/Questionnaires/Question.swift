package import Rules

/// One thing that is asked.
package struct Question: Sendable {
  package let id: Identifier<Question>
  /// A short name for the review and the chart.
  package let label: Wording
  package let wording: Wording
  /// Why it is asked.
  package let help: Wording?
  package let kind: Kind
  package let applicability: Applicability
  /// What is said of answers that would be others; nil where nothing is: for a fact that nobody changes, and for a note.
  package let suppositions: Suppositions?
  package let sources: [Identifier<Source>]

  package init(
    id: Identifier<Question>, label: Wording, wording: Wording, help: Wording?, kind: Kind,
    applicability: Applicability, suppositions: Suppositions?,
    sources: [Identifier<Source>]
  ) {
    self.id = id
    self.label = label
    self.wording = wording
    self.help = help
    self.kind = kind
    self.applicability = applicability
    self.suppositions = suppositions
    self.sources = sources
  }

  /// Whether rules see the answer and it can ever become another: age and history cannot.
  package var canChange: Bool { suppositions != nil }

  /// When a question is asked.
  package enum Applicability: Sendable {
    case always
    /// Asked when the condition holds; when it does not, the rules see the other answer.
    case when(Condition, otherwise: Answer?)
  }
}

/// One of the answers that a question offers.
package struct Choice: Hashable, Sendable {
  package let id: Identifier<Choice>
  package let text: Wording

  package init(id: Identifier<Choice>, text: Wording) {
    self.id = id
    self.text = text
  }
}
