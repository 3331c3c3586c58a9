internal import Phrases
internal import Placement
internal import Questionnaires

extension Interview {
  var recommendationPage: Page {
    if let form = assessment.form { return resultPage(of: form) }
    let result = recommendation
    let words = phrases.result
    var blocks: [Block] = []
    if isStopped { return stoppedPage(result) }
    if result.isEmergency {
      blocks += emergency(result) + urgentContacts(besides: result) + [.gap]
    }
    blocks += firstSteps(result)
    blocks.append(levelHeading(result))
    if !result.isSettled {
      let ends = [result.level, result.mostLevel].map { level in
        // Who asks knows the letters; who is asked need not.
        voice == .person ? assessment[level].name[voice] : assessment[level].short[voice]
      }
      blocks.append(.strong(words.range(ends[0], ends[1])))
    }
    if result.level == .none, result.isSettled { blocks.append(.text(words.noLevel[voice])) }
    blocks.append(ladder(result))
    blocks += overrideBlocks(result)
    if let step = result.nextStep {
      blocks.append(.text(words.nextStep.sentence(for: step, in: assessment, voice)))
    }
    blocks += changeLine
    blocks += [.gap, .heading(words.askedForIt)]
    blocks += domains(result)
    blocks += furtherSteps(result)
    blocks += stillOpen(result)
    blocks += openedReasons == .all ? [.gap] + whyNotInFull(result) : whyNot(result)
    blocks += changes(result)
    blocks += collected(.strengths, result)
    blocks += services(result)
    blocks += collected(.risks, result) + collected(.aftercare, result)
    blocks += fittingPageBlocks
    blocks += [.gap, .heading(words.helpTitle)] + contacts
    blocks += [.gap, .quiet(words.disclaimer[voice])]
    var page = bare(words.title[voice], blocks, control: .reading)
    page.progress = Page.Progress(text: words.notADiagnosis, done: 1, total: 1)
    page.opened = opened(in: blocks)
    return page
  }

  /// The result of an interview that an emergency ended: help, and what to do now.
  ///
  /// The level can wait.
  private func stoppedPage(_ result: Recommendation) -> Page {
    let words = phrases.result
    let others: [Block] =
      [.gap, .heading(words.helpTitle)] + contacts.dropFirst(Self.urgentCount)
    return bare(
      words.title[voice],
      emergency(result) + urgentContacts(besides: result)
        + [.gap, .text(words.later[voice])] + others
        + [.gap, .quiet(words.disclaimer[voice])], control: .reading)
  }

  /// Why this is an emergency, and what to do at once.
  private func emergency(_ result: Recommendation) -> [Block] {
    [.alert(phrases.result.emergency[voice])]
      + result.urgencyReasons.map { .text($0.text[voice]) }
      + [.gap]
      + result.firstSteps.filter(\.isCertain).map { .item($0.item.text[voice]) }
  }

  /// How many of the contacts stand beside an emergency: the assessment puts those first.
  private static var urgentCount: Int { 2 }

  /// The two ways to help that the assessment puts first.
  var urgentContacts: [Block] {
    assessment.contacts.prefix(Self.urgentCount).map { $0.line(voice) }
  }

  /// The same, but for those that a step names already.
  private func urgentContacts(besides result: Recommendation) -> [Block] {
    let steps = result.firstSteps.filter(\.isCertain).map { $0.item.text[voice] }
    return assessment.contacts.prefix(Self.urgentCount)
      .filter { contact in !steps.contains { $0.contains(contact.number) } }
      .map { $0.line(voice) }
  }

  /// Where help is, as lines.
  var contacts: [Block] { assessment.contacts.map { $0.line(voice) } }

  private func firstSteps(_ result: Recommendation) -> [Block] {
    let words = phrases.result
    // In an emergency the sure steps stand above, with the ways to help.
    let certain = result.isEmergency ? [] : result.firstSteps.filter(\.isCertain)
    let urgent = urgentPossibleStep(result)
    guard !certain.isEmpty || urgent != nil else { return [] }
    let shown = certain.prefix(stepsAtOnce)
    let rest = certain.count - shown.count
    var blocks: [Block] = [
      rest > 0 ? .headingBeside(words.first, words.moreFirst(rest)) : .heading(words.first)
    ]
    blocks += shown.map { .item($0.item.text[voice]) }
    if let urgent { blocks += [.quiet(words.mayAlso), .item(urgent.item.text[voice])] }
    return blocks + [.gap]
  }

  /// The gravest step that open questions may ask for, while an emergency is not ruled out: it must not stand below the fold.
  private func urgentPossibleStep(_ result: Recommendation) -> Advice? {
    guard !result.isEmergency, result.urgency.upperBound == .now else { return nil }
    return result.firstSteps.first { !$0.isCertain }
  }

  /// How many first steps stand above the level, so that a small window shows both; the assessment puts the gravest first.
  ///
  /// A step that only may be needed takes the place of none that is.
  private var stepsAtOnce: Int { voice == .person ? 3 : 2 }

  /// The first steps that do not stand above the level.
  private func furtherSteps(_ result: Recommendation) -> [Block] {
    let words = phrases.result
    let certain =
      result.isEmergency ? [] : result.firstSteps.filter(\.isCertain).dropFirst(stepsAtOnce)
    let possible = result.firstSteps.filter { !$0.isCertain }
      .dropFirst(urgentPossibleStep(result) == nil ? 0 : 1)
    guard !(certain.isEmpty && possible.isEmpty) else { return [] }
    var blocks: [Block] = [.gap, .heading(words.alsoDo)]
    blocks += certain.map { .item($0.item.text[voice]) }
    if !possible.isEmpty {
      blocks.append(.quiet(words.mayAlso))
      blocks += possible.map { .item($0.item.text[voice]) }
    }
    return blocks
  }

  private func domains(_ result: Recommendation) -> [Block] {
    byNeed(result.domains).flatMap { domain in
      [bar(domain.title[voice], domain.need)]
        + (isOpen(.domain(domain.table))
          ? domain.reasons.flatMap(explained)
          : domain.need.lowerBound == .none
            ? [] : domain.reasons.prefix(2).map { .detail($0.text[voice]) })
    }
      + result.jointReasons.flatMap { isOpen(.joint) ? explained($0) : [.item($0.text[voice])] }
  }

  private func stillOpen(_ result: Recommendation) -> [Block] {
    let open = openThatMatter
    guard !open.isEmpty else { return [] }
    return [.gap, .heading(phrases.result.stillOpen(open.count, voice))]
      + open.compactMap { questionnaire[$0.question].map { .item($0.label[voice]) } }
  }

  private func services(_ result: Recommendation) -> [Block] {
    let certain = result.services.filter(\.isCertain)
    guard !certain.isEmpty else { return [] }
    return [.gap, .heading(phrases.result.servicesTitle[voice])]
      + certain.map { .item($0.item.text[voice]) }
  }

  /// What the rules add to a collection for sure, under the title of its table.
  private func collected(_ collection: Table.Collection, _ result: Recommendation) -> [Block] {
    let certain = result[collection].filter(\.isCertain)
    guard let title = assessment.title(of: collection), !certain.isEmpty else { return [] }
    return [.gap, .heading(title[voice])] + certain.map { .item($0.item.text[voice]) }
  }

  // MARK: - Help now

  var helpNowPage: Page {
    let result = recommendation
    var page = bare(
      phrases.screens.helpNowTitle,
      [.alert(phrases.screens.helpNowLead[voice])] + emergency(result).dropFirst())
    // After the rows, so that these stand in the smallest window too.
    page.notes = urgentContacts(besides: result)
    return page
  }

  // MARK: - Comparison

  var comparePage: Page {
    let levels = Level.allCases.filter { $0 != .none }.map { assessment[$0] }
    let recommended = recommendation.level
    let comparison = Block.Comparison(
      of: levels, marked: levels.firstIndex { $0.level == recommended }, phrases, voice)
    let about = levels.flatMap { level -> [Block] in
      [.gap, .heading(level.name[voice]), .text(level.about[voice])]
    }
    return bare(
      phrases.result.compareTitle,
      [.quiet(phrases.result.compareLead)] + chosenLine + [.comparison(comparison)] + about,
      control: .reading)
  }
}
