import Rules

/// Reads what stands under `when:`: one map of tests, or `any:` of several.
struct ConditionReader {
  /// The most alternatives that one condition may come to.
  static let mostAlternatives = 256

  let vocabulary: Vocabulary
  /// The names of the whole assessment, of which those that the vocabulary lacks come too late to be looked at.
  let allNames: Set<String>
  let record: Record

  /// Reads a condition; nil, and faults, when any part of it does not stand.
  func condition(_ node: Node) -> Condition? {
    guard case .map(let mapping) = node, !mapping.entries.isEmpty else {
      record.report(.expected(.map, of: "'when'"), at: node.place)
      return nil
    }
    guard let any = mapping[Vocabulary.reserved] else {
      return alternatives(mapping).flatMap(Condition.init(any:))
    }
    for (key, _) in mapping.entries where key.text != Vocabulary.reserved {
      record.report(
        .needless(key: key.text, reason: "'any' stands alone; put this into its maps"),
        at: key.place)
    }
    guard case .list(let nodes, _) = any, !nodes.isEmpty else {
      record.report(.expected(.list, of: "'any'"), at: any.place)
      return nil
    }
    let all = nodes.map { node -> [[Test]]? in
      guard case .map(let mapping) = node, !mapping.entries.isEmpty else {
        record.report(.expected(.map, of: "an entry of 'any'"), at: node.place)
        return nil
      }
      return alternatives(mapping)
    }
    let read = all.compactMap { $0 }
    guard read.count == all.count else { return nil }
    return within(read.reduce(0) { $0 + $1.count }, at: any.place)
      ? Condition(any: Array(read.joined())) : nil
  }

  /// The alternatives of one map: more than one where a test allows several choices of a several-of question.
  private func alternatives(_ mapping: Node.Mapping) -> [[Test]]? {
    var result: [[Test]] = [[]]
    var isSound = true
    for (key, value) in mapping.entries {
      guard let options = options(key, value) else {
        isSound = false
        continue
      }
      guard within(result.count * options.count, at: mapping.place) else { return nil }
      result = result.flatMap { tests in options.map { tests + $0 } }
    }
    guard isSound else { return nil }
    for tests in result {
      if let name = contradiction(in: tests) {
        record.report(.contradiction(name), at: mapping.place)
        return nil
      }
    }
    return result
  }

  private func within(_ count: Int, at place: Place) -> Bool {
    guard count > Self.mostAlternatives else { return true }
    record.report(.tooManyWays(limit: Self.mostAlternatives), at: place)
    return false
  }

  /// The ways in which one test of the file can be met.
  private func options(_ key: Node.Scalar, _ value: Node) -> [[Test]]? {
    guard let meaning = vocabulary[key.text] else {
      reportUnknown(key)
      return nil
    }
    let words = CellReader(name: key.text, inputs: vocabulary.inputs, record: record)
    switch meaning {
    case .named(let input, let isOrdered):
      return words.named(value, input: input, isOrdered: isOrdered)
        .map { [[Test(input: input, accepted: $0)]] }
    case .number(let input, let range):
      return words.numbers(value, range: range).map { [[Test(input: input, accepted: $0)]] }
    case .several(let inputs, let choices):
      return words.several(value, inputs: inputs, choices: choices)
    case .notTestable(let remedy):
      record.report(.notTestable(key.text, remedy: remedy), at: key.place)
      return nil
    }
  }

  private func reportUnknown(_ key: Node.Scalar) {
    guard !vocabulary.isInDoubt(key.text) else { return }
    let owner = Vocabulary.owner(of: key.text)
    if allNames.contains(owner), vocabulary[owner] == nil {
      record.report(.notYetKnown(key.text), at: key.place)
    } else {
      record.reportUnknown(key, "question, count or table", among: vocabulary.names)
    }
  }

  /// The name of an input that these tests ask two things of which cannot both be so.
  private func contradiction(in tests: [Test]) -> String? {
    var left: [Int: ValueSet] = [:]
    for test in tests {
      let accepted = (left[test.input] ?? test.accepted).intersection(test.accepted)
      if accepted.isEmpty { return vocabulary.inputs[test.input].name }
      left[test.input] = accepted
    }
    return nil
  }
}
