package import Questionnaires

/// What a level of care is, in words that a person can weigh.
package struct LevelDescription: Sendable {
  package let level: Level
  package let name: Wording
  /// The name as few letters: "IOP".
  package let short: Wording
  /// The name as it stands in a sentence: "an intensive outpatient program".
  package let inText: Wording
  package let facts: [Fact: Wording]
  package let about: Wording
  /// The page of the guide about it.
  package let page: Identifier<GuidePage>?
  package let sources: [Identifier<Source>]

  /// Describes a level; nil when one of its facts is missing.
  package init?(
    level: Level, name: Wording, short: Wording, inText: Wording, facts: [Fact: Wording],
    about: Wording, page: Identifier<GuidePage>? = nil, sources: [Identifier<Source>]
  ) {
    guard facts.count == Fact.allCases.count else { return nil }
    self.level = level
    self.name = name
    self.short = short
    self.inText = inText
    self.facts = facts
    self.about = about
    self.page = page
    self.sources = sources
  }

  package subscript(fact: Fact) -> Wording { facts[fact] ?? Wording("") }

  /// What levels are compared by, in the order of the comparison.
  package enum Fact: String, CaseIterable, Sendable {
    case living, hours, sessions, length, supervision, cost
    case bestFor = "best-for"
  }
}
