internal import Questionnaires
internal import Rules

/// The questions, counts and tables behind an outline, in a few arrays of plain values.
struct FlatLayout: Sendable {
  /// A question: where its values stand, when it applies, and what stands there when it does not.
  struct Question: Sendable {
    let slots: Range<Int>
    /// The number of the table that decides 1 when the question applies, else 0; nil when it always does.
    let applies: Int?
    /// Where the values for when it does not apply begin in the layout's list.
    let otherwise: Int
  }

  /// A count: where it stands, and the part of the layout's list that names what it counts.
  struct Count: Sendable {
    let slot: Int
    let items: Range<Int>
  }

  /// A table: where its outcome stands, and which of its rules an outline names.
  struct Stage: Sendable {
    enum Role: Sendable {
      /// Only the outcome is asked for.
      case outcome
      /// The need of a domain, by the place of the domain in the order in which they are shown.
      case need(Int)
      case level
    }

    let table: Int
    let slot: Int
    let role: Role
  }

  /// The need of a domain that is the reason where a row of the level table holds.
  struct PassedOn: Sendable {
    /// The place of the domain in the order in which they are shown.
    let domain: Int
    /// The least need with which the row holds.
    let need: UInt8
  }

  private(set) var tables = FlatTables()
  private(set) var questions: [Question] = []
  private(set) var otherwise: [UInt8] = []
  private(set) var counts: [Count] = []
  private(set) var counted: [Int] = []
  /// The tables in an order in which each comes after those that it reads.
  private(set) var stages: [Stage] = []
  /// For each row of the tables, the number of its rule.
  private(set) var rules: [Int] = []
  /// For each row of the tables, the need that it only passes on, when it is one of the level table.
  private(set) var passedOn: [PassedOn?] = []

  init(_ assessment: Assessment, _ numbers: OutlineNumbers) {
    for place in assessment.questionnaire.questions.indices { addQuestion(assessment, place) }
    for (place, count) in assessment.questionnaire.counts.enumerated() {
      let first = counted.count
      counted += count.items
      let slot =
        assessment.questionnaire.inputs.count - assessment.questionnaire.counts.count + place
      counts.append(Count(slot: slot, items: first..<counted.count))
    }
    // The rows of the tables that say which questions apply name no rules.
    rules = Array(repeating: 0, count: tables.rows.count)
    passedOn = Array(repeating: nil, count: tables.rows.count)
    let wanted = assessment.placesBehindOutline
    for place in assessment.order.filter(wanted.contains) { addTable(assessment, numbers, place) }
  }

  private mutating func addQuestion(_ assessment: Assessment, _ place: Int) {
    let question = assessment.questionnaire.questions[place]
    let slots = assessment.questionnaire.slots(ofQuestionAt: place)
    guard !slots.isEmpty else { return }
    guard case .when(let condition, let answer) = question.applicability else {
      questions.append(Question(slots: slots, applies: nil, otherwise: 0))
      return
    }
    let applies = DecisionTable(
      output: .yesNo("applies"), inputs: assessment.inputs,
      rules: [
        Rule(id: "applies", condition: condition, outcome: 1),
        Rule(id: "does-not", condition: .always, outcome: 0),
      ])
    questions.append(
      Question(slots: slots, applies: tables.add(applies), otherwise: otherwise.count))
    otherwise += question.possible(after: answer).map {
      $0.only.map(UInt8.init) ?? FlatAssessment.unknown
    }
  }

  private mutating func addTable(_ assessment: Assessment, _ numbers: OutlineNumbers, _ place: Int)
  {
    let domains = assessment.domainPlaces
    let role: Stage.Role =
      switch assessment.tables[place].kind {
      case .domain: domains.firstIndex(of: place).map(Stage.Role.need) ?? .outcome
      case .level: .level
      case .finding, .urgency, .collection: .outcome
      }
    for (slot, table) in zip(assessment.slots[place], assessment.decisionTables[place]) {
      let firstRow = tables.rows.count
      stages.append(Stage(table: tables.add(table), slot: slot, role: role))
      for row in tables.rows[firstRow...] {
        rules.append(numbers.firstRule[place] + row.rule)
        passedOn.append(Self.needPassedOn(by: row, of: place, in: assessment))
      }
    }
  }
}

extension FlatLayout {
  /// What a row of the level table passes on; a row for no program at all is a reason of its own.
  private static func needPassedOn(
    by row: Decision.Holding, of place: Int, in assessment: Assessment
  ) -> PassedOn? {
    guard place == assessment.only.level, assessment.tables[place].rules[row.rule].outcome > 0,
      let (domain, need) = assessment.needPassedOn(by: row.tests)
    else { return nil }
    return assessment.domainPlaces.firstIndex(of: domain).map {
      PassedOn(domain: $0, need: UInt8(need))
    }
  }
}

extension Assessment {
  /// The places of the domains among the tables, in the order in which they are shown.
  var domainPlaces: [Int] {
    tables.indices.filter { if case .domain = tables[$0].kind { true } else { false } }
  }

  /// The places of the tables that give an outline, and of those that they read.
  var placesBehindOutline: Set<Int> {
    var places: Set<Int> = []
    var left = domainPlaces + [only.level, only.urgency, only.firstSteps]
    while let place = left.popLast() {
      guard places.insert(place).inserted else { continue }
      let reads = tables[place].reads
      left += tables.indices.filter { other in slots[other].contains(where: reads.contains) }
    }
    return places
  }
}
