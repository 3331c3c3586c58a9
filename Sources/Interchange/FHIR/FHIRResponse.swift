internal import JSONWriting
internal import Placement
internal import Questionnaires
internal import Rules

/// What was answered, as a QuestionnaireResponse: only to questions that are asked, and what is unknown as unknown.
struct FHIRResponse {
  let export: FHIRExport
  let questionnaire: FHIRQuestionnaire

  var id: FHIRIdentity { export.id.part("response") }

  var resource: JSON {
    .fields([
      ("resourceType", .text("QuestionnaireResponse")), ("meta", export.meta),
      ("language", .text("en")), ("identifier", FHIRElement.identifier(id)),
      ("questionnaire", .text(questionnaire.canonical)), ("status", .text(status)),
      ("subject", export.client), ("authored", .text(export.day.text)),
      ("author", export.respondent),
      ("source", export.voice == .person ? export.client : nil),
      ("item", .list(sections)),
    ])
  }

  /// Stopped by a sign of an emergency; in progress while a question without any answer could change the result.
  private var status: String {
    let recommendation = export.recommendation
    if recommendation.isEmergency, !recommendation.unanswered.isEmpty { return "stopped" }
    let isOpen = recommendation.openQuestions.contains { export.answers[$0.question] == nil }
    return isOpen ? "in-progress" : "completed"
  }

  private var sections: [JSON] {
    let applies = export.assessment.questionnaire.circumstances(of: export.answers).applies
    var place = 0
    return export.assessment.questionnaire.sections.compactMap { section in
      let items = section.questions.compactMap { question -> JSON? in
        defer { place += 1 }
        guard applies[place] == .yes, let answer = export.answers[question.id] else { return nil }
        return item(question, answer)
      }
      guard !items.isEmpty else { return nil }
      return .fields([
        ("linkId", .text(FHIRQuestionnaire.link(section))),
        ("text", .text(section.title[export.voice])), ("item", .list(items)),
      ])
    }
  }

  private func item(_ question: Question, _ answer: Answer) -> JSON? {
    let codes = FHIRAnswerCodes(question: question, words: questionnaire.words)
    let values = codes.values(answer)
    guard !values.isEmpty else { return nil }
    let item = JSON.fields([
      ("linkId", .text(question.id.text)), ("text", .text(question.wording[export.voice])),
      ("answer", .list(values)),
    ])
    return questionnaire.wrappers(of: question).reversed().reduce(item) { inner, link in
      .fields([("linkId", .text(link)), ("item", .list([inner]))])
    }
  }
}
