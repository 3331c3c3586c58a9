internal import Placement
internal import Questionnaires
internal import Rules

/// An assessment as a chain of decision tables over names and finite lists of values, the way DMN has them.
///
/// It is what is written and what is proved: a proof about it is a proof about the file.
struct DecisionModel {
  /// What is asked: one datum for each variable of the chain, in the same order.
  var inputs: [Datum] = []
  /// What is decided, each from data and from decisions before it.
  var decisions: [Decision] = []
  /// What the whole is for: the two ends of every count and of everything that a table decides.
  var outputs: [Output] = []

  /// Something that tables look at.
  enum Column: Hashable {
    case input(Int)
    case decision(Int)
  }

  /// Something that is asked.
  struct Datum {
    let name: String
    let label: String
    /// The question, as a clinician asks it.
    let wording: String
    let values: Values
    /// The place of the decision that says whether the question applies; nil when it always does.
    let gate: Int?
  }

  /// One decision table with one output.
  struct Decision {
    var name: String
    let label: String
    var description: String
    let values: Values
    let columns: [Column]
    let rows: [Row]
    let policy: Policy
    /// Where the decision itself comes from, beside the sources of its rules.
    var sources: [Identifier<Source>] = []
  }

  /// What becomes of the outputs of the rows that hold.
  enum Policy: Hashable {
    /// One row holds, whatever the values are.
    case unique
    /// The first one stands: rows are sorted, the highest output first, so that it is the highest too.
    case first
    /// They are added up.
    case sum
  }

  struct Row {
    /// For each column that matters the places of the values that the cell accepts.
    let cells: [Column: Set<Int>]
    /// The place of the value that the row gives.
    let output: Int
    /// The rule that the row comes from; nil for what follows from the questionnaire.
    var rule: Table.Entry?
  }

  /// Both ends of one input of the assessment that no question gives.
  struct Output {
    /// The place among the inputs of the assessment.
    let input: Int
    let name: String
    /// The places of the decisions.
    private(set) var least: Int
    private(set) var most: Int

    init(input: Int, name: String, least: Int, most: Int) {
      self.input = input
      self.name = name
      self.least = least
      self.most = most
    }

    func decision(_ end: Diagrams.End) -> Int {
      switch end {
      case .least: least
      case .most: most
      }
    }

    /// Has another decision give one end.
    mutating func give(_ end: Diagrams.End, by decision: Int) {
      switch end {
      case .least: least = decision
      case .most: most = decision
      }
    }
  }

  func values(of column: Column) -> Values {
    switch column {
    case .input(let place): inputs[place].values
    case .decision(let place): decisions[place].values
    }
  }

  func name(of column: Column) -> String {
    switch column {
    case .input(let place): inputs[place].name
    case .decision(let place): decisions[place].name
    }
  }
}
