package import Phrases
package import Placement
internal import Questionnaires
internal import Rules

// A reassessment asks all questions again. What was said last time stands beside each, and is given again only by a key.
extension Interview {
  /// The most earlier interviews that one keeps.
  package static let mostEarlier = 5

  /// Begins a clinician's interview that follows others.
  ///
  /// - Parameters:
  ///   - earlier: Those that it follows, the last first; no more than ``mostEarlier`` are kept.
  ///   - client: The label of the client last time, which is offered again.
  ///   - assessment: What is asked, and what follows from the answers.
  ///   - phrases: The language of everything else.
  ///   - hand: Whether commands come as keys or as typed words.
  package init(
    following earlier: [EarlierInterview], client: String = "", of assessment: Assessment,
    phrases: Phrases, hand: Hand = .keys
  ) {
    self.init(of: assessment, phrases: phrases, voice: .interview, hand: hand)
    follow(earlier)
    drafts[.client] = Draft(field: TextField(TextField.line(client)))
  }

  mutating func follow(_ earlier: [EarlierInterview]) {
    self.earlier = Array(earlier.prefix(Self.mostEarlier))
    earlierAnswers = earlier.isEmpty ? nil : EarlierAnswers(self.earlier, by: assessment)
  }

  // MARK: - Last answers

  /// What was said last time to a question that applied then; nil where nothing was that could be said again.
  func lastAnswer(at place: Int) -> Answer? {
    let question = questionnaire.questions[place]
    guard voice == .interview, !question.isSetByMode, let earlierAnswers else { return nil }
    // What was recommended last time is known better than what was said then of the time before.
    if question.id == assessment.earlierAdvice { return lastAdvice(as: question) }
    guard earlierAnswers.applied[place] == .yes else { return nil }
    return earlierAnswers.answers.first?[question.id]
  }

  /// The level that was recommended last time, as an answer; nil while it was a range, or when the question has no such choice.
  private func lastAdvice(as question: Question) -> Answer? {
    guard let answers = earlierAnswers?.answers.first, case .oneOf(let choices, _) = question.kind
    else { return nil }
    let levels = assessment.levelsLeft(answers)
    let isSettled = levels.lowerBound == levels.upperBound
    let chosen = earlier.first?.override?.instead(of: levels.lowerBound)?.level
    guard let level = chosen ?? (isSettled ? levels.lowerBound : nil) else { return nil }
    return choices.first { $0.id.text == level.id }.map { .choice($0.id) }
  }

  /// Whether a question is part of the safety check, whose answers of last time say nothing about now.
  private func isAskedFresh(_ place: Int) -> Bool { assessment.emergencyQuestions.contains(place) }

  /// The line beside a question about what was said last time.
  func lastTimeBlocks(at place: Int) -> [Block] {
    guard let answer = lastAnswer(at: place), let day = earlier.first?.day else { return [] }
    let words = words(for: answer, to: questionnaire.questions[place])
    let shown = words.count > Self.longestShown ? words.prefix(Self.longestShown) + "..." : words
    return [.quiet(phrases.reassessment.lastTime(day, shown))]
  }

  /// How many characters of a note of last time are shown.
  private static let longestShown = 160

  /// Why the answer of last time cannot be given here by a key; nil when it can.
  var whyNotAsLastTime: String? {
    let words = phrases.reassessment
    if let followsNone { return followsNone }
    guard case .question(let place) = place else { return words.sameElsewhere }
    if isAskedFresh(place) { return words.askedFresh }
    return lastAnswer(at: place) == nil ? words.notAskedLastTime : nil
  }

  /// The sentence for an interview that follows none; nil when it does follow one.
  var followsNone: String? { earlier.isEmpty ? phrases.reassessment.followsNone : nil }

  /// Answers the question that is asked as last time, and goes on; a text that was typed is never replaced.
  mutating func answerAsLastTime() {
    guard whyNotAsLastTime == nil, case .question(let place) = place,
      let answer = lastAnswer(at: place)
    else {
      message = whyNotAsLastTime
      return
    }
    let question = questionnaire.questions[place]
    let same = AnswerRows(question, of: assessment).draft(of: answer)
    guard draft.field.text.isEmpty || draft.field.text == same.field.text else {
      message = phrases.reassessment.textIsHere
      return
    }
    draft = same
    scroll = 0
    keepAnswer(to: place)
    let said = words(for: answer, to: question).prefix(Self.longestShown)
    message = message ?? phrases.reassessment.asLastTime(question.label[voice], String(said))
  }

  // MARK: - What has changed

  /// What has changed since the last interview; nil when there was none.
  package var reassessment: Reassessment? {
    guard let earlierAnswers, voice == .interview else { return nil }
    return reassessed
      ?? assessment.reassess(answers, recommendation, after: earlierAnswers.answers)
  }

  /// The levels that clinicians chose instead of the computed ones in the earlier interviews, the last first.
  package func chosenBefore(_ change: Reassessment) -> [Level?] {
    earlier.enumerated().map { place, interview in
      let computed = change.level.steps[change.level.steps.count - 2 - place].lowerBound
      return interview.override?.instead(of: computed)?.level
    }
  }

  /// Whether the page one is on leads to what has changed.
  var offersChange: Bool {
    guard !earlier.isEmpty, voice == .interview, !isStopped else { return false }
    switch place {
    case .recommendation, .why, .compare: return true
    default: return false
    }
  }

  mutating func goToChange() {
    guard offersChange else {
      message = followsNone ?? phrases.reassessment.changeElsewhere
      return
    }
    go(to: .sinceLastTime)
  }
}
