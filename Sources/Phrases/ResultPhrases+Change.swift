package import Placement
package import Questionnaires

extension ResultPhrases {
  /// What would lead to another level, in a sentence.
  package func sentence(
    for change: Change, from level: Level, in assessment: Assessment, answers: AnswerPhrases,
    _ voice: Voice
  ) -> String {
    let name = assessment[change.level].name[voice]
    guard let steps = change.answers else { return noChange(name, Change.most) }
    let words = steps.compactMap { step -> String? in
      guard let question = assessment.questionnaire[step.question] else { return nil }
      return "\(question.label[voice]): \(answers.words(for: step.answer, to: question, voice))"
    }
    return self.change(name, answers.several(words), change.level > level, voice)
  }
}
