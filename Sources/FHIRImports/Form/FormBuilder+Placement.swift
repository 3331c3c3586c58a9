internal import Placement
internal import Questionnaires
internal import Rules

extension FormBuilder {
  /// The tables that every interview has: a form's lead nowhere.
  static var tables: [Table] {
    let kinds: [(id: String, kind: Table.Kind)] = [
      ("level", .level), ("urgency", .urgency), ("first-steps", .collection(.firstSteps, [])),
      ("services", .collection(.services, [])),
    ]
    return kinds.compactMap { name, kind in
      guard let id = Identifier<Table>("form-\(name)"), let floor = Identifier<Rule>("form-\(name)")
      else { return nil }
      let rules =
        kind.items == nil
        ? [
          Table.Entry(
            id: floor, condition: .always, outcome: 0, text: Wording(""), sources: [])
        ] : []
      return Table(id: id, title: Wording(""), kind: kind, rules: rules)
    }
  }

  /// The levels of care, without words: a form tells of none.
  static var levels: [LevelDescription] {
    let facts = Dictionary(
      uniqueKeysWithValues: LevelDescription.Fact.allCases.map { ($0, Wording("")) })
    return Level.allCases.compactMap {
      LevelDescription(
        level: $0, name: Wording(""), short: Wording(""), inText: Wording(""), facts: facts,
        about: Wording(""), sources: [])
    }
  }
}
