internal import Rules

/// The finite list of values that a datum or a decision can have, from least to most.
struct Values: Hashable {
  /// For each value the texts that stand for it: several for answers that no rule tells apart.
  let texts: [[String]]
  /// Whether the texts are numbers and not words.
  let areNumbers: Bool
  /// The place of "unknown"; nil where it cannot be.
  let unknown: Int?

  /// The steps of a scale.
  init(steps: [String]) {
    texts = steps.map { [$0] }
    areNumbers = false
    unknown = nil
  }

  /// The numbers from 0.
  init(countTo most: Int) {
    texts = (0...most).map { [String($0)] }
    areNumbers = true
    unknown = nil
  }

  /// The answers to a question, in classes, and "unknown".
  init(answers: Input, classes: [ValueSet]) {
    texts = classes.map { $0.map { answers.values[$0] } } + [[Self.unknown(beside: answers.values)]]
    areNumbers = false
    unknown = classes.count
  }

  private init(names: [String], unknown: Int?) {
    texts = names.map { [$0] }
    areNumbers = false
    self.unknown = unknown
  }

  /// The same values, each with one name: "a", "a or b", "exactly 0", "from 5 to 14".
  ///
  /// - Parameter areNumbers: Whether the texts are numbers in a row.
  /// - Returns: The list of the names; "unknown" keeps its own.
  func named(areNumbers: Bool) -> Values {
    let names = texts.map { texts in
      guard areNumbers else { return texts.joined(separator: " or ") }
      // Some engines take a text of digits alone for a number, which is none of the texts allowed.
      guard texts.count > 1 else { return "exactly \(texts[0])" }
      return "from \(texts[0]) to \(texts[texts.count - 1])"
    }
    return Values(names: names, unknown: unknown)
  }

  var count: Int { texts.count }

  /// All texts, in order.
  var all: [String] { Array(texts.joined()) }

  /// "unknown", or the same in brackets where a choice has that for its id.
  private static func unknown(beside values: [String]) -> String {
    values.contains("unknown") ? "(unknown)" : "unknown"
  }
}

extension Values {
  /// Whether a question applies.
  static let gate = Values(names: ["no", "unknown", "yes"], unknown: Gate.unknown)

  /// The places of the values of a gate.
  enum Gate {
    static let closed = 0
    static let unknown = 1
    static let open = 2
  }
}
