import Assessments
import Placement
import Questionnaires
import Rules
import SeededRandom
import ShippedAssessment
import TestLengths
import Testing

@Suite("The answers that a reason names, in the assessment that is shipped")
struct FaithfulReasonsTests {
  @Test(
    "force what the reason asks for by themselves, and its rule needs them all, in every example")
  func examples() throws {
    var trial = Trial(try ShippedAssessment.assessment())
    for example in try ShippedAssessment.examples() {
      let faults = trial.faults(example.answers)
      #expect(faults.isEmpty, "\(example.id)")
    }
  }

  @Test(
    "force what the reason asks for by themselves, and its rule needs them all, for people who are made up",
    arguments: UInt64(1)...4)
  func people(_ seed: UInt64) throws {
    let questionnaire = try ShippedAssessment.assessment().questionnaire
    var trial = Trial(try ShippedAssessment.assessment())
    var random = SeededGenerator(seed: seed)
    for number in 0..<TestLength.count(100, long: 300) {
      var person = RandomPerson(questionnaire, &random)
      if number % 3 == 0 {
        person.forget(Int.random(in: 1...12, using: &random), of: questionnaire, &random)
      }
      let faults = trial.faults(try person.answers(to: questionnaire))
      #expect(faults.isEmpty, "seed \(seed), person \(number)")
    }
  }
}

/// Puts reasons to the test: not by the diagrams that chose them, but by the tables themselves.
private struct Trial {
  /// What a reason claims: that some answers force something, and that its rule needs each of them.
  private struct Claim: Hashable {
    let part: String
    let demand: Int
    let rules: [Identifier<Rule>]
    let answers: [[Answer?]]
  }

  let assessment: Assessment
  private let tables: PlainTables
  /// What was claimed before and stood: people have much in common.
  private var passed: Set<Claim> = []

  init(_ assessment: Assessment) {
    self.assessment = assessment
    tables = PlainTables(assessment)
  }

  mutating func faults(_ answers: Answers) -> [String] {
    let result = assessment.recommend(answers)
    var faults: [String] = []
    for (place, table) in assessment.tables.enumerated() {
      switch table.kind {
      case .level: faults += self.faults(answers, result.levelReasons, place, result.level.rawValue)
      case .urgency:
        faults += self.faults(
          answers, result.urgencyReasons, place, result.urgency.lowerBound.rawValue)
      case .domain:
        for domain in result.domains where domain.table == table.id {
          faults += self.faults(answers, domain.reasons, place, domain.need.lowerBound.rawValue)
        }
      case .finding, .collection: break
      }
    }
    return faults
  }

  /// What is wrong with the reasons that at least an outcome of a table stands.
  private mutating func faults(
    _ answers: Answers, _ reasons: [Reason], _ table: Int, _ demand: Int
  ) -> [String] {
    let claim = Claim(
      part: assessment.tables[table].id.text, demand: demand, rules: reasons.map(\.rule),
      answers: reasons.map { $0.answers.map { answers[$0] } })
    if passed.contains(claim) { return [] }
    let forces = { [tables, assessment] (named: Set<Identifier<Question>>) in
      tables.least(of: table, with: answers.only(named, of: assessment.questionnaire)) >= demand
    }
    let each = reasons.map { Set($0.answers) }
    let all = each.reduce(into: Set<Identifier<Question>>()) { $0.formUnion($1) }
    var faults: [String] = []
    // Each reason is enough alone; only where none is do all of them stand together.
    let alone = each.map(forces)
    if reasons.isEmpty {
      faults = ["nothing is said for \(claim.part)"]
    } else if !alone.contains(false) {
      for (reason, named) in zip(reasons, each) {
        faults += idle(in: named, holds(reason, answers)).map { "\($0) in \(reason.rule)" }
      }
    } else if alone.contains(true) || !forces(all) {
      faults = ["\(reasons.map(\.rule)) with \(each) do not force \(claim.part)"]
    } else {
      faults = idle(in: all, forces).map { "\($0) for \(claim.part)" }
    }
    if faults.isEmpty { passed.insert(claim) }
    return faults
  }

  /// Whether a reason's rule holds with some answers alone, as the tables see it.
  private func holds(
    _ reason: Reason, _ answers: Answers
  ) -> (Set<Identifier<Question>>) -> Bool {
    let table = assessment.tables.firstIndex { $0.id == reason.table } ?? 0
    return { [tables, assessment] named in
      tables.isCertain(
        reason.rule, of: table, with: answers.only(named, of: assessment.questionnaire))
    }
  }

  /// The answers that stand in no smallest part of those named that is enough.
  private func idle(
    in named: Set<Identifier<Question>>, _ isEnough: (Set<Identifier<Question>>) -> Bool
  ) -> [Identifier<Question>] {
    let asked = assessment.questionnaire.questions.map(\.id).filter(named.contains)
    var needed: Set<Identifier<Question>> = []
    for one in asked.reversed() where !needed.contains(one) {
      // An answer does not count without those that say whether its question applies: with it, they are needed.
      let gates = assessment.questionnaire.gates(of: one)
      var left = named
      if isEnough(named.subtracting([one])) {
        for other in asked.reversed() where other != one && !gates.contains(other) {
          if isEnough(left.subtracting([other])) { left.remove(other) }
        }
      }
      if !isEnough(left.subtracting([one])) { needed.formUnion(gates.union([one])) }
    }
    return asked.filter { !needed.contains($0) }
  }
}

extension Questionnaire {
  /// The questions that say whether a question applies.
  fileprivate func gates(of id: Identifier<Question>) -> Set<Identifier<Question>> {
    Set(place(of: id).map { gates(ofQuestionAt: $0) }?.map { questions[$0].id } ?? [])
  }
}

extension Answers {
  /// These answers without those to other questions.
  fileprivate func only(
    _ named: Set<Identifier<Question>>, of questionnaire: Questionnaire
  ) -> Answers {
    var only = Answers()
    for id in named {
      if let question = questionnaire[id], let answer = self[id] {
        try? only.set(answer, to: question)
      }
    }
    return only
  }
}
