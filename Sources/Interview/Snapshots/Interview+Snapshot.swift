internal import Placement
internal import Questionnaires
internal import Rules

extension Interview {
  /// Everything that has to be kept to go on later exactly here.
  ///
  /// What can be undone, searches and how far one has scrolled are left out.
  package var snapshot: Snapshot {
    var snapshot = Snapshot(of: assessment.identity, voice: voice)
    snapshot.isShort = isShort
    snapshot.client = client
    snapshot.clinician = clinician
    for question in questionnaire.questions where !question.isSetByMode {
      snapshot.answers[question.id.text] = answers[question.id]
    }
    for (question, note) in notes { snapshot.notes[question.text] = note }
    let here = placeToComeBackTo
    snapshot.position = position(of: here)
    snapshot.trail = trail(to: here)
    snapshot.entry = entry(
      of: here == place ? draft : drafts[here] ?? freshDraft(for: here), at: here)
    if here != place { snapshot.entry.isTouched = false }
    for (other, draft) in drafts where other != here && isUnkept(draft, at: other) {
      guard let position = position(of: other) else { continue }
      var entry = entry(of: draft, at: other)
      entry.isTouched = false
      snapshot.entries[position] = entry
    }
    snapshot.errand = errand.map { errand in
      switch errand {
      case .correction: .correction
      case .openQuestions(let visited):
        .openQuestions(visited: Set(visited.map { questionnaire.questions[$0].id.text }))
      }
    }
    snapshot.turnedAway = turnedAway.map { assessment.guide[$0].id.text }
    switch openedReasons {
    case .none: snapshot.opened = .none
    case .all: snapshot.opened = .all
    case .one(.joint): snapshot.opened = .joint
    case .one(.domain(let table)): snapshot.opened = .domain(table.text)
    }
    snapshot.acknowledged = Set(acknowledged.map(\.text))
    snapshot.override = override
    snapshot.earlier = earlier
    return snapshot
  }

  /// Where one is, or the page behind when that is no page to come back to.
  private var placeToComeBackTo: Place {
    if position(of: place) != nil { return place }
    return trail.last { position(of: $0) != nil } ?? .review
  }

  /// The way back from there, without what is no page to come back to.
  private func trail(to here: Place) -> [Snapshot.Position] {
    let depth = here == place ? trail.count : trail.lastIndex(of: here) ?? 0
    var places: [Place] = []
    for place in trail.prefix(depth) where position(of: place) != nil && place != places.last {
      places.append(place)
    }
    // Where a paper stood between a page and itself, Back would lead nowhere.
    if places.last == here { places.removeLast() }
    return places.compactMap(position)
  }

  private func position(of place: Place) -> Snapshot.Position? {
    switch place {
    case .welcome: .welcome
    case .privacy: .privacy
    case .client: .client
    case .clinician: .clinician
    case .question(let place): .question(questionnaire.questions[place].id.text)
    case .note(let place): .note(questionnaire.questions[place].id.text)
    case .sectionDone(let place): .sectionDone(questionnaire.sections[place].id.text)
    case .helpNow: .helpNow
    case .review: .review
    case .recommendation: .recommendation
    case .why: .why
    case .compare: .compare
    case .override(let step): .override(step)
    case .sinceLastTime: .sinceLastTime
    case .guide: .guide
    case .page(let place): .page(assessment.guide[place].id.text)
    case .paper, .pagePaper, .file, .printing, .overwrite, .leave: nil
    }
  }

  /// Whether a draft holds more than what is kept already.
  private func isUnkept(_ draft: Draft, at place: Place) -> Bool {
    switch place {
    case .question, .note, .client, .clinician, .override:
      let kept = freshDraft(for: place)
      return draft.field.text != kept.field.text || draft.marked != kept.marked
    default: return false
    }
  }

  private func entry(of draft: Draft, at place: Place) -> Snapshot.Entry {
    var entry = Snapshot.Entry()
    entry.text = draft.field.text
    entry.cursor = draft.field.cursor
    entry.isTouched = draft.isTouched
    entry.focus = focus(of: draft, at: place)
    let rows = rowsByMeaning(at: place)
    entry.marked = Set(draft.marked.map { rows[$0] })
    return entry
  }

  /// The rows that can be marked at a place, in a form to be kept.
  func rowsByMeaning(at place: Place) -> [Snapshot.Row] {
    switch place {
    case .question(let question):
      AnswerRows(questionnaire.questions[question], of: assessment).meanings.map(\.row)
    case .override(.level): OverrideStep.levels.map { .choice($0.id) }
    case .override(.reason): OverrideReason.allCases.map { .choice($0.rawValue) }
    default: []
    }
  }

  private func focus(of draft: Draft, at place: Place) -> Snapshot.Focus {
    let focus = draft.focus
    switch place {
    case .question, .override:
      let rows = rowsByMeaning(at: place)
      return rows.indices.contains(focus) ? .row(rows[focus]) : .line(focus)
    case .review:
      let menu = reviewMenu
      if menu.indices.contains(focus), case .correct(let question) = menu[focus].choice {
        return .question(questionnaire.questions[question].id.text)
      }
    case .guide where assessment.guide.indices.contains(focus):
      return .page(assessment.guide[focus].id.text)
    default: break
    }
    return .line(focus)
  }
}

extension AnswerRows.Meaning {
  /// The row by what it means, in a form to be kept.
  var row: Interview.Snapshot.Row {
    switch self {
    case .field: .field
    case .choice(let id), .member(let id): .choice(id.text)
    case .none: .noneOfThese
    case .exclusion(let id): .exclusion(id.text)
    case .unknown(.notSure): .notSure
    case .unknown: .preferNotToSay
    }
  }
}
