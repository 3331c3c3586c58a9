internal import Phrases
internal import Placement
internal import Questionnaires

extension Interview {
  /// What stands at a question now, to be kept in case its answer changes.
  func standing(at place: Int) -> History.Change {
    History.Change(
      question: place, answer: answers[questionnaire.questions[place].id], turnedAway: turnedAway,
      acknowledged: acknowledged)
  }

  /// Keeps what stood before, where something else stands now.
  mutating func remember(_ before: History.Change) {
    let now = standing(at: before.question)
    guard now.answer != before.answer || now.turnedAway != before.turnedAway else { return }
    history.keep(.answer(before))
  }

  /// Whether the last answer can be taken back from where one is.
  var offersUndo: Bool { !history.isEmpty && isAmongAnswers }

  /// Whether one is where answers are given, looked over, or what came of them is told.
  private var isAmongAnswers: Bool {
    switch place {
    case .question, .note, .sectionDone, .helpNow, .review, .recommendation: true
    case .page: turnedAway != nil
    case .welcome, .privacy, .client, .clinician, .why, .compare, .override,
      .sinceLastTime, .paper, .guide, .pagePaper, .file, .printing, .overwrite, .leave:
      false
    }
  }

  /// Takes the last change of an answer back, and goes to its question.
  ///
  /// What is written elsewhere and not yet kept stays as it is.
  mutating func undo() {
    guard isAmongAnswers else {
      message = phrases.handling.undoElsewhere
      return
    }
    switch history.takeBack() {
    case nil: message = phrases.handling.nothingToUndo
    case .override(let override): restore(override)
    case .answer(let change): takeBack(change)
    }
  }

  private mutating func takeBack(_ change: History.Change) {
    let question = questionnaire.questions[change.question]
    answers.restore(change.answer, to: question)
    turnedAway = change.turnedAway
    acknowledged = change.acknowledged
    judgeAnew()
    lastChange = []
    stand(again: change.question)
    message = phrases.handling.undone(
      question.label[voice], change.answer.map { words(for: $0, to: question) })
  }

  /// Stands at a question that was answered before, with what stands there now and nothing that was marked since.
  mutating func stand(again question: Int) {
    let target = Place.question(question)
    leavePlace()
    drafts[target] = nil
    if !unwindErrand(to: target) {
      if let depth = trail.lastIndex(of: target) {
        trail.removeSubrange(depth...)
      } else if place != target {
        push(place)
      }
    }
    if let bookmark, trail.count < bookmark.depth { self.bookmark = nil }
    settle(at: target)
  }

  /// Goes back as far as the question out of order that is wanted; from any other one leads back to where such questions began.
  ///
  /// False when questions are asked in order.
  private mutating func unwindErrand(to target: Place) -> Bool {
    switch place {
    // An emergency led to the result, and its question is not out of order: what was not asked yet is asked after it.
    case .recommendation where trail.last == .helpNow: break
    case .review, .recommendation:
      errand = .correction
      push(place)
      return true
    default: break
    }
    guard errand != nil,
      let base = trail.lastIndex(where: { $0 == .review || $0 == .recommendation })
    else { return false }
    if let depth = trail.lastIndex(of: target), depth > base {
      trail.removeSubrange(depth...)
    } else {
      trail.removeSubrange((base + 1)...)
      errand = .correction
    }
    return true
  }
}

extension Answers {
  /// Puts back what stood at a question, which the question has allowed before.
  fileprivate mutating func restore(_ answer: Answer?, to question: Question) {
    guard let answer, (try? set(answer, to: question)) != nil else { return clear(question) }
  }
}
