internal import Phrases
internal import Placement
internal import Questionnaires

extension ChartSummary {
  /// The questions that apply and have no known answer, with what each could change.
  var unanswered: [Document.Block] {
    let heading = Document.Block.heading(words.unansweredTitle, .section)
    guard !result.unanswered.isEmpty else { return [heading, .paragraph(words.allKnown)] }
    let changes = Dictionary(
      result.openQuestions.map { ($0.question, $0.couldChange) }, uniquingKeysWith: { $1 })
    let firstTheOpen =
      result.openQuestions.map(\.question)
      + result.unanswered.filter { changes[$0] == nil }
    let rows = firstTheOpen.compactMap { id -> Document.Table.Row? in
      guard let question = context.assessment.questionnaire[id] else { return nil }
      let aspects = OpenQuestion.Aspect.allCases.filter { changes[id]?.contains($0) ?? false }
      return Document.Table.Row([
        question.label.interview, said(to: question),
        aspects.isEmpty
          ? words.changesNothing : aspects.map(words.aspect).joined(separator: ", "),
      ])
    }
    let heads = [words.question, words.said, words.couldChange]
    return [
      heading,
      .table(Document.Table(columns: heads.map { Document.Table.Column($0) }, rows: rows)),
    ]
  }

  /// Every answer that counts, section by section, with the clinician's notes.
  var answersGiven: [Document.Block] {
    let sections = context.assessment.questionnaire.sections.flatMap { section in
      let facts = section.questions.filter { !result.ignored.contains($0.id) }.compactMap(fact)
      return facts.isEmpty
        ? [] : [Document.Block.heading(section.title.interview, .part), .facts(facts)]
    }
    return [.heading(words.answersTitle, .section)]
      + (sections.isEmpty ? [.paragraph(words.noAnswers)] : sections)
  }

  /// Answers to questions that do not apply, or may not.
  var ignored: [Document.Block] {
    let facts = result.ignored.compactMap { context.assessment.questionnaire[$0] }
      .compactMap(fact)
    return facts.isEmpty
      ? []
      : [.heading(words.ignoredTitle, .section), .paragraph(words.ignored), .facts(facts)]
  }

  /// What was said to a question and noted on it; nil when neither.
  private func fact(_ question: Question) -> Document.Fact? {
    let note = context.notes[question.id].flatMap { $0.plainLine.isEmpty ? nil : $0 }
    guard context.answers[question.id] != nil || note != nil else { return nil }
    return Document.Fact(
      question.label.interview, said(to: question), details: note.map { [words.note($0)] } ?? [])
  }

  private func said(to question: Question) -> String {
    context.words(for: context.answers[question.id], to: question, .interview)
  }

  /// The sources that the paper names, in the assessment's order.
  var sources: [Document.Block] {
    let isWhole = !context.isStopped
    let advice = (isWhole ? Table.Collection.allCases.flatMap { result[$0] } : result.firstSteps)
      .filter(\.isCertain)
    let explaining =
      result.domains.flatMap { $0.reasons + $0.possibleReasons }
      + result.findings.flatMap(\.reasons)
    let reasons =
      result.levelReasons + result.urgencyReasons + advice.flatMap(\.reasons)
      + (isWhole ? explaining : [])
    let named = Set(reasons.flatMap(\.sources) + advice.flatMap { $0.item.sources })
    let facts = context.assessment.sources.filter { named.contains($0.id) }.map {
      Document.Fact(
        $0.id.text, words.source($0.publisher, $0.year, $0.title), details: [$0.address])
    }
    return facts.isEmpty ? [] : [.heading(words.sourcesTitle, .section), .facts(facts)]
  }
}
