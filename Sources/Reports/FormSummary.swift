internal import Phrases
internal import Placement
internal import Questionnaires

/// The paper of a form of others: its points, its answers and its terms, and no level of care.
package struct FormSummary: Sendable {
  private let context: SummaryContext
  private let form: Form

  /// Makes the paper; nil for what is no form.
  package init?(_ context: SummaryContext) {
    guard let form = context.assessment.form else { return nil }
    self.context = context
    self.form = form
  }

  package var document: Document {
    let identity = context.assessment.identity
    return Document(
      title: identity.title[context.voice],
      foot: [words.page(identity.title[context.voice], identity.version, context.date)],
      blocks: [.facts(facts), .paragraph(words.noLevel[context.voice])] + points + open + answers
        + closing + notices)
  }

  private var facts: [Document.Fact] {
    let chart = context.phrases.chart
    let identity = context.assessment.identity
    var facts: [Document.Fact] = []
    if context.voice == .interview {
      facts.append(Document.Fact(chart.client, context.clientLabel ?? chart.notGiven))
      facts.append(Document.Fact(chart.clinician, context.clinicianName ?? chart.notGiven))
    }
    facts.append(Document.Fact(chart.date, context.date ?? chart.notGiven))
    facts.append(Document.Fact(chart.version, identity.version))
    facts.append(Document.Fact(words.digest, identity.digest))
    return facts
  }

  private var points: [Document.Block] {
    let lines = form.totals.compactMap { total -> String? in
      switch total.result(of: context.answers, in: context.assessment.questionnaire) {
      case .total(let points): words.points(total.title, "\(points)")
      case .open(let open): words.pointsOpen(total.title, open.count)
      case .notAsked: nil
      }
    }
    guard !lines.isEmpty else { return [] }
    return [
      .heading(words.pointsTitle, .section),
      .list(Document.List(.bulleted, lines.map { Document.List.Item($0) })),
      .paragraph(words.pointsMeaning),
    ]
  }

  private var open: [Document.Block] {
    let questions = context.assessment.requiredAndOpen(context.answers)
      .compactMap { context.assessment.questionnaire[$0] }
    guard !questions.isEmpty else { return [] }
    return [
      .heading(words.requiredTitle, .section),
      .list(
        Document.List(
          .bulleted, questions.map { Document.List.Item($0.label[context.voice]) })),
    ]
  }

  private var answers: [Document.Block] {
    let questionnaire = context.assessment.questionnaire
    let asked = Set(questionnaire.places(askedOf: context.answers))
    let sections = questionnaire.sections.flatMap { section -> [Document.Block] in
      let facts = section.questions.compactMap { question -> Document.Fact? in
        guard let place = questionnaire.place(of: question.id), asked.contains(place),
          let answer = context.answers[question.id]
        else { return nil }
        return Document.Fact(
          question.label[context.voice], context.words(for: answer, to: question, context.voice),
          details: context.notes[question.id].map { [context.phrases.chart.note($0)] } ?? [])
      }
      return facts.isEmpty
        ? [] : [.heading(section.title[context.voice], .part), .facts(facts)]
    }
    return [.heading(words.answersTitle, .section)]
      + (sections.isEmpty ? [.paragraph(words.noAnswers)] : sections)
  }

  private var closing: [Document.Block] {
    let end =
      form.closing.isEmpty
      ? []
      : [Document.Block.heading(words.closingTitle, .section)]
        + form.closing.map(Document.Block.paragraph)
    return end + [.paragraph(words.help)]
  }

  private var notices: [Document.Block] {
    guard !form.notices.isEmpty else { return [] }
    return [.heading(words.noticesTitle, .section)] + form.notices.map(Document.Block.paragraph)
  }

  private var words: FormPhrases { context.forms }
}
