internal import Phrases
internal import Placement
internal import Questionnaires

extension PersonSummary {
  /// What to do first, as boxes to tick; what is uncertain stands apart.
  var firstSteps: [Document.Block] {
    let urgency = result.urgency.lowerBound
    let isOpen = urgency != result.urgency.upperBound
    let sure = result.firstSteps.filter(\.isCertain)
    // Who is in danger gets no list of what may be.
    let unsure = result.isEmergency ? [] : result.firstSteps.filter { !$0.isCertain }
    var blocks: [Document.Block] = [.heading(words.firstTitle, .section)]
    let needsNothing = !hasProgram && urgency == .routine
    if urgency != .now && !needsNothing {
      // With answers open, "when you are ready" would be too sure.
      let advice =
        urgency == .routine && isOpen ? nil : context.scales.urgencyAdvice(urgency, .person)
      let both = [advice, isOpen ? words.howSoonIsOpen : nil].compactMap { $0 }
      if advice != nil || unsure.isEmpty {
        blocks.append(.paragraph(both.joined(separator: " ")))
      }
    }
    if !sure.isEmpty { blocks.append(.list(Document.List(.checkBoxes, sure.map(item)))) }
    guard blocks.count > 1 || !unsure.isEmpty else { return [] }
    return blocks + maybe(unsure, lead: words.mayApply, more: words.mayApplyMore)
  }

  /// What is uncertain, the first of it by name.
  func maybe(_ advice: [Advice], lead: String, more: String) -> [Document.Block] {
    guard !advice.isEmpty else { return [] }
    let most = 5
    return [
      .paragraph(lead), .list(Document.List(.checkBoxes, advice.prefix(most).map(item))),
    ] + (advice.count > most ? [.paragraph(more)] : [])
  }

  /// Whether the result is, or may be, a level of care.
  var hasProgram: Bool { !result.isSettled || result.level != .none }

  /// An advice with its reason; without one where the reason itself is not known to hold.
  func item(_ advice: Advice) -> Document.List.Item {
    let reason = advice.isCertain ? advice.reasons.first?.text.person : nil
    return Document.List.Item(
      advice.item.text.person, details: reason.map { [words.why($0)] } ?? [])
  }

  /// The level to ask about; where it is a range, that comes first, with what would settle it.
  var level: [Document.Block] {
    let asked = context.override?.level ?? result.level
    let description = context.assessment[asked]
    guard hasProgram || context.override != nil else {
      return [
        .heading(words.noLevelTitle, .section), .paragraph(description.about.person),
      ]
    }
    let opening =
      choice + (result.isSettled ? [] : range)
      + (result.isSettled && choice.isEmpty
        ? [.paragraph(words.level(description.name.person))] : [])
    let ladder = context.ladder(
      .person, facts: [.living],
      recommended: context.override == nil ? words.recommended : words.fromAnswers,
      atLeast: words.atLeast, possible: words.possible, chosen: words.recommended)
    var facts: [Document.Fact] = []
    if asked != .none {
      let practical = [LevelDescription.Fact.sessions, .length].map {
        "\(words.ofLevel(words.fact($0))) \(description[$0].person)."
      }
      facts = [
        Document.Fact(
          description.name.person, description.about.person,
          details: [practical.joined(separator: " ")])
      ]
    }
    return [.heading(words.levelTitle, .section)] + opening
      + [.ladder(ladder)] + (facts.isEmpty ? [] : [.facts(facts)])
      + (result.isSettled ? [] : [.paragraph(words.settlesHelp)])
  }

  /// What a clinician chose, and beside it what the answers ask for.
  private var choice: [Document.Block] {
    guard let override = context.override else { return [] }
    let computed =
      result.isSettled ? context.name(of: result.level, .person) : context.levelRange(.person)
    let sentence = words.chosen(context.name(of: override.level, .person), computed)
    let isLess = override.level < result.level
    return [
      .paragraph(
        isLess
          ? "\(sentence) \(words.ifTooLittle(context.name(of: result.level, .person)))" : sentence)
    ]
  }

  private var range: [Document.Block] {
    let least = context.name(of: result.level, .person)
    let settling = result.openQuestions.filter { $0.couldChange.contains(.level) }
    let questions = settling.isEmpty ? result.unanswered : settling.map(\.question)
    return [
      .note(
        Document.Note(
          .urgent, title: words.rangeTitle,
          [
            words.range(context.levelRange(.person))
              + (result.level == .none ? "" : " " + words.rangeLeast(least)),
            settling.isEmpty ? words.settlesTogether : words.settles,
          ], items: items(questions)))
    ]
  }

  /// The words of some questions, and how many more there are when they are many.
  func items(_ questions: [Identifier<Question>]) -> [Document.List.Item] {
    let most = 6
    let shown = questions.count <= most + 1 ? questions.count : most
    let rest = questions.count - shown
    return questions.prefix(shown)
      .compactMap { context.assessment.questionnaire[$0]?.wording.person }
      .map { Document.List.Item($0) }
      + (rest > 0 ? [Document.List.Item(words.more(rest))] : [])
  }
}
