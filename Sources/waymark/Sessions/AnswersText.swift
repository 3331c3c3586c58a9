internal import Interchange
internal import JSONWriting
internal import Placement
internal import Questionnaires

/// Answers as a file that `decide`, `report` and `export form` read.
struct AnswersText {
  let text: String

  init(of answers: Answers, to assessment: Assessment) {
    let entries = assessment.questionnaire.questions.compactMap { question in
      answers[question.id].map { (question.id.text, JSON(answer: $0)) }
    }
    text = JSON.object(entries).written() + "\n"
  }
}
