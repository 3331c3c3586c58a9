internal import Phrases
internal import Placement
internal import Questionnaires

// A clinician may choose another level than the computed one, with a reason. What was chosen stays when the answers change, and
// stands as long as they ask for another level.
extension Interview {
  /// The clinician's choice, as long as the answers ask for another level; nil where there is no result to choose beside.
  package var standingOverride: Override? {
    guard let override, voice == .interview, !isStopped, turnedAway == nil else { return nil }
    return override.instead(of: recommendation.level)
  }

  /// Whether another level can be chosen: a clinician asks, and the answers have come to a result.
  var canOverride: Bool { whyNoOverride == nil }

  /// Why no other level can be chosen; nil when one can.
  var whyNoOverride: String? {
    let words = phrases.override
    if voice == .person { return words.forClinicians }
    if isStopped { return words.emergencyFirst }
    // What is not asked yet need not be where it can change nothing that matters.
    let isReady = isComplete || recommendation.isSettled && openThatMatter.isEmpty
    return isReady && turnedAway == nil ? nil : words.notYet
  }

  /// Whether the page one is on leads to the choice.
  var offersOverride: Bool {
    switch place {
    case .recommendation, .why, .compare, .sinceLastTime: canOverride
    default: false
    }
  }

  mutating func beginOverride() {
    guard offersOverride else {
      message = whyNoOverride ?? phrases.override.elsewhere
      return
    }
    go(to: .override(.level))
  }

  // MARK: - What is being chosen

  /// The level that is marked, kept or not.
  var pendingLevel: Level? { marked(.level).map { OverrideStep.levels[$0] } }

  /// The reason that is marked, kept or not.
  var pendingReason: OverrideReason? { marked(.reason).map { OverrideReason.allCases[$0] } }

  private func marked(_ step: OverrideStep) -> Int? { draft(of: step).marked.first }

  private func draft(of step: OverrideStep) -> Draft {
    let step = Place.override(step)
    return place == step ? draft : drafts[step] ?? freshDraft(for: step)
  }

  /// What stands on a page of the choice before anything is marked there: what was chosen before.
  ///
  /// A reason that was given for another level is none for this one.
  func freshDraft(for step: OverrideStep) -> Draft {
    var draft = Draft()
    switch step {
    case .level:
      if let level = override?.level { draft.marked = [place(of: level)] }
      draft.focus = draft.marked.first ?? place(of: recommendation.level)
    case .reason:
      if let override, override.level == pendingLevel {
        draft.marked = Set(
          [OverrideReason.allCases.firstIndex(of: override.reason)].compactMap(\.self))
      }
      draft.focus = draft.marked.first ?? 0
    case .words:
      if let override, override.level == pendingLevel { draft.field = TextField(override.text) }
    }
    return draft
  }

  private func place(of level: Level) -> Int { OverrideStep.levels.firstIndex(of: level) ?? 0 }

  mutating func mark(overrideRow row: Int) {
    draft.focus = row
    draft.isTouched = true
    draft.marked = [row]
    scroll = 0
  }

  // MARK: - From step to step

  /// Goes on from a page of the choice; after the last the choice stands.
  mutating func goOn(afterOverride step: OverrideStep) {
    if step != .words, draft.isTouched { draft.marked = [draft.focus] }
    switch step {
    case .level:
      guard let level = pendingLevel else { return message = phrases.prompts.chooseFirst }
      if level == recommendation.level {
        choose(nil)
        message = phrases.override.takenBack(short(level))
      } else {
        go(to: .override(.reason))
      }
    case .reason:
      guard pendingReason != nil else { return message = phrases.prompts.chooseFirst }
      go(to: .override(.words))
    case .words: chooseWhatIsPending()
    }
  }

  private mutating func chooseWhatIsPending() {
    // What is kept of another program may miss a step.
    guard let level = pendingLevel else { return arrive(at: .override(.level)) }
    guard let reason = pendingReason else { return arrive(at: .override(.reason)) }
    let computed = recommendation.level
    guard
      let chosen = Override(
        level: level, insteadOf: computed, reason: reason, text: draft.field.text)
    else {
      message = phrases.override.needsWords
      return
    }
    choose(chosen)
    message = phrases.override.done(short(level), short(computed))
  }

  /// Makes a choice the one that counts, and comes back to the result.
  private mutating func choose(_ chosen: Override?) {
    if chosen != override { history.keep(.override(override)) }
    override = chosen
    returnFromOverride()
  }

  /// Puts back what was chosen before, and goes to the result.
  mutating func restore(_ before: Override?) {
    override = before
    if place != .recommendation, !trail.contains(.recommendation) { push(place) }
    errand = nil
    if place != .recommendation { leavePlace() }
    returnFromOverride()
    message = phrases.override.undone(before.map { short($0.level) })
  }

  /// Stands at the result, without the pages of the choice on the way back, and without what was written there.
  private mutating func returnFromOverride() {
    for step in OverrideStep.allCases { drafts[.override(step)] = nil }
    filter = nil
    trail.removeAll { if case .override = $0 { true } else { false } }
    if let depth = trail.lastIndex(of: .recommendation) { trail.removeSubrange(depth...) }
    if let bookmark, trail.count < bookmark.depth { self.bookmark = nil }
    settle(at: .recommendation)
  }

  func short(_ level: Level) -> String { assessment[level].short[voice] }
}
