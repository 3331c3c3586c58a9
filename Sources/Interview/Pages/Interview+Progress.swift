internal import Phrases
internal import Placement
internal import Questionnaires
internal import Rules

/// How far one is.
///
/// The share rests on what was said before the question alone: of all that may still come, whatever is said from here on. So
/// each step forward makes it larger, and no answer makes it smaller, even where one went back and says something else.
extension Interview {
  /// The number of a question among those that apply, and how many there are at most.
  func progress(at place: Int) -> Page.Progress {
    let (done, total, isExact) = share(at: place, ahead: relevantAhead)
    return Page.Progress(
      text: phrases.screens.question(done + 1, total, isExact), done: done, total: total)
  }

  /// The same share on a page that is no question: what is shown before the one that comes next.
  ///
  /// - Parameter next: The question; nil when none comes.
  /// - Returns: The share, without words.
  func progress(before next: Int?) -> Page.Progress {
    guard let next else { return Page.Progress(text: "", done: 1, total: 1) }
    let (done, total, _) = share(at: next, ahead: place == .review ? relevant : relevantAhead)
    return Page.Progress(text: "", done: done, total: total)
  }

  /// The first question that is still to be asked; one for a note may stay empty.
  var firstUnasked: Int? {
    questionnaire.questions.indices.first {
      judgement.circumstances.applies[$0] == .yes && isWanted($0)
        && !questionnaire.questions[$0].inputs.isEmpty
        && answers[questionnaire.questions[$0].id] == nil
    }
  }

  private func share(at place: Int, ahead: Set<Int>?) -> (done: Int, total: Int, isExact: Bool) {
    let applies = appliesBefore(place)
    let done = applies.indices.count { other in
      other < place && applies[other] == .yes && wasAsked(other)
    }
    let left = applies.indices.count { other in
      other >= place && applies[other] != .no && !questionnaire.questions[other].isSetByMode
        && (other == place || ahead?.contains(other) ?? true)
    }
    // In a short interview any answer can spare one the next question.
    return (done, done + left, !applies.contains(.unknown) && !isShort)
  }

  private func wasAsked(_ place: Int) -> Bool {
    let question = questionnaire.questions[place]
    return !question.isSetByMode && (!isShort || answers[question.id] != nil)
  }

  /// Which questions apply, as far as the answers before a place tell.
  private func appliesBefore(_ place: Int) -> [Truth] {
    var circumstances = Circumstances(hasGates: questionnaire.hasGates)
    for (other, question) in questionnaire.questions.enumerated() {
      let isKnown = other < place || question.isSetByMode
      circumstances.append(question, isKnown ? answers[question.id] : nil)
    }
    guard questionnaire.hasGates else { return circumstances.applies }
    // A gate takes what is not answered yet for no answer; what will be said may open it.
    return circumstances.applies.enumerated().map { other, applies in
      guard other > place, case .gated = questionnaire.questions[other].applicability else {
        return applies
      }
      let isOpen = questionnaire.gates(ofQuestionAt: other).contains { $0 >= place }
      return isOpen ? .unknown : applies
    }
  }

  /// Finds out which questions a short interview may still ask from a place on, whatever is said there and later.
  mutating func lookAhead(at next: Place) {
    switch next {
    case .question(let place): lookAhead(from: place)
    case .sectionDone(let section):
      if let place = nextQuestion(afterSection: section) { lookAhead(from: place) }
    default: break
    }
  }

  private mutating func lookAhead(from place: Int) {
    let later = questionnaire.questions[place...].filter {
      !$0.isSetByMode && answers[$0.id] != nil
    }
    guard isShort, !later.isEmpty else {
      relevantAhead = relevant
      return
    }
    var before = answers
    for question in later { before.clear(question) }
    relevantAhead = assessment.relevantQuestions(before, assessment.judge(before))
  }
}
