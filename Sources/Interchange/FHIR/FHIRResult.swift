internal import JSONWriting
internal import Phrases
internal import Placement
internal import Questionnaires
internal import Rules

/// The recommendation, as a RiskAssessment; and where one level stands, or was chosen, as a ServiceRequest.
struct FHIRResult {
  let export: FHIRExport
  /// What the recommendation rests on.
  let basis: [FHIRIdentity]

  /// The sentence that 42 CFR 2.32(a)(2) asks to go with each disclosure, in the rule's own words.
  static let notice = "42 CFR part 2 prohibits unauthorized use or disclosure of these records."

  /// Who reads it is a clinician, whoever was asked.
  private let voice = Voice.interview
  private var result: Recommendation { export.recommendation }

  var assessmentID: FHIRIdentity { export.id.part("recommendation") }
  var requestID: FHIRIdentity { export.id.part("request") }

  private func level(_ level: Level) -> JSON {
    let name = export.assessment[level].name[voice]
    let own = export.levelCodes.flatMap { codes in
      codes.codes[level].map {
        FHIRElement.coding(codes.system, $0.code, $0.display)
      }
    }
    return FHIRElement.concept(
      [FHIRElement.coding(FHIRSystem.level, level.id, name)] + (own.map { [$0] } ?? []),
      text: name)
  }

  private var rules: [JSON] {
    var seen: Set<Identifier<Rule>> = []
    return result.levelReasons.filter { seen.insert($0.rule).inserted }.map { reason in
      FHIRElement.concept(
        [
          FHIRElement.coding(
            FHIRSystem.rules(of: export.identity), reason.rule.text, reason.text[voice])
        ], text: reason.text[voice])
    }
  }

  private var reasonNotes: [JSON] {
    result.levelReasons.map { FHIRElement.note(export.text(of: $0)) }
  }

  private func steps(_ advice: [Advice]) -> [String] {
    advice.map { ($0.isCertain ? "" : "Perhaps: ") + $0.item.text[voice] }
  }

  // MARK: - The recommendation

  var riskAssessment: JSON {
    let isFinal = result.isSettled && export.voice == .interview
    return .fields([
      ("resourceType", .text("RiskAssessment")), ("meta", export.meta),
      ("identifier", .list([FHIRElement.identifier(assessmentID)])),
      ("status", .text(isFinal ? "final" : "preliminary")),
      (
        "method",
        FHIRElement.concept(
          text:
            "Waymark's rules: the highest need decides. Not a diagnosis, not the ASAM Criteria, "
            + "and no substitute for a clinician.")
      ),
      ("code", FHIRElement.concept(text: "Level of care for substance use")),
      ("subject", export.client), ("occurrenceDateTime", .text(export.day.text)),
      ("performer", export.author), ("reasonCode", .list(rules)),
      ("basis", .list(basis.map(FHIRElement.reference))),
      ("prediction", .list(result.levels.enumerated().map(prediction))),
      ("mitigation", .text(steps(result.firstSteps).joined(separator: "\n"))),
      (
        "note",
        .list(reasonNotes + [FHIRElement.note(standing), FHIRElement.note(Self.notice)])
      ),
    ])
  }

  private func prediction(_ place: Int, _ level: Level) -> JSON {
    let rationale =
      result.isSettled
      ? "The least level that meets every need."
      : place == 0
        ? "The least level that the known answers ask for."
        : "Possible: answers that are unknown may ask for it."
    return .fields([("outcome", self.level(level)), ("rationale", .text(rationale))])
  }

  /// What the result is worth.
  private var standing: String {
    let names = result.levels.map { export.assessment[$0].name[voice] }
    let range =
      result.isSettled
      ? "Settled: no unknown answer can change the level."
      : "Not settled: \(names.joined(separator: ", ")) are all possible. These answers would settle it: "
        + result.openQuestions.filter { $0.couldChange.contains(.level) }
        .map(\.question.text).joined(separator: ", ") + "."
    let review =
      export.identity.review == .notReviewed
      ? " No clinician has reviewed the rules of this version." : ""
    return range + review
  }

  // MARK: - What is asked for

  /// The level that is asked for: the chosen one, else the computed one where it stands; nil where no program is.
  private var requested: Level? {
    let level = export.choice?.level ?? (result.isSettled ? result.level : nil)
    return level == Level.none ? nil : level
  }

  var serviceRequest: JSON? {
    guard let requested else { return nil }
    let asked =
      steps(result.firstSteps).map { "First: \($0)" }
      + steps(result.services).map { "Ask for: \($0)" }
    return .fields([
      ("resourceType", .text("ServiceRequest")), ("meta", export.meta),
      ("identifier", .list([FHIRElement.identifier(requestID)])), ("status", .text("draft")),
      ("intent", .text("proposal")), ("priority", .text(priority)), ("code", level(requested)),
      ("subject", export.client), ("authoredOn", .text(export.day.text)),
      ("requester", export.author), ("reasonCode", .list(reasons)),
      ("reasonReference", .list([FHIRElement.reference(assessmentID)])),
      ("note", .list((overriding + asked + [Self.notice]).map(FHIRElement.note))),
    ])
  }

  private var priority: String {
    switch result.urgency.lowerBound {
    case .routine: "routine"
    case .soon: "urgent"
    case .today: "asap"
    case .now: "stat"
    }
  }

  private var reasons: [JSON] {
    guard let choice = export.choice else { return rules }
    let words = choice.reason.split(separator: "-").joined(separator: " ")
    return [
      FHIRElement.concept(
        [FHIRElement.coding(FHIRSystem.overrideReason, choice.reason, words)],
        text: choice.note.isEmpty ? words : choice.note)
    ]
  }

  private var overriding: [String] {
    guard let choice = export.choice else { return [] }
    let computed =
      result.isSettled
      ? export.assessment[result.level].name[voice]
      : result.levels.map { export.assessment[$0].name[voice] }.joined(separator: ", or ")
    return [
      "Chosen by a clinician: \(export.assessment[choice.level].name[voice]). Computed: \(computed)."
    ]
  }
}
