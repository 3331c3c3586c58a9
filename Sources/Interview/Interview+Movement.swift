internal import Phrases
internal import Placement
internal import Questionnaires
internal import Rules

extension Interview {
  // MARK: - From place to place

  /// Goes on to a place, so that Back leads here.
  mutating func go(to next: Place) {
    guard next != place else { return }
    if let turnedAway, next.showsResult { return open(.page(turnedAway)) }
    push(place)
    arrive(at: next)
  }

  /// Makes a place the one that Back leads to.
  mutating func push(_ place: Place) {
    trail.append(place)
    guard trail.count > Self.longestTrail else { return }
    // Whoever went this far back and forth has seen the beginning often enough.
    trail.removeFirst()
    if let open = bookmark { bookmark = open.depth > 1 ? open.nearer : nil }
  }

  /// The most places that Back leads through.
  static let longestTrail = 400

  /// Goes back one place; never asks, never checks, and keeps what was typed.
  mutating func goBack() {
    guard let last = trail.popLast() else {
      message = phrases.handling.firstPage
      return
    }
    if closeGuide(at: last) { return }
    // Help for an emergency that is none any more would only say so.
    if last == .helpNow, !isEmergency { return goBack() }
    let left = place
    if case .recommendation = last { errand = nil }
    if case .review = last { errand = nil }
    arrive(at: last)
    if last == .review, case .question(let question) = left { focusReview(onQuestionAt: question) }
  }

  /// Comes back from a question that was corrected, and says what that changed.
  private mutating func returnCorrected() {
    goBack()
    if !lastChange.isEmpty { message = lastChange.asSentences }
  }

  /// Stands at a place, without a way back to the one that was left.
  mutating func arrive(at next: Place) {
    leavePlace()
    settle(at: next)
  }

  /// Keeps what is written here, to be found again on coming back.
  mutating func leavePlace() {
    filter = nil
    if place.keepsDraft { drafts[place] = draft }
  }

  /// Stands at a place as it was left, or anew.
  mutating func settle(at next: Place) {
    place = next
    scroll = 0
    // Before anything looks at the page: it would make these anew each time.
    judged = judged ?? assessment.judge(answers)
    lookAhead(at: next)
    switch next {
    case .recommendation, .why, .compare, .override, .sinceLastTime, .paper, .helpNow:
      result = result ?? fullResult()
    case .review: open = openQuestions
    default: break
    }
    if next == .recommendation || next == .why {
      outlook =
        isStopped || assessment.form != nil
        ? nil : outlook ?? assessment.outlook(answers, from: recommendation)
    }
    if next == .recommendation || next == .sinceLastTime, !isStopped {
      reassessed = reassessed ?? reassessment
    }
    draft = drafts[next] ?? freshDraft(for: next)
    draft.isTouched = false
    // A row that was focused before may be gone: an answer elsewhere can shorten the review.
    draft.focus = max(0, min(draft.focus, rowCount - 1))
    if case .reading = page.control {} else if draft.focus == 0 { scroll = Self.top }
  }

  private func fullResult() -> Recommendation { assessment.recommend(answers) }

  func freshDraft(for place: Place) -> Draft {
    var draft = Draft()
    switch place {
    case .question(let place):
      let question = questionnaire.questions[place]
      draft = AnswerRows(question, of: assessment).draft(of: answers[question.id])
    case .note(let place):
      draft.field = TextField(notes[questionnaire.questions[place].id] ?? "")
    case .client: draft.field = TextField(client)
    case .clinician: draft.field = TextField(clinician)
    case .file(let paper): draft.field = TextField(fileName(for: paper))
    case .override(let step): draft = freshDraft(for: step)
    case .printing: draft.field = TextField("\(PrintOrder.possibleCopies.lowerBound)")
    default: break
    }
    return draft
  }

  private func fileName(for paper: Paper) -> String {
    switch paper {
    case .summary where assessment.form != nil: phrases.forms.paperFile
    case .answers: phrases.forms.answersFile
    case .summary(.person): phrases.paper.personFile
    case .summary(.chart): phrases.paper.chartFile
    case .page(let page): phrases.guide.file(assessment.guide[page].id.text)
    }
  }

  mutating func askToLeave() -> [Effect] {
    if place == .leave { return [.leave] }
    go(to: .leave)
    return []
  }

  mutating func openNote() {
    guard voice == .interview, case .question(let question) = place else {
      message =
        voice == .person
        ? phrases.handling.notesAreForClinicians : phrases.handling.notesAreForQuestions
      return
    }
    go(to: .note(question))
  }

  mutating func keepNote(on question: Int) {
    let text = draft.field.text
    notes[questionnaire.questions[question].id] = text.isEmpty ? nil : text
    goBack()
  }

  // MARK: - Answers

  /// Keeps the answer that the draft says, and goes on; says what is missing when it says none.
  mutating func keepAnswer(to place: Int) {
    let question = questionnaire.questions[place]
    let rows = AnswerRows(question, of: assessment)
    let before = standing(at: place)
    draft = rows.entering(draft)
    if let exclusion = rows.exclusion(in: draft) { return turnAway(exclusion, at: question) }
    guard let answer = rows.answer(in: draft) else {
      if case .note = question.kind {
        answers.clear(question)
        remember(before)
        return goOn(after: place)
      }
      message = missing(question)
      return
    }
    do throws(AnswerFault) {
      try answers.set(answer, to: question)
    } catch {
      message = missing(question)
      return
    }
    if assessment.exclusions.contains(where: { $0.question == question.id }) { turnedAway = nil }
    remember(before)
    draft = rows.draft(of: answer)
    goOn(after: place)
  }

  /// Shows the page for somebody whom the assessment is not for; an earlier answer no longer stands, and Back leads here.
  private mutating func turnAway(_ exclusion: Exclusion.ID, at question: Question) {
    let before = questionnaire.place(of: question.id).map(standing)
    answers.clear(question)
    judgeAnew()
    let page = assessment.exclusions.first { $0.id == exclusion && $0.question == question.id }?
      .page
    if let place = assessment.guide.firstIndex(where: { $0.id == page }) {
      turnedAway = place
      open(.page(place))
    }
    if let before { remember(before) }
  }

  private func missing(_ question: Question) -> String {
    switch question.kind {
    case .note: question.entry.map(phrases.forms.remedy) ?? phrases.prompts.chooseFirst
    case .yesNo, .oneOf: phrases.prompts.chooseFirst
    case .severalOf: phrases.prompts.markFirst
    case .number(let range, _, _): phrases.prompts.writeNumber(range)
    }
  }

  private mutating func goOn(after place: Int) {
    let before = judgement
    judgeAnew()
    lastChange = changes(since: before)
    if unmetEmergency { return go(to: .helpNow) }
    goOnToNextQuestion(after: place)
  }

  /// Whether an emergency sign is certain that nobody has dealt with.
  private var unmetEmergency: Bool {
    isEmergency && !assessment.emergencyRules(judgement).isSubset(of: acknowledged)
  }

  /// Whether an emergency sign is certain.
  private var isEmergency: Bool { assessment.urgency(judgement).lowerBound == .now }

  /// Goes back to the answer that the emergency rests on; of several, to the one that was asked for last.
  mutating func correctEmergency() {
    let signs = recommendation.urgencyReasons.flatMap(\.answers).compactMap(questionnaire.place)
    guard let sign = signs.max() else { return goBack() }
    stand(again: sign)
  }

  /// Leaves the help page after a clinician has said that help is under way.
  mutating func acknowledgeEmergency() {
    acknowledged.formUnion(assessment.emergencyRules(judgement))
    guard case .question(let place) = trail.popLast() else { return arrive(at: .review) }
    arrive(at: .question(place))
    goOnToNextQuestion(after: place)
  }

  private mutating func goOnToNextQuestion(after place: Int) {
    switch errand {
    case .correction: return returnCorrected()
    case .openQuestions: return answerNextOpenQuestion()
    case nil: break
    }
    if let missed = missedSign(before: place) { return go(to: .question(missed)) }
    guard let next = nextQuestion(after: place) else { return go(to: .review) }
    let section = questionnaire.sectionPlace(ofQuestionAt: place)
    if questionnaire.sectionPlace(ofQuestionAt: next) != section {
      go(to: .sectionDone(section))
    } else {
      go(to: .question(next))
    }
  }

  /// A question about an emergency that somebody jumped over; nobody goes on without it.
  private func missedSign(before place: Int) -> Int? {
    assessment.emergencyQuestions.sorted().first {
      $0 < place && answers[questionnaire.questions[$0].id] == nil
        && judgement.circumstances.applies[$0] == .yes && isWanted($0)
    }
  }

  /// The next question that applies after a place; -1 looks from the beginning.
  func nextQuestion(after place: Int) -> Int? {
    questionnaire.questions.indices.first {
      $0 > place && judgement.circumstances.applies[$0] == .yes && isWanted($0)
    }
  }

  /// The next question that applies after a section.
  func nextQuestion(afterSection section: Int) -> Int? {
    let last = questionnaire.questions.indices.last {
      questionnaire.sectionPlace(ofQuestionAt: $0) == section
    }
    return nextQuestion(after: last ?? -1)
  }

  /// Visits the next question that could still change the result; when none is left, the result.
  mutating func answerNextOpenQuestion() {
    var visited: Set<Int> = []
    if case .openQuestions(let before) = errand { visited = before }
    if case .question(let place) = place { visited.insert(place) }
    let open =
      openQuestions
      .filter { !$0.couldChange.isDisjoint(with: [.level, .urgency, .firstSteps]) }
      .compactMap { questionnaire.place(of: $0.question) }
    guard let next = open.first(where: { !visited.contains($0) }) else {
      errand = nil
      if place == .recommendation { message = phrases.result.settled[voice] }
      while let last = trail.last, last != .recommendation { trail.removeLast() }
      if trail.last == .recommendation { trail.removeLast() }
      return arrive(at: .recommendation)
    }
    errand = .openQuestions(visited: visited)
    go(to: .question(next))
  }
}
