import Rules

/// Reads the value of one test: "yes", "[alone, shelter]", "at least 4", "2 to 3", "not none".
struct CellReader {
  let name: String
  let inputs: [Input]
  let record: Record

  /// The accepted values of an input whose values have names.
  func named(_ node: Node, input: Int, isOrdered: Bool) -> ValueSet? {
    let values = inputs[input].values
    let how = isOrdered ? "; or 'at least', 'at most' or 'not' before one of them" : ""
    let allowed = values.joined(separator: ", ") + how
    let place = { (word: Substring) in values.firstIndex(of: String(word)) }
    return settled(node, all: inputs[input].all, allowed: allowed) { text in
      if let value = place(text[...]) { return ValueSet(value) }
      guard isOrdered else { return nil }
      if let value = text.after("at least ").flatMap(place) {
        return ValueSet(value..<values.count)
      }
      if let value = text.after("at most ").flatMap(place) { return ValueSet(0...value) }
      if let value = text.after("not ").flatMap(place) {
        return inputs[input].all.subtracting(ValueSet(value))
      }
      return nil
    }
  }

  /// The accepted values of an input whose values are numbers.
  func numbers(_ node: Node, range: ClosedRange<Int>) -> ValueSet? {
    let allowed =
      "a number N from \(range.lowerBound) to \(range.upperBound), 'at least N', 'at most N', "
      + "'N to M' or 'not N'"
    let set = { (numbers: ClosedRange<Int>) in
      ValueSet(numbers.clamped(to: range).filter(numbers.contains).map { $0 - range.lowerBound })
    }
    return settled(node, all: ValueSet(first: range.count), allowed: allowed) { text in
      if let number = Int(text) { return set(number...number) }
      if let number = text.after("at least ").flatMap({ Int($0) }) {
        return set(number...max(number, range.upperBound))
      }
      if let number = text.after("at most ").flatMap({ Int($0) }) {
        return set(min(number, range.lowerBound)...number)
      }
      if let number = text.after("not ").flatMap({ Int($0) }) {
        return ValueSet(first: range.count).subtracting(set(number...number))
      }
      return Bounds(text).map { set($0.range) }
    }
  }

  /// The ways in which a demand on a question with several choices can be met.
  func several(_ node: Node, inputs places: Range<Int>, choices: [String]) -> [[Test]]? {
    let marked = { (choice: Int) in
      [Test(input: places.lowerBound + choice, accepted: YesNo.yes)]
    }
    if case .scalar(let scalar) = node {
      if scalar.text == "some" { return choices.indices.map(marked) }
      if scalar.text == "none" { return [places.map { Test(input: $0, accepted: YesNo.no) }] }
    }
    let allowed = choices.joined(separator: ", ") + ", some or none"
    return scalars(node, allowed: allowed)?.reduce(into: Optional([])) { options, scalar in
      guard let choice = choices.firstIndex(of: scalar.text) else {
        record.report(.badCell(scalar.text, of: name, allowed: allowed), at: scalar.place)
        options = nil
        return
      }
      options?.append(marked(choice))
    }
  }

  /// Joins what the texts of a cell accept; a fault when that is nothing or everything.
  private func settled(
    _ node: Node, all: ValueSet, allowed: String, _ meaning: (String) -> ValueSet?
  ) -> ValueSet? {
    guard let scalars = scalars(node, allowed: allowed) else { return nil }
    var accepted = ValueSet()
    for scalar in scalars {
      guard let some = meaning(scalar.text) else {
        record.report(.badCell(scalar.text, of: name, allowed: allowed), at: scalar.place)
        return nil
      }
      if some.isEmpty {
        record.report(.impossibleCell(scalar.text, of: name, allowed: allowed), at: scalar.place)
        return nil
      }
      accepted = accepted.union(some)
    }
    guard accepted != all else {
      let text = scalars.map(\.text).joined(separator: ", ")
      record.report(.needlessCell(text, of: name), at: node.place)
      return nil
    }
    return accepted
  }

  private func scalars(_ node: Node, allowed: String) -> [Node.Scalar]? {
    switch node {
    case .scalar(let scalar): return [scalar]
    case .list(let nodes, let place):
      guard !nodes.isEmpty else {
        record.report(.impossibleCell("[]", of: name, allowed: allowed), at: place)
        return nil
      }
      let scalars = record.distinct(nodes, in: name)
      return scalars.count == nodes.count ? scalars : nil
    case .map(let mapping):
      record.report(.expected(.textOrList, of: "the value of '\(name)'"), at: mapping.place)
      return nil
    }
  }
}

/// "0 to 30": two numbers in order.
struct Bounds {
  let range: ClosedRange<Int>

  init?(_ text: String) {
    let words = text.split(separator: " ")
    guard words.count == 3, words[1] == "to", let lower = Int(words[0]), let upper = Int(words[2]),
      lower <= upper
    else { return nil }
    range = lower...upper
  }
}

extension String {
  /// What follows a beginning; nil when the text begins otherwise.
  fileprivate func after(_ beginning: String) -> Substring? {
    hasPrefix(beginning) ? dropFirst(beginning.count) : nil
  }
}
