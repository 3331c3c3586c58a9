import Interview
import Phrases
import Placement
import Questionnaires
import Rules
import Testing
import ShippedAssessment

extension Person {
  func begin(_ voice: Voice) throws { try begin(voice, client: "", clinician: "") }

  func begin(_ voice: Voice, client: String, clinician: String) throws {
    let screens = interview.phrases.screens
    if interview.place == .welcome {
      try choose(voice == .person ? screens.forMyself : screens.withAClient)
    }
    try press(.enter)
    guard voice == .interview else { return }
    try type(client)
    try press(.enter)
    try type(clinician)
    try press(.enter)
  }

  /// Gives all these answers, in order as far as that goes, and the rest by way of the review; ends at the result.
  ///
  /// What has no answer is left without one.
  func answerAll(_ answers: Answers) throws {
    let answers = answers.asked(interview.voice, by: interview.assessment.questionnaire)
    try answer(answers)
    while interview.place == .helpNow, interview.voice == .interview {
      try choose(interview.phrases.screens.helpIsUnderWay)
      try answer(answers)
    }
    while let next = firstToSay(of: answers), let answer = answers[next.id] {
      try leaveHelp()
      try openReview()
      try choose(next.label[interview.voice])
      try give(answer)
    }
    try leaveHelp()
    guard interview.place != .recommendation else { return }
    try openReview()
    try choose(interview.phrases.screens.seeResultRow)
    try #require(interview.place == .recommendation)
  }

  /// The first question that applies and has another answer, or none.
  private func firstToSay(of answers: Answers) -> Question? {
    let questions = interview.assessment.questionnaire.questions
    let applies = interview.judgement.circumstances.applies
    return zip(questions, applies).first { question, applies in
      applies == .yes && answers[question.id] != nil
        && answers[question.id] != interview.answers[question.id]
    }?.0
  }

  /// From the page that shows help on: as a clinician who has dealt with it, or to the result.
  private func leaveHelp() throws {
    guard interview.place == .helpNow else { return }
    let screens = interview.phrases.screens
    try choose(interview.voice == .interview ? screens.helpIsUnderWay : screens.seeResult)
  }
}

/// Someone who answers without a terminal: the interview as a value, and nothing else.
final class Reader: Person {
  private(set) var interview: Interview

  init(_ voice: Voice?) throws {
    interview = Interview(of: try Shipped.assessment, phrases: .english, voice: voice)
    interview.take(SavedAnswers.none)
  }

  func press(_ key: Key) throws {
    try #require(interview.press(key).isEmpty, "The key \(key) asks something of the world.")
    // There is no window, so there is nothing to scroll.
    interview.scrolled(to: 0)
  }
}
