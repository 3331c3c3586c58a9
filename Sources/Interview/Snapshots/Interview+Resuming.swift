package import Phrases
package import Placement
internal import Questionnaires
internal import Rules

extension Interview {
  /// Goes on with an interview as it was left.
  ///
  /// What the assessment no longer has or allows is left out, and said on the line for messages. A place that is gone becomes
  /// the next open question.
  ///
  /// - Parameters:
  ///   - snapshot: The interview as it was kept.
  ///   - assessment: What is asked now; the same as then, or a later text of it, in any language.
  ///   - phrases: The language of everything else.
  ///   - hand: Whether commands come as keys or as typed words.
  /// - Precondition: The assessment is not too large; ``Assessment/prepare()`` tells.
  package init(
    resuming snapshot: Snapshot, of assessment: Assessment, phrases: Phrases, hand: Hand = .keys
  ) {
    self.init(of: assessment, phrases: phrases, voice: snapshot.voice, hand: hand)
    isShort = snapshot.isShort
    client = TextField.line(snapshot.client)
    clinician = TextField.line(snapshot.clinician)
    (answers, leftOut) = snapshot.answers(to: assessment)
    takeNotes(of: snapshot)
    acknowledged = Set(
      snapshot.acknowledged.compactMap { Identifier<Rule>($0) }
        .filter { assessment.rule($0) != nil })
    turnedAway = snapshot.turnedAway.flatMap(page)
    errand = snapshot.errand.map(errand)
    openedReasons = opened(snapshot.opened)
    override = snapshot.override
    follow(snapshot.earlier)
    judgeAnew()
    let isSame = snapshot.assessment == Snapshot.Source(assessment.identity)
    trail = snapshot.trail.compactMap { place(at: $0, isSame: isSame) }
    for (position, entry) in snapshot.entries {
      guard let place = place(at: position, isSame: isSame) else { continue }
      drafts[place] = draft(of: entry, at: place)
    }
    stand(at: snapshot.position.flatMap { place(at: $0, isSame: isSame) }, snapshot.entry)
    if !leftOut.isEmpty { message = phrases.handling.leftOut(leftOut) }
  }

  /// Stands at a place with what was written there; nil is a place that is gone.
  private mutating func stand(at place: Place?, _ entry: Snapshot.Entry) {
    guard let place else { return settle(at: firstUnasked.map(Place.question) ?? .review) }
    settle(at: place)
    let row = draft.focus
    draft = draft(of: entry, at: place)
    draft.focus = max(0, min(draft.focus, rowCount - 1))
    if draft.focus != row { scroll = 0 }
  }

  private mutating func takeNotes(of snapshot: Snapshot) {
    for (id, note) in snapshot.notes.sorted(by: { $0.key < $1.key }) {
      guard let id = Identifier<Question>(id), questionnaire[id] != nil else {
        if !leftOut.contains(id) { leftOut.append(id) }
        continue
      }
      notes[id] = TextField.line(note)
    }
  }

  /// A place of this assessment; nil when it is gone.
  private func place(at position: Snapshot.Position, isSame: Bool) -> Place? {
    switch position {
    case .welcome: return .welcome
    case .privacy: return .privacy
    case .client: return .client
    case .clinician: return .clinician
    case .question(let id): return question(id, isSame: isSame).map(Place.question)
    case .note(let id): return question(id, isSame: isSame).map(Place.note)
    case .sectionDone(let id):
      return questionnaire.sections.firstIndex { $0.id.text == id }.map(Place.sectionDone)
    case .helpNow:
      // A later text may see no emergency in the same answers.
      return isSame || assessment.urgency(judgement).lowerBound == .now ? .helpNow : nil
    case .review: return .review
    case .recommendation: return .recommendation
    case .why: return .why
    case .compare: return .compare
    case .sinceLastTime: return earlier.isEmpty ? nil : .sinceLastTime
    case .override(let step): return isSame || canOverride ? .override(step) : nil
    case .guide: return offersGuide ? .guide : nil
    case .page(let id): return page(id).map(Place.page)
    }
  }

  /// The place of a question that can be stood at; in a later text of the assessment only one that applies.
  private func question(_ id: String, isSame: Bool) -> Int? {
    guard let place = Identifier<Question>(id).flatMap(questionnaire.place),
      !questionnaire.questions[place].isSetByMode,
      isSame || judgement.circumstances.applies[place] == .yes
    else { return nil }
    return place
  }

  private func page(_ id: String) -> Int? { assessment.guide.firstIndex { $0.id.text == id } }

  private func errand(_ errand: Snapshot.Errand) -> Errand {
    switch errand {
    case .correction: .correction
    case .openQuestions(let visited):
      .openQuestions(
        visited: Set(visited.compactMap { Identifier<Question>($0).flatMap(questionnaire.place) }))
    }
  }

  private func opened(_ opened: Snapshot.Opened) -> OpenedReasons {
    switch opened {
    case .none: return .none
    case .all: return .all
    case .joint: return .one(.joint)
    case .domain(let id):
      let table = assessment.tables.first { $0.id.text == id }
      return table.map { .one(.domain($0.id)) } ?? .none
    }
  }

  private func draft(of entry: Snapshot.Entry, at place: Place) -> Draft {
    var draft = Draft()
    draft.field = TextField(entry.text, cursor: entry.cursor)
    draft.isTouched = entry.isTouched
    let rows = rowsByMeaning(at: place)
    draft.marked = Set(entry.marked.compactMap(rows.firstIndex))
    switch entry.focus {
    case .line(let line): draft.focus = line
    case .row(let row): draft.focus = rows.firstIndex(of: row) ?? 0
    case .question(let id):
      let place = Identifier<Question>(id).flatMap(questionnaire.place)
      draft.focus =
        place.flatMap { place in reviewMenu.firstIndex { $0.choice == .correct(place) } } ?? 0
    case .page(let id): draft.focus = page(id) ?? 0
    }
    return draft
  }
}
