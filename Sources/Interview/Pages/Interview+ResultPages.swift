internal import Phrases
internal import Placement
internal import Questionnaires

extension Interview {
  var recommendationPage: Page {
    let result = recommendation
    let words = phrases.result
    var blocks: [Block] = []
    if isStopped { return stoppedPage(result) }
    if result.isEmergency { blocks += emergency(result) + [.gap] }
    blocks += firstSteps(result)
    blocks += [.heading(words.levelTitle[voice])]
    if !result.isSettled {
      blocks.append(
        .strong(
          words.range(
            assessment[result.level].name[voice], assessment[result.mostLevel].name[voice])))
    }
    if result.level == .none { blocks.append(.text(words.noLevel[voice])) }
    blocks.append(ladder(result))
    let soon = phrases.scales.urgencyRange(result.urgency, voice)
    blocks.append(.text("\(words.urgencyTitle): \(soon)"))
    if let step = result.nextStep {
      blocks += [
        .gap, .heading(words.nextStep.title[voice]),
        .text(words.nextStep.sentence(for: step, in: assessment, voice)),
      ]
    }
    blocks += stillOpen(result)
    blocks += [.gap, .heading(words.askedForIt)]
    blocks += domains(result)
    blocks += whyNot(result)
    blocks += changes(result)
    blocks += collected(.strengths, result)
    blocks += services(result)
    blocks += collected(.risks, result) + collected(.aftercare, result)
    blocks += fittingPageBlocks
    blocks += [.gap, .heading(words.helpTitle)] + contacts
    blocks += [.gap, .quiet(words.disclaimer[voice])]
    var page = bare(words.title[voice], blocks, control: .reading)
    page.progress = Page.Progress(text: words.notADiagnosis, done: 1, total: 1)
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
      emergency(result) + [.gap, .text(words.later[voice])] + others
        + [.gap, .quiet(words.disclaimer[voice])], control: .reading)
  }

  /// Why this is an emergency, what to do at once, and the two ways to help that the assessment puts first.
  private func emergency(_ result: Recommendation) -> [Block] {
    [.alert(phrases.result.emergency[voice])]
      + result.urgencyReasons.map { .text($0.text[voice]) }
      + [.gap]
      + result.firstSteps.filter(\.isCertain).map { .item($0.item.text[voice]) }
      + urgentContacts
  }

  /// How many of the contacts stand beside an emergency: the assessment puts those first.
  private static var urgentCount: Int { 2 }

  var urgentContacts: [Block] { Array(contacts.prefix(Self.urgentCount)) }

  /// Where help is, as lines.
  var contacts: [Block] { assessment.contacts.map { $0.line(voice) } }

  private func firstSteps(_ result: Recommendation) -> [Block] {
    let words = phrases.result
    // In an emergency the sure steps stand above, with the ways to help.
    let certain = result.isEmergency ? [] : result.firstSteps.filter(\.isCertain)
    let possible = result.firstSteps.filter { !$0.isCertain }
    guard !(certain + possible).isEmpty else { return [] }
    var blocks: [Block] = [.heading(words.first)]
    for step in certain {
      blocks.append(.item(step.item.text[voice]))
    }
    if !possible.isEmpty {
      blocks.append(.quiet(words.mayAlso))
      blocks += possible.map { .item($0.item.text[voice]) }
    }
    return blocks + [.gap]
  }

  private func ladder(_ result: Recommendation) -> Block {
    .ladder(
      Level.allCases.reversed().filter { $0 != .none }.map { level in
        let description = assessment[level]
        let standing: Block.Standing =
          level == result.level
          ? (result.isSettled ? .recommended : .atLeast)
          : result.levels.contains(level) ? .possible : .other
        return Block.Rung(
          name: description.name[voice],
          facts: (standing == .atLeast ? [phrases.result.atLeast] : []) + [
            description[.hours][voice]
          ], standing: standing)
      })
  }

  private func domains(_ result: Recommendation) -> [Block] {
    result.domains.sorted { $0.need.upperBound > $1.need.upperBound }.flatMap { domain in
      [bar(domain.title[voice], domain.need)]
        + (domain.need.lowerBound == .none
          ? [] : domain.reasons.prefix(2).map { .detail($0.text[voice]) })
    } + jointReasons(result)
  }

  /// The reasons of the level table itself: joint rules, which no single domain shows.
  private func jointReasons(_ result: Recommendation) -> [Block] {
    let domains = Set(result.domains.map(\.table))
    return result.levelReasons.filter { !domains.contains($0.table) && result.level != .none }
      .map { .item($0.text[voice]) }
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
    return bare(
      phrases.screens.helpNowTitle,
      [.alert(phrases.screens.helpNowLead[voice])] + emergency(result).dropFirst())
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
      [.quiet(phrases.result.compareLead), .comparison(comparison)] + about, control: .reading)
  }
}
