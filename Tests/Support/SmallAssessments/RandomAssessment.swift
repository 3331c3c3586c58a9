package import Placement
internal import Questionnaires
internal import Rules
internal import SeededRandom

/// A small assessment of any shape: gates of gates, a count, tables that read tables, bands and gaps in what they accept.
package enum RandomAssessment {
  /// The assessment of a seed.
  ///
  /// - Parameters:
  ///   - seed: The same seed makes the same assessment.
  ///   - domainsHaveFloors: Whether each domain has a rule that always holds.
  /// - Returns: An assessment whose four questions have at most 81 sets of answers.
  /// - Throws: ``Misfit`` when the parts do not fit.
  package static func made(_ seed: UInt64, domainsHaveFloors: Bool = true) throws -> Assessment {
    var random = SeededGenerator(seed: seed)
    var sizes: [String: Int] = [:]
    var small = SmallAssessment(questions: [])
    for id: Identifier<Question> in ["a", "b", "c", "d"] {
      let kind: Question.Kind =
        Bool.random(using: &random)
        ? .yesNo(worse: .yes) : .number(1...3, unit: Wording("days"), worse: .more)
      let otherwise: Answer = if case .yesNo = kind { .choice(.no) } else { .number(2) }
      let isGated = !sizes.isEmpty && Bool.random(using: &random)
      small.questions.append(
        .init(
          id: id, kind: kind, when: isGated ? condition(sizes, &random) : [],
          otherwise: isGated ? otherwise : nil))
      if case .yesNo = kind { sizes[id.text] = 2 } else { sizes[id.text] = 3 }
    }
    let countable = sizes.filter { $0.value == 2 }.keys.sorted()
    if !countable.isEmpty {
      small.counts = [("n", countable)]
      sizes["n"] = countable.count + 1
    }
    for id: Identifier<Table> in ["first", "second"] {
      small.domains.append((id, rules(id.text, sizes, outcomes: 1...4, &random)))
      sizes[id.text] = 5
    }
    small.level = rules("level", sizes, outcomes: 1...4, &random)
    small.firstStep = rules("step", sizes, outcomes: 0...0, &random)
    small.domainsHaveFloors = domainsHaveFloors
    return try small.made()
  }

  private static func rules(
    _ name: String, _ sizes: [String: Int], outcomes: ClosedRange<Int>,
    _ random: inout SeededGenerator
  ) -> [SmallAssessment.SmallRule] {
    (1...Int.random(in: 2...3, using: &random)).compactMap { place in
      Identifier<Rule>("\(name)-\(place)").map { id in
        .init(
          id: id, gives: Int.random(in: outcomes, using: &random), when: condition(sizes, &random))
      }
    }
  }

  /// One or two alternatives, each of one or two tests that some values meet and others do not.
  private static func condition(
    _ sizes: [String: Int], _ random: inout SeededGenerator
  ) -> [SmallAssessment.Tests] {
    (1...Int.random(in: 1...2, using: &random)).map { _ in
      let names = sizes.keys.sorted().shuffled(using: &random).prefix(2)
      return Dictionary(
        uniqueKeysWithValues: names.map { name in
          let size = sizes[name] ?? 2
          let some = (0..<size).filter { _ in Bool.random(using: &random) }
          let isTest = !some.isEmpty && some.count < size
          return (name, isTest ? Set(some) : [Int.random(in: 0..<size, using: &random)])
        })
    }
  }
}
