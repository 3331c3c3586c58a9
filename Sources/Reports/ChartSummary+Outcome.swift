internal import Phrases
internal import Placement
internal import Questionnaires

extension ChartSummary {
  /// The level or the range, the urgency, and the rules that decide both.
  var outcome: [Document.Block] {
    let level = context.name(of: result.level, .interview)
    let levels =
      result.isSettled
      ? [Document.Fact(words.level, level)]
      : [
        Document.Fact(words.leastLevel, level),
        Document.Fact(words.mostLevel, context.name(of: result.mostLevel, .interview)),
      ]
    let urgency = Document.Fact(
      words.urgency, context.scales.urgencyRange(result.urgency, .interview))
    let ladder = context.ladder(
      .interview, facts: [.hours],
      recommended: context.override == nil ? words.recommended : words.computed,
      atLeast: words.atLeast, possible: words.possible, chosen: words.chosen)
    let care = context.isStopped ? nil : result.nextStep
    let present = care.map {
      Document.Fact(
        context.otherLevels.nextStep.title.interview,
        context.otherLevels.nextStep.sentence(for: $0, in: context.assessment, .interview))
    }
    return [
      .heading(words.resultTitle, .section),
      .facts(levels + [urgency] + (present.map { [$0] } ?? [])),
    ]
      // An interview that was stopped is no ground for a place on the ladder.
      + (context.isStopped ? [] : [.ladder(ladder)])
      + reasons(words.decidedTitle, result.levelReasons)
      + reasons(urgencyTitle, result.isEmergency ? [] : result.urgencyReasons)
  }

  private var urgencyTitle: String {
    result.urgency.lowerBound == result.urgency.upperBound
      ? words.urgencyTitle : words.leastUrgencyTitle
  }

  private func reasons(_ title: String, _ reasons: [Reason]) -> [Document.Block] {
    guard !reasons.isEmpty else { return [] }
    return [
      .heading(title, .part), .list(Document.List(.bulleted, reasons.map(briefly))),
    ]
  }

  /// A reason of a domain is told in full with its domain; here its rule is enough.
  private func briefly(_ reason: Reason) -> Document.List.Item {
    guard !context.isStopped,
      let domain = result.domains.first(where: { $0.table == reason.table }),
      domain.reasons.contains(where: { $0.rule == reason.rule })
    else { return item(reason) }
    return Document.List.Item(
      reason.text.interview,
      details: [words.ruleSeen(reason.rule.text, domain.title.interview)])
  }

  var override: [Document.Block] {
    guard let override = context.override else { return [] }
    return [
      .heading(words.overrideTitle, .section),
      .facts([
        Document.Fact(words.chosenLevel, context.name(of: override.level, .interview)),
        Document.Fact(
          words.computedLevel,
          result.isSettled
            ? context.name(of: result.level, .interview) : context.levelRange(.interview)),
        Document.Fact(words.overrideReason, override.reason),
        Document.Fact(
          words.overrideNote, override.note.isEmpty ? words.notGiven : override.note),
      ]),
    ] + madeBeside(override) + openNeed(override)
  }

  private func madeBeside(_ override: SummaryContext.Override) -> [Document.Block] {
    guard let level = override.madeBeside, level != result.level else { return [] }
    return [.paragraph(context.otherChoice.madeWhen(context.name(of: level, .interview)))]
  }

  /// What asks for more than the chosen level gives.
  private func openNeed(_ override: SummaryContext.Override) -> [Document.Block] {
    guard let other = result.whyNot.first(where: { $0.level == override.level }),
      case .tooLittle(let reasons) = other.cause, !reasons.isEmpty
    else { return [] }
    return [
      .paragraph(context.otherChoice.staysOpen(context.name(of: override.level, .interview))),
      .list(Document.List(.bulleted, reasons.map(briefly))),
    ]
  }

  /// The needs of all domains as bars, then what asks for each.
  var domains: [Document.Block] {
    let bars = result.domains.map { domain in
      Document.Bar(
        name: domain.title.interview,
        range: domain.need.lowerBound.rawValue...domain.need.upperBound.rawValue,
        top: Need.roundTheClock.rawValue, word: context.scales.needRange(domain.need))
    }
    let without = result.domains.filter(asksForNothing)
    let rules = without.flatMap { domain in
      domain.reasons.map {
        Document.List.Item(
          "\(domain.title.interview): \($0.text.interview)",
          details: [details(of: $0)])
      }
    }
    return [.heading(words.domainsTitle, .section), .bars(bars)]
      + result.domains.filter { !asksForNothing($0) }.flatMap(reasons)
      + (rules.isEmpty
        ? [] : [.heading(words.noNeed, .part), .list(Document.List(.bulleted, rules))])
  }

  private func asksForNothing(_ domain: DomainFinding) -> Bool {
    domain.need.upperBound == .none && domain.possibleReasons.isEmpty
  }

  private func reasons(of domain: DomainFinding) -> [Document.Block] {
    let word = context.scales.needRange(domain.need)
    var blocks: [Document.Block] = [
      .heading(words.answer(domain.title.interview, word), .part)
    ]
    if !domain.reasons.isEmpty {
      if domain.need.lowerBound != domain.need.upperBound {
        blocks.append(.paragraph(words.knownReasons))
      }
      blocks.append(.list(Document.List(.bulleted, domain.reasons.map(item))))
    }
    if !domain.possibleReasons.isEmpty {
      blocks += [
        .paragraph(words.possibleReasons),
        .list(Document.List(.bulleted, domain.possibleReasons.map(possibleItem))),
      ]
    }
    return blocks
  }
}
