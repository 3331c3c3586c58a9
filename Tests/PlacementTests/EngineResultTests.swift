import Placement
import Questionnaires
import Rules
import SeededRandom
import SmallAssessments
import Testing

@Suite("A result, held against every case of random small assessments")
struct EngineResultTests {
  @Test("leaves possible exactly what some completion leads to", arguments: 0..<8)
  func outcomes(_ part: Int) throws {
    try people(part) { every, answers, comment in
      let assessment = every.assessment
      let result = assessment.recommend(answers)
      let left = every.left(by: answers)
      let values = { (table: Int, item: Int) in
        Set(left.compactMap { $0.inputs[every.output(of: table, item: item)] })
      }
      for (place, table) in assessment.tables.enumerated() {
        switch table.kind {
        case .level: #expect(Set(result.levels.map(\.rawValue)) == values(place, 0), comment)
        case .urgency:
          #expect(result.urgency.lowerBound.rawValue == values(place, 0).min(), comment)
        case .domain:
          let need = result.domains.first { $0.table == table.id }?.need
          #expect(need?.lowerBound.rawValue == values(place, 0).min(), comment)
          #expect(need?.upperBound.rawValue == values(place, 0).max(), comment)
        case .collection(.firstSteps, let items):
          for (item, entry) in items.enumerated() {
            let step = result.firstSteps.first { $0.item.id == entry.id }
            #expect((step != nil) == values(place, item).contains(1), comment)
            #expect(step?.isCertain ?? false == (values(place, item) == [1]), comment)
          }
        case .collection, .finding: break
        }
      }
    }
  }

  @Test(
    "says why not each other level by rules that hold, or that nothing asks for it",
    arguments: 0..<8)
  func whyNot(_ part: Int) throws {
    try people(part) { every, answers, comment in
      let assessment = every.assessment
      let result = assessment.recommend(answers)
      let left = every.left(by: answers)
      let hold = { (reason: Reason, one: EveryCase.Case) -> Bool in
        let table = assessment.tables.firstIndex { $0.id == reason.table } ?? 0
        return one.rules[table].contains {
          assessment.tables[table].rules[$0].id == reason.rule
        }
      }
      #expect(result.whyNot.map(\.level) == Level.allCases.filter { $0 != result.level }, comment)
      for whyNot in result.whyNot {
        switch whyNot.cause {
        case .tooLittle(let reasons):
          #expect(whyNot.level < result.level, comment)
          // In every case one of them holds and asks for more.
          #expect(left.allSatisfy { one in reasons.contains { hold($0, one) } }, comment)
        case .mayBeNeeded(let reasons):
          #expect(result.levels.contains(whyNot.level) && whyNot.level > result.level, comment)
          #expect(!reasons.isEmpty, comment)
          #expect(reasons.allSatisfy { reason in left.contains { hold(reason, $0) } }, comment)
        case .moreThanNeeded:
          #expect(!result.levels.contains(whyNot.level) && whyNot.level > result.level, comment)
        }
      }
    }
  }

  @Test("names the fewest changes that lead to each other level, up to three", arguments: 0..<8)
  func changes(_ part: Int) throws {
    var told = 0
    var levels = 0
    try people(part) { every, answers, comment in
      let now = every.level(answers)
      let changes = every.assessment.changes(answers)
      levels += changes.count
      for change in changes {
        let fewest = every.fewestChanges(
          to: change.level, from: answers, isWorse: change.level.rawValue > now)
        #expect(change.answers?.count == fewest, "\(comment): \(change.level)")
        if fewest != nil { told += 1 }
      }
    }
    // Random questions open one another in every way; where that is not followed, a level is left out.
    #expect(told > 50 && levels > 500, "\(told) changes to \(levels) levels of 800")
  }

  /// Four people for each of fifty random assessments: what each of them said, without what was never asked.
  private func people(
    _ part: Int, _ check: (EveryCase, Answers, Comment) throws -> Void
  ) throws {
    for seed in UInt64(part) * 50..<UInt64(part) * 50 + 50 {
      let every = EveryCase(try RandomAssessment.made(seed))
      let questionnaire = every.assessment.questionnaire
      var random = SeededGenerator(seed: seed &+ 5)
      for number in 0..<4 {
        var person = RandomPerson(questionnaire, &random)
        person.forget(number, of: questionnaire, &random)
        try check(every, try person.answers(to: questionnaire), "seed \(seed), person \(number)")
      }
    }
  }
}

extension EveryCase {
  /// The least level that somebody's answers leave.
  fileprivate func level(_ answers: Answers) -> Int {
    let table = assessment.tables.firstIndex { if case .level = $0.kind { true } else { false } }
    return left(by: answers).compactMap { $0.inputs[output(of: table ?? 0)] }.min() ?? 0
  }

  /// How many known answers have to be others at the least, each in the one direction; nil for more than three.
  fileprivate func fewestChanges(to level: Level, from answers: Answers, isWorse: Bool) -> Int? {
    var ways: [(changes: Int, answers: Answers)] = [(0, answers)]
    for question in assessment.questionnaire.questions {
      guard let said = answers[question.id], !said.isUnknown else { continue }
      for way in ways {
        for other in question.allAnswers
        where question.value(of: other) != question.value(of: said)
          && (question.value(of: other) > question.value(of: said)) == isWorse
        {
          var changed = way.answers
          try? changed.set(other, to: question)
          ways.append((way.changes + 1, changed))
        }
      }
    }
    return ways.filter { $0.changes <= Change.most && self.level($0.answers) == level.rawValue }
      .map(\.changes).min()
  }
}

extension Question {
  /// The place of an answer among the values of a question with one input.
  fileprivate func value(of answer: Answer) -> Int { possible(after: answer).first?.least ?? 0 }
}
