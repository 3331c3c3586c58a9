internal import Rules

/// Turns the tests of rules into cells over what is known of the inputs: a value or "unknown", or the two ends of a range.
struct Cells {
  typealias Row = [DecisionModel.Column: Set<Int>]

  /// How an input of the assessment stands in the model.
  enum Reading {
    /// A question's: the column of its class, or of "unknown".
    case answer(DecisionModel.Column, classes: [ValueSet])
    /// A count's or a table's: the columns of its least and of its most.
    case range(least: DecisionModel.Column, most: DecisionModel.Column, count: Int)
    /// A question's, with a class that stands for what is unknown.
    case filled(DecisionModel.Column, classes: [ValueSet], with: Int)
    /// What is known for certain, as one of a list of classes.
    case known(DecisionModel.Column, classes: [ValueSet])
  }

  /// The inputs of the assessment, as far as they stand in the model.
  var readings: [Int: Reading] = [:]

  /// The rows that hold when a condition does.
  ///
  /// - Parameters:
  ///   - condition: The condition.
  ///   - end: The least: only where it holds whatever the unknown is. The most: wherever it may hold.
  /// - Returns: A row for each way; none when the condition cannot hold.
  func rows(of condition: Condition, _ end: Diagrams.End) -> [Row] {
    condition.alternatives.flatMap { tests -> [Row] in
      var accepted: [Int: ValueSet] = [:]
      for test in tests {
        accepted[test.input] =
          accepted[test.input].map { $0.intersection(test.accepted) } ?? test.accepted
      }
      return accepted.sorted { $0.key < $1.key }.reduce([[:]]) { rows, test in
        let ways = ways(input: test.key, accepted: test.value, end)
        return rows.flatMap { row in ways.map { way in row.merging(way) { $0.intersection($1) } } }
      }
    }
  }

  /// The ways in which one test is met, each as its cells.
  private func ways(input: Int, accepted: ValueSet, _ end: Diagrams.End) -> [Row] {
    switch readings[input] {
    case .answer(let column, let classes):
      var places = Set(classes.indices.filter { classes[$0].isSubset(of: accepted) })
      if places.isEmpty { return [] }
      // What is unknown surely meets a test only when everything does.
      if end == .most || places.count == classes.count { places.insert(classes.count) }
      return [places.count > classes.count ? [:] : [column: places]]
    case .range(let least, let most, let count):
      return accepted.intersection(ValueSet(first: count)).runs.map { run in
        // The whole range lies in the run, or some of it does.
        let (low, high) = end == .least ? (least, most) : (most, least)
        var cells: Row = [:]
        if run.lowerBound > 0 { cells[low] = Set(run.lowerBound..<count) }
        if run.upperBound < count - 1 { cells[high] = Set(0...run.upperBound) }
        return cells
      }
    case .filled(let column, let classes, let filling):
      var places = Set(classes.indices.filter { classes[$0].isSubset(of: accepted) })
      if places.contains(filling) { places.insert(classes.count) }
      return Self.way(column, places, of: classes.count + 1)
    case .known(let column, let classes):
      let places = Set(classes.indices.filter { classes[$0].isSubset(of: accepted) })
      return Self.way(column, places, of: classes.count)
    case nil: preconditionFailure("a rule looks at an input that comes after it")
    }
  }

  /// The one way in which a column has one of some values; none without values, and no cell where any will do.
  private static func way(
    _ column: DecisionModel.Column, _ places: Set<Int>, of count: Int
  ) -> [Row] {
    places.isEmpty ? [] : [places.count == count ? [:] : [column: places]]
  }
}
