internal import Phrases
internal import Placement
internal import Questionnaires

extension Interview {
  /// How many reasons are told below the rows of a small window.
  private static let mostReasons = 2

  func overridePage(_ step: OverrideStep) -> Page {
    let words = phrases.override
    let result = recommendation
    let computed = name(of: result.level)
    let chosen = name(of: pendingLevel ?? result.level)
    switch step {
    case .level:
      return bare(
        words.title, [.strong(words.levelQuestion), .text(words.levelLead(computed))],
        control: .list(levelRows(result), focus: draft.focus))
    case .reason:
      var page = bare(
        words.title, [.strong(words.reasonQuestion(chosen, computed))],
        control: .list(reasonRows, focus: draft.focus))
      // After the rows, so that the question stands above them in the smallest window too.
      page.notes = openNeed(result)
      return page
    case .words:
      let reason = pendingReason.map(words.reason) ?? ""
      let isNeeded = pendingReason?.needsWords ?? false
      return bare(
        words.title,
        [
          .strong(words.wordsQuestion), .text(words.summary(chosen, computed, reason)),
          .text(isNeeded ? words.wordsRequired : words.wordsOptional),
        ], control: .field(field(label: words.wordsField, width: 60), [], focus: 0))
    }
  }

  private func levelRows(_ result: Recommendation) -> [Control.Row] {
    OverrideStep.levels.enumerated().map { place, level in
      let words = phrases.override
      let detail =
        level == result.level
        ? (result.isSettled ? words.computedRow : words.leastRow)
        : result.levels.contains(level) ? words.possibleRow : ""
      return Control.Row(
        name(of: level), detail: detail, mark: .radio(draft.marked.contains(place)))
    }
  }

  private var reasonRows: [Control.Row] {
    OverrideReason.allCases.enumerated().map { place, reason in
      Control.Row(phrases.override.reason(reason), mark: .radio(draft.marked.contains(place)))
    }
  }

  /// What asks for more than the level that is being chosen gives.
  private func openNeed(_ result: Recommendation) -> [Block] {
    guard let level = pendingLevel else { return [] }
    let reasons = reasons(against: level, result)
    let rest = reasons.count - Self.mostReasons
    guard !reasons.isEmpty else { return [] }
    return [.text(phrases.override.staysOpen(name(of: level)))]
      + reasons.prefix(rest > 1 ? Self.mostReasons : reasons.count).map { .item($0) }
      + (rest > 1 ? [.detail(phrases.override.moreReasons(rest))] : [])
  }

  private func reasons(against level: Level, _ result: Recommendation) -> [String] {
    guard let other = result.whyNot.first(where: { $0.level == level }),
      case .tooLittle(let reasons) = other.cause
    else { return [] }
    return reasons.map { $0.text[voice] }
  }

  // MARK: - On the result

  /// The level that was chosen instead of the computed one, with the reason and the need that stays open.
  func overrideBlocks(_ result: Recommendation) -> [Block] {
    let words = phrases.override
    guard let override, voice == .interview else { return [] }
    guard let standing = standingOverride else {
      return override.level == result.level
        ? [.text(words.agreesNow(name(of: override.level)))] : []
    }
    let chosen = name(of: standing.level)
    var blocks: [Block] = [
      .strong(words.chosen(chosen, name(of: result.level))),
      .text(words.because(words.reason(standing.reason), standing.text)),
    ]
    if override.computed != result.level {
      blocks.append(.text(words.madeWhen(name(of: override.computed))))
    }
    let reasons = reasons(against: standing.level, result)
    if !reasons.isEmpty {
      blocks += [.text(words.staysOpen(chosen))] + reasons.map { .item($0) }
    }
    return blocks
  }

  /// The same in one line, for pages that mark only the computed level.
  var chosenLine: [Block] {
    standingOverride.map {
      [.text(phrases.override.chosen(name(of: $0.level), name(of: recommendation.level)))]
    } ?? []
  }

  func name(of level: Level) -> String { assessment[level].name[voice] }
}
