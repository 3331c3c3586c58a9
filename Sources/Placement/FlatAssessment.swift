internal import Questionnaires
internal import Rules

/// The way from answers to an outline laid out flat, for people all of whose answers are known.
///
/// Made once, it decides without allocating. It holds what ``Outline`` needs and nothing else: findings and services are left out
/// unless other tables look at them. It says the same as ``Assessment/recommend(_:)``, or that it cannot say.
package struct FlatAssessment: Sendable {
  /// What stands for a value that is not known.
  package static let unknown = UInt8.max

  /// How many inputs there are: a person is one value for each.
  package let inputCount: Int
  package let numbers: OutlineNumbers
  private let layout: FlatLayout
  /// Where the needs of the domains, the level, the urgency and the first steps stand among the inputs.
  private let needs: [Int]
  private let level: Int
  private let urgency: Int
  private let firstSteps: Range<Int>

  package init(_ assessment: Assessment) {
    inputCount = assessment.inputs.count
    numbers = OutlineNumbers(of: assessment)
    layout = FlatLayout(assessment, numbers)
    needs = assessment.domainPlaces.map { assessment.slots[$0].lowerBound }
    level = assessment.slots[assessment.only.level].lowerBound
    urgency = assessment.slots[assessment.only.urgency].lowerBound
    firstSteps = assessment.slots[assessment.only.firstSteps]
  }

  /// What is kept from person to person, so that deciding takes no memory.
  package struct Scratch {
    fileprivate var rows: [Int] = []
    /// For each domain, the rules that ask for its need.
    fileprivate var needRules: [[Int]]

    package init(for assessment: FlatAssessment) {
      needRules = Array(repeating: [], count: assessment.needs.count)
    }
  }

  /// Decides for one person.
  ///
  /// - Parameters:
  ///   - values: The place of the value of each input that the person answered, ``unknown`` elsewhere. What comes of the
  ///     answers is written over it.
  ///   - outline: What comes of it.
  ///   - scratch: What was made for this assessment.
  /// - Returns: Whether all answers that count are known, every table has an outcome, and the reasons are the plain ones.
  ///   Otherwise nothing is said.
  package func decide(
    _ values: inout [UInt8], into outline: inout Outline, _ scratch: inout Scratch
  ) -> Bool {
    guard settleQuestions(&values) else { return false }
    count(&values)
    outline.clear()
    for stage in layout.stages {
      guard run(stage, &values, into: &outline, &scratch) else { return false }
    }
    for (domain, slot) in needs.enumerated() {
      outline.needs.append(Outline.Span(Int(values[slot])))
      for rule in scratch.needRules[domain] { outline.needRules.append(rule) }
      outline.needRulesEnd.append(outline.needRules.count)
    }
    outline.level = Outline.Span(Int(values[level]))
    outline.urgency = Outline.Span(Int(values[urgency]))
    for slot in firstSteps where values[slot] == 1 {
      outline.firstSteps.append(slot - firstSteps.lowerBound)
    }
    return true
  }

  /// Puts in place what stands for the answers to questions that do not apply; false when an answer that counts is not known.
  private func settleQuestions(_ values: inout [UInt8]) -> Bool {
    for question in layout.questions {
      if let applies = question.applies, layout.tables.outcome(of: applies, values.span) == 0 {
        for offset in 0..<question.slots.count {
          values[question.slots.lowerBound + offset] =
            layout.otherwise[question.otherwise + offset]
        }
      }
      // Of several choices all are known, or none.
      if values[question.slots.lowerBound] == Self.unknown { return false }
    }
    return true
  }

  private func count(_ values: inout [UInt8]) {
    for count in layout.counts {
      var sum: UInt8 = 0
      for item in count.items { sum += values[layout.counted[item]] }
      values[count.slot] = sum
    }
  }

  /// Decides from what stands before a table; false when no rule holds, or the reasons are more than meets the eye.
  private func run(
    _ stage: FlatLayout.Stage, _ values: inout [UInt8], into outline: inout Outline,
    _ scratch: inout Scratch
  ) -> Bool {
    if case .outcome = stage.role {
      guard let outcome = layout.tables.outcome(of: stage.table, values.span) else { return false }
      values[stage.slot] = UInt8(outcome)
      return true
    }
    scratch.rows.removeAll(keepingCapacity: true)
    guard
      let outcome = layout.tables.outcome(
        of: stage.table, values.span, deciding: &scratch.rows)
    else { return false }
    values[stage.slot] = UInt8(outcome)
    if case .need(let domain) = stage.role {
      scratch.needRules[domain].removeAll(keepingCapacity: true)
      for row in scratch.rows { add(layout.rules[row], to: &scratch.needRules[domain]) }
      return true
    }
    for row in scratch.rows {
      if let passed = layout.passedOn[row] {
        // Where the domain asks for more than the row, its lesser rules decide as well, and they are not at hand.
        guard values[needs[passed.domain]] == passed.need else { return false }
        for rule in scratch.needRules[passed.domain] { add(rule, to: &outline.decidedBy) }
      } else {
        add(layout.rules[row], to: &outline.decidedBy)
      }
    }
    return true
  }

  /// Adds a rule, once.
  private func add(_ rule: Int, to list: inout [Int]) {
    if !list.contains(rule) { list.append(rule) }
  }
}
