package import Questionnaires

/// Where help is, and how to reach it.
package struct Contact: Sendable {
  package let id: Identifier<Contact>
  package let name: Wording
  /// "Call 911".
  package let reach: Wording
  /// What it is for.
  package let use: Wording
  package let sources: [Identifier<Source>]

  package init(
    id: Identifier<Contact>, name: Wording, reach: Wording, use: Wording,
    sources: [Identifier<Source>]
  ) {
    self.id = id
    self.name = name
    self.reach = reach
    self.use = use
    self.sources = sources
  }
}
