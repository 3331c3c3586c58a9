internal import Phrases
internal import Placement
internal import Questionnaires
internal import Rules

// A form of others asks as an assessment does, and ends with its points and answers: nothing here leads to a level of care.
extension Interview {
  /// What the form is, who made it, and on which terms.
  var formWelcomePage: Page {
    guard let form = assessment.form else { return bare("", []) }
    let words = phrases.forms
    var blocks = words.about.map(Block.text)
    if let publisher = form.publisher { blocks.append(.text(words.publisher(publisher))) }
    blocks += form.notices.map(Block.quiet)
    return bare(assessment.identity.title[voice], blocks)
  }

  /// The points, what is open, the answers and the terms of a form.
  func resultPage(of form: Form) -> Page {
    let words = phrases.forms
    var blocks: [Block] = [.strong(words.noLevel[voice])]
    blocks += points(of: form)
    let open = assessment.requiredAndOpen(answers).compactMap { questionnaire[$0] }
    if !open.isEmpty {
      blocks += [.gap, .heading(words.requiredTitle)] + open.map { .item($0.label[voice]) }
    }
    blocks += [.gap, .heading(words.answersTitle)] + formAnswers
    if !form.closing.isEmpty {
      blocks += [.gap, .heading(words.closingTitle)] + form.closing.map(Block.text)
    }
    blocks += [.gap, .text(words.help)]
    if !form.notices.isEmpty {
      blocks += [.gap, .heading(words.noticesTitle)] + form.notices.map(Block.quiet)
    }
    if form.notCarried > 0 { blocks += [.gap, .quiet(words.notCarried(form.notCarried))] }
    return bare(assessment.identity.title[voice], blocks, control: .reading)
  }

  private func points(of form: Form) -> [Block] {
    let words = phrases.forms
    let lines = form.totals.compactMap { total -> String? in
      switch total.result(of: answers, in: questionnaire) {
      case .total(let points): words.points(total.title, "\(points)")
      case .open(let open): words.pointsOpen(total.title, open.count)
      case .notAsked: nil
      }
    }
    guard !lines.isEmpty else { return [] }
    return [.gap, .heading(words.pointsTitle)] + lines.map(Block.item)
      + [.quiet(words.pointsMeaning)]
  }

  /// Each answer that counts, part by part.
  private var formAnswers: [Block] {
    let applies = judgement.circumstances.applies
    var blocks: [Block] = []
    var section = -1
    for (place, question) in questionnaire.questions.enumerated() where applies[place] == .yes {
      guard let answer = answers[question.id] else { continue }
      let part = questionnaire.sectionPlace(ofQuestionAt: place)
      if part != section, questionnaire.sections.count > 1 {
        blocks.append(.strong(questionnaire.sections[part].title[voice]))
      }
      section = part
      blocks.append(.item("\(question.label[voice]): \(words(for: answer, to: question))"))
    }
    return blocks.isEmpty ? [.text(phrases.forms.noAnswers)] : blocks
  }

  /// The rows under a form's papers.
  var formPaperMenu: [(row: Control.Row, choice: Choice)] {
    let words = phrases.forms
    let paper: Paper = voice == .interview ? .chart : .person
    return [
      (.init(words.saveAnswers), .go(.file(.answers))),
      (.init(words.savePaper), .go(.file(paper))), (.init(words.printPaper), .findPrinters(paper)),
      (.init(phrases.paper.backToResult), .go(.recommendation)),
      (.init(phrases.screens.leave), .go(.leave)),
    ]
  }
}
