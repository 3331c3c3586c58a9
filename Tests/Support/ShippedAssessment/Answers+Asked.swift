package import Questionnaires

extension Answers {
  /// The same answers as they are given when somebody is asked in a voice: no totals unless an example has some.
  package func asked(_ voice: Voice, by questionnaire: Questionnaire) -> Answers {
    var answers = self
    answers.set(Mode(voice), in: questionnaire)
    if voice == .interview, let id = Identifier<Question>("instruments"),
      let question = questionnaire[id], answers[id] == nil
    {
      try? answers.set(.choices([]), to: question)
    }
    return answers
  }
}
