package import Questionnaires
package import Rules

/// What an assessment recommends for some answers, with everything that explains it.
package struct Recommendation: Sendable {
  /// The levels that the unknown answers leave possible, from least to most; one when the result is settled.
  package let levels: [Level]
  /// What asks for the least of these levels.
  package let levelReasons: [Reason]
  package let urgency: ClosedRange<Urgency>
  package let urgencyReasons: [Reason]
  /// What the rules add to each collection, in its table's order.
  package let collections: [Table.Collection: [Advice]]
  /// What the result means for the care that goes on; nil for somebody who is not in care, or did not say.
  package let nextStep: NextStep?
  package let domains: [DomainFinding]
  package let findings: [Finding]
  /// All points that speak for an intensive outpatient program, in the table's order.
  package let candidacy: [Point]
  /// One for each level other than the recommended one, from the least.
  package let whyNot: [WhyNot]
  /// The questions without a known answer that could change the result, those that could change the level first.
  package let openQuestions: [OpenQuestion]
  /// The questions that apply and have no known answer, in order.
  package let unanswered: [Identifier<Question>]
  /// The questions that have an answer which does not count, because they do not or may not apply.
  package let ignored: [Identifier<Question>]

  /// The least level that the known answers require: the recommended one.
  package var level: Level { levels.first ?? .none }

  /// What the rules add to a collection; nothing where the assessment has no such table.
  package subscript(collection: Table.Collection) -> [Advice] { collections[collection] ?? [] }

  /// What to do before or besides the level, in the table's order.
  package var firstSteps: [Advice] { self[.firstSteps] }

  /// What to ask a program for, in the table's order.
  package var services: [Advice] { self[.services] }

  package var mostLevel: Level { levels.last ?? .inpatient }

  /// Whether no unknown answer can change the level.
  package var isSettled: Bool { levels.count == 1 }

  /// Whether an emergency sign is certain.
  package var isEmergency: Bool { urgency.lowerBound == .now }

  /// The reasons that decide the level: those of the domains that ask for it, and of joint rules.
  package var decidingRules: [Identifier<Rule>] {
    var seen: Set<Identifier<Rule>> = []
    return levelReasons.map(\.rule).filter { seen.insert($0).inserted }
  }
}

/// Where answers lead, without the reasons.
struct Standing {
  /// The levels that the unknown answers leave possible, from least to most.
  let levels: [Level]
  let urgency: ClosedRange<Urgency>

  /// The least level that the known answers require.
  var level: Level { levels.first ?? .none }

  /// Whether no unknown answer can change the level.
  var isSettled: Bool { levels.count == 1 }

  /// Whether an emergency sign is certain.
  var isEmergency: Bool { urgency.lowerBound == .now }
}

/// A rule that holds or may hold, in words, with the answers that it rests on.
package struct Reason: Hashable, Sendable {
  package let rule: Identifier<Rule>
  package let table: Identifier<Table>
  package let text: Wording
  /// The questions whose answers make the rule hold, or could, in the order of the interview.
  package let answers: [Identifier<Question>]
  package let sources: [Identifier<Source>]
}

/// Something to do or to ask for, and why.
package struct Advice: Sendable {
  package let item: Table.Item
  /// Whether it holds whatever the unknown answers are; otherwise it may.
  package let isCertain: Bool
  package let reasons: [Reason]
}

/// A point that speaks for an intensive outpatient program.
package struct Point: Sendable {
  package let item: Table.Item
  package let isMet: Truth
  /// What makes it met, or could.
  package let reasons: [Reason]
}

/// What one domain of life asks for.
package struct DomainFinding: Sendable {
  package let table: Identifier<Table>
  package let title: Wording
  package let need: ClosedRange<Need>
  /// What asks for the least of this need.
  package let reasons: [Reason]
  /// What may ask for more, depending on answers that are unknown.
  package let possibleReasons: [Reason]
}

/// What a table of findings says.
package struct Finding: Sendable {
  package let table: Identifier<Table>
  package let title: Wording
  /// The outcomes still possible, from least to most.
  package let outcomes: [Table.Outcome]
  package let reasons: [Reason]
}

/// Why a level other than the recommended one is not.
package struct WhyNot: Sendable {
  package let level: Level
  package let cause: Cause

  package enum Cause: Sendable {
    /// These ask for more than the level gives.
    case tooLittle([Reason])
    /// Nothing asks for so much.
    case moreThanNeeded
    /// Answers that are unknown may ask for it.
    case mayBeNeeded([Reason])
  }
}

/// A question whose answer is unknown and could change the result.
package struct OpenQuestion: Sendable {
  package let question: Identifier<Question>
  package let couldChange: Set<Aspect>

  package enum Aspect: String, CaseIterable, Sendable {
    case level, urgency
    case firstSteps = "first-steps"
    case domains
  }
}
