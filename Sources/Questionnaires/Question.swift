package import Rules

/// One thing that is asked.
package struct Question: Sendable {
  package let id: Identifier<Question>
  /// A short name for the review and the chart.
  package let label: Wording
  /// What is read before it; nil where nothing is.
  package let lead: Wording?
  package let wording: Wording
  /// Why it is asked.
  package let help: Wording?
  package let kind: Kind
  package let applicability: Applicability
  /// What is said of answers that would be others; nil where nothing is: for a fact that nobody changes, and for a note.
  package let suppositions: Suppositions?
  /// What a number means, from the lowest band; empty where nothing is published.
  package let bands: [Band]
  /// Whether the program answers it by itself: who is asked, the person or a clinician for them.
  package let isSetByMode: Bool
  /// The form that an answer in words must have; nil where any words will do.
  package let entry: EntryForm?
  package let sources: [Identifier<Source>]

  package init(
    id: Identifier<Question>, label: Wording, lead: Wording? = nil, wording: Wording,
    help: Wording?,
    kind: Kind,
    applicability: Applicability, suppositions: Suppositions?, bands: [Band] = [],
    isSetByMode: Bool = false, entry: EntryForm? = nil, sources: [Identifier<Source>]
  ) {
    self.id = id
    self.label = label
    self.lead = lead
    self.wording = wording
    self.help = help
    self.kind = kind
    self.applicability = applicability
    self.suppositions = suppositions
    self.bands = bands
    self.isSetByMode = isSetByMode
    self.entry = entry
    self.sources = sources
  }

  /// Whether rules see the answer and it can ever become another: age and history cannot.
  package var canChange: Bool { suppositions != nil }

  /// The band that a number falls into.
  package func band(of number: Int) -> Band? { bands.last { $0.least <= number } }

  /// When a question is asked.
  package enum Applicability: Sendable {
    case always
    /// Asked when the condition holds; when it does not, the rules see the other answer.
    case when(Condition, otherwise: Answer?)
    /// Asked when the answers before it say so, in a form of others; no rule looks at it.
    case gated(Gate)
  }
}

/// What the numbers from one on mean, up to those of the next band: an instrument's published bands.
package struct Band: Hashable, Sendable {
  package let least: Int
  package let text: Wording

  package init(least: Int, text: Wording) {
    self.least = least
    self.text = text
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
