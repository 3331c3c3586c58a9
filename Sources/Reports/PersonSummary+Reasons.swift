internal import Phrases
internal import Placement
internal import Questionnaires

extension PersonSummary {
  /// How many reasons there is room for where the level stands.
  private static let firstReasons = 3

  /// The first reasons: those that decide the level, then what else the answers ask for, most pressing first.
  var why: [Document.Block] {
    reasons(
      context.override != nil
        ? words.whyAnswersTitle : result.isSettled ? words.whyTitle : words.whySoFarTitle,
      reasons.prefix(Self.firstReasons))
  }

  /// The other reasons.
  var moreReasons: [Document.Block] {
    reasons(words.moreReasonsTitle, reasons.dropFirst(Self.firstReasons))
  }

  private func reasons(_ title: String, _ texts: ArraySlice<String>) -> [Document.Block] {
    guard hasProgram, !texts.isEmpty else { return [] }
    return [
      .heading(title, .section),
      .list(Document.List(.bulleted, texts.map { Document.List.Item($0) })),
    ]
  }

  private var reasons: [String] {
    let others = result.domains.filter { $0.need.lowerBound > .none }
      .sorted { $0.need.lowerBound > $1.need.lowerBound }
      .flatMap(\.reasons).filter(isKnown)
    var texts: [String] = []
    for reason in result.levelReasons + others where !texts.contains(reason.text.person) {
      texts.append(reason.text.person)
    }
    return texts
  }

  /// Whether every answer that a reason rests on was given.
  private func isKnown(_ reason: Reason) -> Bool {
    reason.answers.allSatisfy { context.answers[$0].map { !$0.isUnknown } ?? false }
  }

  var services: [Document.Block] {
    let sure = result.services.filter(\.isCertain)
    let unsure = result.isEmergency ? [] : result.services.filter { !$0.isCertain }
    guard !sure.isEmpty || !unsure.isEmpty else { return [] }
    var blocks: [Document.Block] = [.heading(words.askTitle, .section)]
    if !sure.isEmpty {
      blocks.append(.list(Document.List(.checkBoxes, sure.map(item))))
    }
    return blocks + maybe(unsure, lead: words.askMaybe, more: words.askMore)
  }

  /// What the result means for the care that goes on.
  var nextStep: [Document.Block] {
    guard let step = result.nextStep else { return [] }
    let words = context.otherLevels.nextStep
    return [
      .heading(words.title.person, .section),
      .paragraph(words.sentence(for: step, in: context.assessment, .person)),
    ]
  }

  /// What the rules add to a collection for sure, under the title of its table.
  func collected(_ collection: Table.Collection) -> [Document.Block] {
    let sure = result[collection].filter(\.isCertain)
    guard let title = context.assessment.title(of: collection), !sure.isEmpty else { return [] }
    return [
      .heading(title.person, .section),
      .list(Document.List(.bulleted, sure.map { Document.List.Item($0.item.text.person) })),
    ]
  }

  /// The points that speak for an intensive outpatient program, where one may be the result.
  var candidacy: [Document.Block] {
    guard let title = context.assessment.title(of: .candidacy),
      result.levels.contains(.intensiveOutpatient), !result.candidacy.isEmpty
    else { return [] }
    let words = context.otherLevels.candidacy
    return [
      .heading(title.person, .section),
      .list(
        Document.List(
          .bulleted, result.candidacy.map { Document.List.Item(words.line($0, .person)) })),
    ]
  }

  /// The open questions that were not named with the range.
  var stillOpen: [Document.Block] {
    let open = result.openQuestions
      .filter { result.isSettled || !$0.couldChange.contains(.level) }.map(\.question)
    guard !open.isEmpty else { return [] }
    return [
      .heading(words.openTitle, .section), .paragraph(words.open),
      .list(Document.List(.bulleted, items(open))),
    ]
  }

  /// The levels side by side, the recommended one marked.
  var comparison: [Document.Block] {
    guard hasProgram else { return [] }
    let facts: [LevelDescription.Fact] = [.hours, .supervision, .cost, .bestFor]
    let recommended = result.isSettled ? words.recommended : words.atLeast
    let rows = context.shownLevels.filter { $0 != .none }.map { level in
      Document.Table.Row(
        [context.name(of: level, .person)] + facts.map { context.assessment[level][$0].person },
        mark: level == context.override?.level
          ? words.recommended
          : level == result.level
            ? (context.override == nil ? recommended : words.fromAnswers)
            : result.levels.contains(level) ? words.possible : nil)
    }
    let heads = [words.compareName] + facts.map(words.fact)
    return [
      .heading(words.compareTitle, .section),
      .table(Document.Table(columns: heads.map { Document.Table.Column($0) }, rows: rows)),
      .paragraph(words.programsVary),
    ]
  }
}
