internal import Questionnaires
internal import Rules

/// What the known answers leave open: every outcome, as a function of the answers that are not known.
struct Remainder {
  private let store: Diagrams
  /// For each input of the assessment, what it is as a function of what is open.
  private let functions: [Diagrams.Diagram]

  /// Takes the known answers into a chain.
  ///
  /// - Complexity: The part of the chain that the answers leave.
  init(of chain: Chain, known: [Int?]) {
    (store, functions) = chain.store.part(chain.functions, where: known)
  }

  /// The variables that can still change an input of the assessment.
  func support(ofInput input: Int) -> Set<Int> { store.support(of: functions[input]) }

  /// How many values an input keeps on average, when one variable becomes known.
  ///
  /// The fewer, the more the answer settles.
  func valuesLeft(ofInput input: Int, knowing variable: Int) -> Double {
    let width = store.widths[variable]
    let counts = (0..<width).map {
      store.values(of: functions[input], where: variable, is: $0).count
    }
    return Double(counts.reduce(0, +)) / Double(width)
  }
}
