internal import Placement
internal import Questionnaires
internal import Rules

/// When each question is asked, as FHIR can say it: all of some clauses, each met by any one of its answers.
///
/// FHIR takes a question that is not asked for one without a value, and Waymark for one with the answer that stands in
/// `otherwise`. A clause that this answer meets is therefore also met by the answers that switch the question off.
struct FHIRSkipLogic {
  /// An answer that an earlier question must have.
  struct Literal: Hashable, Comparable {
    let question: Int
    let answer: Answer

    enum Answer: Hashable {
      case choice(String)
      /// None of several.
      case none
      case number(Int)
      case atLeast(Int)
      case atMost(Int)
    }

    static func < (left: Literal, right: Literal) -> Bool { left.question < right.question }
  }

  typealias Clause = [Literal]

  /// By the place of the question, what is left of its clauses when those are dropped that the others say already.
  private(set) var clauses: [[Clause]] = []
  /// The questions whose condition cannot be said exactly; they are written as asked always.
  private(set) var inexact: [Identifier<Question>] = []

  private let questionnaire: Questionnaire
  private var whole: [[Clause]] = []

  init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    for question in questionnaire.questions {
      guard let all = clauses(of: question) else {
        inexact.append(question.id)
        whole.append([])
        clauses.append([])
        continue
      }
      whole.append(all)
      clauses.append(simplified(all))
    }
  }

  private func clauses(of question: Question) -> [Clause]? {
    guard case .when(let condition, _) = question.applicability else { return [] }
    var clauses: [Clause] = []
    guard let demands = demands(of: condition) else { return nil }
    for (place, codes) in demands {
      guard let clause = clause(place, codes) else { return nil }
      clauses.append(clause)
    }
    return clauses
  }

  /// What a condition asks of each question, when it asks it of each by itself.
  ///
  /// Alternatives are one choice each of several, or tests of different questions; they must be every mix of what they ask of
  /// each question, or there is no such list.
  private func demands(of condition: Condition) -> [(place: Int, demand: Demand)]? {
    var asked: [Int: [Demand]] = [:]
    var seen: Set<[Int: Demand]> = []
    for tests in condition.alternatives {
      var byQuestion: [Int: [Test]] = [:]
      for test in tests where test.accepted != questionnaire.inputs[test.input].all {
        guard let question = questionnaire.question(ofInput: test.input),
          let place = questionnaire.place(of: question.id)
        else { return nil }
        byQuestion[place, default: []].append(test)
      }
      var alternative: [Int: Demand] = [:]
      for (place, tests) in byQuestion {
        guard let demand = demand(of: tests, on: place) else { return nil }
        alternative[place] = demand
      }
      guard seen.insert(alternative).inserted else { continue }
      for (place, demand) in alternative where !(asked[place] ?? []).contains(demand) {
        asked[place, default: []].append(demand)
      }
    }
    guard let places = seen.first?.keys, seen.allSatisfy({ Set($0.keys) == Set(places) }),
      asked.values.reduce(1, { $0 * $1.count }) == seen.count
    else { return nil }
    return asked.sorted { $0.key < $1.key }.map { place, demands in
      (place, demands.dropFirst().reduce(demands[0]) { $0.union($1) })
    }
  }

  /// What is asked of one question: some of its values, some of its marked choices, or that none is marked.
  private struct Demand: Hashable {
    var values = ValueSet()
    var isNone = false

    func union(_ other: Demand) -> Demand {
      Demand(values: values.union(other.values), isNone: isNone || other.isNone)
    }
  }

  private func demand(of tests: [Test], on place: Int) -> Demand? {
    let slots = questionnaire.slots(ofQuestionAt: place)
    guard case .severalOf = questionnaire.questions[place].kind else {
      return tests.count == 1 ? Demand(values: tests[0].accepted) : nil
    }
    if tests.count == 1, tests[0].accepted == YesNo.yes {
      return Demand(values: ValueSet(tests[0].input - slots.lowerBound))
    }
    let isNone = tests.count == slots.count && tests.allSatisfy { $0.accepted == YesNo.no }
    return isNone ? Demand(isNone: true) : nil
  }

  /// The answers that meet a demand, those among them that switch the question off; nil where they cannot be listed.
  private func clause(_ place: Int, _ demand: Demand) -> Clause? {
    let question = questionnaire.questions[place]
    var clause = literals(question, place, demand)
    guard case .when(_, let otherwise?) = question.applicability, meets(otherwise, demand, place)
    else { return clause }
    guard let off = literalsThatSwitchOff(place) else { return nil }
    clause += off.filter { !clause.contains($0) }
    return clause
  }

  private func literals(_ question: Question, _ place: Int, _ demand: Demand) -> Clause {
    let answers: [Literal.Answer]
    switch question.kind {
    case .yesNo: answers = demand.values.map { .choice($0 == 1 ? "yes" : "no") }
    case .oneOf(let choices, _): answers = demand.values.map { .choice(choices[$0].id.text) }
    case .severalOf(let choices, _, _):
      answers =
        demand.values.map { .choice(choices[$0].id.text) } + (demand.isNone ? [.none] : [])
    case .number(let range, _, _):
      answers = demand.values.runs.flatMap { run -> [Literal.Answer] in
        let numbers = run.lowerBound + range.lowerBound...run.upperBound + range.lowerBound
        if numbers.upperBound == range.upperBound { return [.atLeast(numbers.lowerBound)] }
        if numbers.lowerBound == range.lowerBound { return [.atMost(numbers.upperBound)] }
        return numbers.map { .number($0) }
      }
    case .note: answers = []
    }
    return answers.map { Literal(question: place, answer: $0) }
  }

  private func meets(_ answer: Answer, _ demand: Demand, _ place: Int) -> Bool {
    let possible = questionnaire.questions[place].possible(after: answer)
    guard case .severalOf = questionnaire.questions[place].kind else {
      return possible.first?.isSubset(of: demand.values) ?? false
    }
    let marked = possible.indices.filter { possible[$0] == YesNo.yes }
    if possible.contains(where: { $0.count > 1 }) { return false }
    return marked.isEmpty ? demand.isNone : marked.contains { demand.values.contains($0) }
  }

  /// The answers any of which makes it certain that a question is not asked; nil where they cannot be listed.
  private func literalsThatSwitchOff(_ place: Int) -> Clause? {
    guard case .when(let condition, _) = questionnaire.questions[place].applicability,
      let demands = demands(of: condition)
    else { return nil }
    var all: Clause = []
    for (gate, demand) in demands {
      let count = questionnaire.slots(ofQuestionAt: gate).count
      var rest = Demand()
      if case .severalOf = questionnaire.questions[gate].kind {
        if demand.isNone {
          guard demand.values.isEmpty else { return nil }
          rest.values = ValueSet(first: count)
        } else {
          // That some are marked says nothing of the others.
          guard demand.values == ValueSet(first: count) else { return nil }
          rest.isNone = true
        }
      } else {
        let input = questionnaire.slots(ofQuestionAt: gate).lowerBound
        rest.values = questionnaire.inputs[input].all.subtracting(demand.values)
      }
      guard let clause = clause(gate, rest) else { return nil }
      all += clause.filter { !all.contains($0) }
    }
    return all
  }

  // MARK: - Fewer clauses

  private func simplified(_ all: [Clause]) -> [Clause] {
    var left = all.map { clause in
      clause.filter { literal in !all.contains { $0 != clause && contradicts(literal, $0) } }
    }
    for clause in left where left.count > 1 {
      let others = left.filter { $0 != clause }
      if others.contains(where: { implies($0, clause) }) { left = others }
    }
    return left
  }

  /// Whether an answer cannot be given when a clause is met that asks for others to the same question.
  private func contradicts(_ literal: Literal, _ clause: Clause) -> Bool {
    guard clause.allSatisfy({ $0.question == literal.question }) else { return false }
    switch (questionnaire.questions[literal.question].kind, literal.answer) {
    case (.yesNo, .choice), (.oneOf, .choice), (.severalOf, .none):
      return !clause.contains(literal)
    default: return false
    }
  }

  /// Whether each way to meet a clause needs an answer that is given only where another clause is met.
  private func implies(_ clause: Clause, _ other: Clause) -> Bool {
    clause.allSatisfy { literal in
      whole[literal.question].contains { Set($0).isSubset(of: Set(other)) }
    }
  }
}
