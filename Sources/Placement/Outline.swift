package import Questionnaires
package import Rules

/// What a recommendation comes to, without its words: places on scales, and rules and items by number.
///
/// For results of many people at once. Filling one anew takes no memory once its lists have grown.
package struct Outline: Hashable, Sendable {
  /// The least and the most step of a scale that the unknown answers leave possible, by their places.
  package struct Span: Hashable, Sendable {
    package let least: Int
    package let most: Int

    package init(least: Int, most: Int) {
      self.least = least
      self.most = most
    }

    /// One step, which is certain.
    package init(_ step: Int) { self.init(least: step, most: step) }
  }

  package internal(set) var level = Span(0)
  package internal(set) var urgency = Span(0)
  /// The need in each domain, in the order in which the domains are shown.
  package internal(set) var needs: [Span] = []
  /// The rules that ask for the least of each need, domain by domain.
  package internal(set) var needRules: [Int] = []
  /// For each domain, where its rules end among these.
  package internal(set) var needRulesEnd: [Int] = []
  /// The items of the table of first steps that hold for certain.
  package internal(set) var firstSteps: [Int] = []
  /// Those that may hold.
  package internal(set) var possibleFirstSteps: [Int] = []
  /// The rules that decide the level.
  package internal(set) var decidedBy: [Int] = []

  package init() {}

  /// The rules that ask for the least need of a domain.
  package func rules(ofDomain domain: Int) -> ArraySlice<Int> {
    needRules[(domain == 0 ? 0 : needRulesEnd[domain - 1])..<needRulesEnd[domain]]
  }

  mutating func clear() {
    needs.removeAll(keepingCapacity: true)
    needRules.removeAll(keepingCapacity: true)
    needRulesEnd.removeAll(keepingCapacity: true)
    firstSteps.removeAll(keepingCapacity: true)
    possibleFirstSteps.removeAll(keepingCapacity: true)
    decidedBy.removeAll(keepingCapacity: true)
  }
}

/// The numbers by which outlines name what an assessment holds.
package struct OutlineNumbers: Sendable {
  /// All rules, table by table in the order in which the tables are shown.
  package let rules: [Identifier<Rule>]
  /// The number of the first rule of each table.
  let firstRule: [Int]

  package init(of assessment: Assessment) {
    var firstRule: [Int] = []
    var rules: [Identifier<Rule>] = []
    for table in assessment.tables {
      firstRule.append(rules.count)
      rules += table.rules.map(\.id)
    }
    self.rules = rules
    self.firstRule = firstRule
  }
}

extension Assessment {
  /// What there is to do first, in the order in which it is shown.
  package var firstStepItems: [Table.Item] { tables[only.firstSteps].kind.items ?? [] }

  /// The tables of the domains, in the order in which they are shown.
  package var domains: [Table] { domainPlaces.map { tables[$0] } }
}
