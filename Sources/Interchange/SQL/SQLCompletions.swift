internal import Placement
internal import Questionnaires
internal import Rules

/// The completions that a script holds, and which items are only bounded by them.
///
/// What a table decides is always exact. An item that comes and goes as answers grow can take hundreds of completions for
/// itself alone: it is bounded instead, by the ends of what its rules look at. A bound may be wider than what unknown answers
/// leave open, and never narrower.
struct SQLCompletions {
  /// The most completions that one item may add before it is bounded instead.
  static let share = 16

  /// For each completion the class of the value of each variable.
  let rows: [[Int]]
  /// The items that are bounded, by their places among the inputs of the assessment.
  let bounded: Set<Int>

  /// Finds the completions.
  ///
  /// - Parameters:
  ///   - assessment: The assessment.
  ///   - chain: Its chain.
  ///   - allowed: The most completions that there may be.
  ///   - share: The most that one item may add.
  /// - Throws: ``Rules/Completions/Shortfall`` when what is decided, or what bounded items look at, takes more.
  init(
    _ assessment: Assessment, _ chain: Chain, allowed: Int, share: Int
  ) throws(Completions.Shortfall) {
    let items = assessment.tables.indices.flatMap { table in
      (assessment.tables[table].kind.items ?? []).indices.map { (table: table, item: $0) }
    }
    var looks = ItemLooks(chain)
    var looked: [[Diagrams.Diagram]] = []
    do throws(Diagrams.TooLarge) {
      for (table, item) in items {
        looked.append(try looks.functions(of: assessment.tables[table], item: item))
      }
    } catch {
      throw .tooLarge(nodes: error.nodes)
    }
    var completions = Completions(in: looks.store)
    let decided = assessment.tables.indices.filter { assessment.tables[$0].kind.items == nil }
    try completions.cover(
      decided.flatMap { assessment.slots[$0] }.map { chain.functions[$0] }, allowed: allowed)
    var bounded: Set<Int> = []
    for (place, (table, item)) in items.enumerated() {
      let slot = assessment.slots[table][assessment.slots[table].startIndex + item]
      do throws(Completions.Shortfall) {
        try completions.cover(
          [chain.functions[slot]], allowed: min(allowed, completions.rows.count + share))
      } catch {
        try completions.cover(looked[place], allowed: allowed)
        bounded.insert(slot)
      }
    }
    rows = completions.rows
    self.bounded = bounded
  }
}

/// What the rules of items look at, as functions of what is answered.
private struct ItemLooks {
  let chain: Chain
  var store: Diagrams

  init(_ chain: Chain) {
    self.chain = chain
    store = chain.store
  }

  /// What tables decide and counts come to, which are ranges, and for answers whether each test is met.
  mutating func functions(
    of table: Table, item: Int
  ) throws(Diagrams.TooLarge) -> [Diagrams.Diagram] {
    var functions: Set<Diagrams.Diagram> = []
    for rule in table.rules where rule.outcome == item {
      for test in rule.condition.alternatives.joined() {
        let function = chain.functions[test.input]
        guard test.input < chain.variables.count else {
          functions.insert(function)
          continue
        }
        let classes = chain.variables[test.input].classes
        functions.insert(
          try store.map(function) { classes[$0].isSubset(of: test.accepted) ? 1 : 0 })
      }
    }
    return functions.sorted()
  }
}
