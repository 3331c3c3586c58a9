internal import Placement
internal import Rules

/// Where the ranges that a model gives are exactly those that unknown answers leave open.
///
/// Both are functions of what was answered, "unknown" being one of the answers: the model's as its tables are, the exact
/// ones as the ends of the chain over all that the unknown could be. Equal functions are one diagram.
struct ModelProof {
  /// One end of one output that can be wider than it must be.
  struct Wider: Hashable {
    let output: Int
    let end: Diagrams.End
  }

  /// The ends that are wider somewhere; all others are exact.
  let wider: [Wider]
  /// The ends that are narrower somewhere, so that the model is wrong; none, as long as the program is right.
  let narrower: [Wider]

  /// Compares a model with the chain that it was made from.
  ///
  /// - Parameters:
  ///   - model: The model.
  ///   - chain: The chain, over the same variables.
  ///   - limit: The most nodes that the comparison may take.
  /// - Throws: ``Diagrams/TooLarge`` when it takes more.
  init(
    _ model: DecisionModel, of chain: Chain, limit: Int = Chain.limit
  ) throws(Diagrams.TooLarge) {
    let store = Diagrams(widths: chain.store.withUnknowns.widths, limit: limit)
    var functions = try ModelFunctions(model, store: store)
    let wanted = model.outputs.map { chain.functions[$0.input] }
    var wider: [Wider] = []
    var narrower: [Wider] = []
    for end in Diagrams.End.allCases {
      let exact = try chain.store.end(end, of: wanted, in: &functions.store)
      for (place, output) in model.outputs.enumerated() {
        let (given, right) = try functions.whereAsked(
          functions.decisions[output.decision(end)], exact[place])
        if given == right { continue }
        let isSound =
          end == .least
          ? try functions.store.isAtMost(given, right) : try functions.store.isAtMost(right, given)
        if isSound {
          wider.append(Wider(output: place, end: end))
        } else {
          narrower.append(Wider(output: place, end: end))
        }
      }
    }
    self.wider = wider
    self.narrower = narrower
  }
}

/// The decisions of a model as functions of what was answered.
private struct ModelFunctions {
  let model: DecisionModel
  var store: Diagrams
  /// For each decision the place of its value.
  private(set) var decisions: [Diagrams.Diagram] = []
  /// For each datum whose question does not always apply whether it is known that it is asked, or else is unknown itself.
  private var isAskedOrUnknown: [Int: Diagrams.Diagram] = [:]

  init(_ model: DecisionModel, store: Diagrams) throws(Diagrams.TooLarge) {
    self.model = model
    self.store = store
    for decision in model.decisions { decisions.append(try function(of: decision)) }
    for (place, datum) in model.inputs.enumerated() {
      guard let gate = datum.gate else { continue }
      let isKnown = try self.store.map(decisions[gate]) { $0 == Values.Gate.unknown ? 0 : 1 }
      let value = try self.store.value(of: place)
      let isUnknown = try self.store.map(value) { $0 == datum.values.unknown ? 1 : 0 }
      isAskedOrUnknown[place] = try self.store.combine(isKnown, isUnknown, .most)
    }
  }

  private mutating func function(
    of decision: DecisionModel.Decision
  ) throws(Diagrams.TooLarge) -> Diagrams.Diagram {
    var result: Diagrams.Diagram = 0
    for row in decision.rows {
      var holds: Diagrams.Diagram = 1
      for column in decision.columns {
        guard let accepted = row.cells[column] else { continue }
        let test = try store.map(try function(of: column)) { accepted.contains($0) ? 1 : 0 }
        holds = try store.combine(holds, test, .least)
      }
      // The first row that holds gives the highest output: rows are sorted.
      let given = try store.map(holds) { $0 * row.output }
      result = try store.combine(result, given, decision.policy == .sum ? .sum : .most)
    }
    return result
  }

  private mutating func function(
    of column: DecisionModel.Column
  ) throws(Diagrams.TooLarge) -> Diagrams.Diagram {
    switch column {
    case .input(let place): try store.value(of: place)
    case .decision(let place): decisions[place]
    }
  }

  /// Two functions where they count: an answer to a question of which it is unknown whether it applies is unknown itself.
  ///
  /// Elsewhere the model looks at no such answer, so that it says there what it says with the answer unknown.
  mutating func whereAsked(
    _ one: Diagrams.Diagram, _ other: Diagrams.Diagram
  ) throws(Diagrams.TooLarge) -> (Diagrams.Diagram, Diagrams.Diagram) {
    var counts: Diagrams.Diagram = 1
    let support = store.support(of: one).union(store.support(of: other))
    for place in support.sorted() {
      guard let condition = isAskedOrUnknown[place] else { continue }
      counts = try store.combine(counts, condition, .least)
    }
    return (
      try store.choose(counts, one, otherwise: 0), try store.choose(counts, other, otherwise: 0)
    )
  }
}
