internal import Placement
internal import Questionnaires
internal import Rules

/// The values of the assessment's inputs as SQL has them.
///
/// Yes and marked are 1, no and not marked 0; numbers are themselves, one choice of several is its id; an outcome is its
/// place on its scale, from 0.
struct SQLValues {
  let assessment: Assessment
  let names: SQLNames

  /// The form that the values of an input take in SQL.
  enum Form {
    case bit
    case id
    /// Numbers from the first on.
    case number(from: Int)
  }

  func form(of input: Int) -> Form {
    guard let question = assessment.questionnaire.question(ofInput: input) else {
      return .number(from: 0)
    }
    return switch question.kind {
    case .yesNo, .severalOf, .note: .bit
    case .oneOf: .id
    case .number(let range, _, _): .number(from: range.lowerBound)
    }
  }

  /// One value of an input.
  func literal(_ value: Int, of input: Int) -> String {
    switch form(of: input) {
    case .bit: "\(value)"
    // An id is made of lower-case letters, digits and hyphens: nothing in it ends a literal.
    case .id: "'\(assessment.inputs[input].values[value])'"
    case .number(let first): "\(first + value)"
    }
  }

  /// Whether an input has one of the values that a test accepts; unknown (NULL) when the input is.
  func words(_ test: Test) -> String {
    accepts(test.accepted.intersection(assessment.inputs[test.input].all), test.input)
  }

  /// Whether a test surely holds for a person, or may hold, over all of the person's completions.
  ///
  /// A table's outcome and a count are ranges there, so that what lies between two values counts as possible.
  func words(_ test: Test, _ end: Diagrams.End) -> String {
    let name = names.columns[test.input]
    let (low, high) = end == .least ? ("MIN", "MAX") : ("MAX", "MIN")
    guard assessment.questionnaire.question(ofInput: test.input) == nil else {
      return "\(low)(CASE WHEN \(words(test)) THEN 1 ELSE 0 END) = 1"
    }
    let all = assessment.inputs[test.input].all
    let runs = test.accepted.intersection(all).runs.map { run in
      var parts: [String] = []
      if run.lowerBound > 0 { parts.append("\(low)(\(name)) >= \(run.lowerBound)") }
      if run.upperBound < all.count - 1 { parts.append("\(high)(\(name)) <= \(run.upperBound)") }
      return parts.isEmpty ? "1 = 1" : parts.joined(separator: " AND ")
    }
    switch runs.count {
    case 0: return "1 = 0"
    case 1: return runs[0].contains(" AND ") ? "(\(runs[0]))" : runs[0]
    default: return "(\(runs.map { "(\($0))" }.joined(separator: " OR ")))"
    }
  }

  /// Whether an input has a value that is allowed at all.
  func isAllowed(_ input: Int) -> String {
    let count = assessment.inputs[input].values.count
    return switch form(of: input) {
    case .number where count > 1: "\(names.columns[input]) BETWEEN \(span(0, count - 1, input))"
    default: "\(names.columns[input]) IN (\(list(0..<count, input)))"
    }
  }

  /// Whether a yes-no input is yes, as 1 or 0.
  func bit(_ input: Int) -> String {
    switch form(of: input) {
    case .bit: names.columns[input]
    default: "CASE WHEN \(accepts(YesNo.yes, input)) THEN 1 ELSE 0 END"
    }
  }

  private func accepts(_ accepted: ValueSet, _ input: Int) -> String {
    let name = names.columns[input]
    let count = assessment.inputs[input].values.count
    guard let least = accepted.least, let most = accepted.most else { return "1 = 0" }
    if accepted.count == count { return "1 = 1" }
    if least == most { return "\(name) = \(literal(least, of: input))" }
    if case .number = form(of: input), most - least + 1 == accepted.count {
      if most == count - 1 { return "\(name) >= \(literal(least, of: input))" }
      if least == 0 { return "\(name) <= \(literal(most, of: input))" }
      return "\(name) BETWEEN \(span(least, most, input))"
    }
    let refused = assessment.inputs[input].all.subtracting(accepted)
    if let only = refused.only { return "\(name) <> \(literal(only, of: input))" }
    return "\(name) IN (\(list(accepted, input)))"
  }

  private func span(_ least: Int, _ most: Int, _ input: Int) -> String {
    "\(literal(least, of: input)) AND \(literal(most, of: input))"
  }

  private func list(_ values: some Sequence<Int>, _ input: Int) -> String {
    values.map { literal($0, of: input) }.joined(separator: ", ")
  }
}
