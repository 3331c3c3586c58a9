internal import Phrases
internal import Placement
internal import Questionnaires
internal import Rules

extension Interview {
  func questionPage(_ place: Int) -> Page {
    let question = questionnaire.questions[place]
    let section = questionnaire.section(ofQuestionAt: place)
    var blocks: [Block] = []
    if section.questions.first(where: { !$0.isSetByMode })?.id == question.id,
      let intro = section.intro
    {
      blocks += [.text(intro[voice]), .gap]
    }
    if let lead = question.lead { blocks += [.text(lead[voice]), .gap] }
    blocks.append(.strong(question.wording[voice]))
    blocks += lastTimeBlocks(at: place)
    var page = bare(section.title[voice], blocks, control: control(of: question))
    page.progress = progress(at: place)
    if let help = question.help, saysWhy(at: place) {
      page.notes.append(.text(phrases.prompts.why(help[voice])))
    }
    if !question.bands.isEmpty {
      page.notes.append(.quiet(phrases.answers.bands(of: question, voice)))
    }
    if let note = notes[question.id] {
      page.notes.append(.text("\(phrases.screens.noteTitle): \(note)"))
    }
    page.aside = aside
    page.changes = lastChange
    return page
  }

  /// Whether the page of a question says why it is asked: in a short interview only where the answer can be an emergency.
  ///
  /// Elsewhere the help page says so, one key away.
  private func saysWhy(at place: Int) -> Bool {
    !isShort || assessment.emergencyQuestions.contains(place)
  }

  private func control(of question: Question) -> Control {
    let rows = rows(of: question, draft)
    let label: String
    let width: Int
    switch question.kind {
    case .yesNo, .oneOf, .severalOf: return .list(rows, focus: draft.focus)
    case .number(let range, let unit, _):
      label = phrases.prompts.numberField(unit[voice], range)
      width = String(range.upperBound).count + 2
    case .note:
      label =
        question.entry.map { phrases.forms.field(for: $0, voice) }
        ?? phrases.prompts.noteField[voice]
      if case .some(let entry) = question.entry, !entry.isWords { width = 28 } else { width = 60 }
    }
    return .field(field(label: label, width: width), rows, focus: draft.focus)
  }

  func notePage(_ place: Int) -> Page {
    let question = questionnaire.questions[place]
    return bare(
      phrases.screens.noteTitle,
      [.strong(question.wording[voice]), .text(phrases.screens.note)],
      control: .field(field(label: phrases.screens.noteTitle, width: 60), [], focus: 0))
  }

  /// The needs so far, for the side panel of interview mode.
  private var aside: [Block] {
    guard voice == .interview, assessment.form == nil else { return [] }
    var blocks: [Block] = [.heading(phrases.screens.needSoFar)]
    for (table, need) in assessment.needs(judgement) {
      blocks.append(bar(table.title[voice], need, words: soFar(need)))
    }
    return blocks + [
      .gap, .heading(phrases.screens.levelSoFar), .text(soFar(assessment.levels(judgement))),
    ]
  }

  func bar(_ name: String, _ need: ClosedRange<Need>, words: String? = nil) -> Block {
    .bar(
      name: name, steps: need.lowerBound.rawValue...need.upperBound.rawValue,
      of: Need.allCases.count - 1, word: words ?? phrases.scales.needRange(need))
  }
}
