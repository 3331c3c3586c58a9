internal import Phrases
internal import Placement
internal import Questionnaires
internal import Rules

extension Interview {
  /// Every question that applies by its section, with its answer, and what the open ones could still change.
  var reviewPage: Page {
    let unanswered = questionnaire.questions.indices.count { isMissing($0) && isWanted($0) }
    var blocks: [Block] = [.text(phrases.screens.reviewLead[voice])]
    if unanswered > 0 {
      let words = assessment.form == nil ? phrases.screens.notAnswered : phrases.forms.notAnswered
      blocks.append(.text(words(unanswered)))
    }
    var page = bare(phrases.screens.reviewTitle, blocks)
    page.progress = progress(before: firstUnasked)
    return page
  }

  var reviewMenu: [(row: Control.Row, choice: Choice)] {
    var menu: [(row: Control.Row, choice: Choice)] = [
      (
        .init(assessment.form == nil ? phrases.screens.seeResultRow : phrases.forms.seeAnswers),
        .go(.recommendation)
      )
    ]
    let open = Dictionary(
      openQuestions.map { ($0.question, $0.couldChange) },
      uniquingKeysWith: { first, _ in first })
    var lastSection = -1
    for place in questionnaire.questions.indices where isReviewed(place) {
      let section = questionnaire.sectionPlace(ofQuestionAt: place)
      let above: Control.Row.Above =
        section == lastSection
        ? .nothing : .heading(questionnaire.sections[section].title[voice])
      lastSection = section
      let question = questionnaire.questions[place]
      let answer = words(for: answers[question.id], to: question)
      let isMissing = isMissing(place)
      let aspects = isMissing ? open[question.id].map(words) ?? [] : []
      menu.append(
        (
          .init(
            question.label[voice], detail: phrases.review.open(answer, aspects), above: above,
            isOpen: isMissing), .correct(place)
        ))
    }
    return menu
  }

  private func words(for aspects: Set<OpenQuestion.Aspect>) -> [String] {
    // Whatever could change the level could change a need; only the greater is told.
    let isMinor = aspects.contains(.level)
    return OpenQuestion.Aspect.allCases
      .filter { aspects.contains($0) && !($0 == .domains && isMinor) }.map(phrases.review.aspect)
  }

  /// Whether a question has a line in the review.
  private func isReviewed(_ place: Int) -> Bool {
    judgement.circumstances.applies[place] == .yes && isShown(place)
  }

  /// Whether a question that applies has no clear answer, though rules look at it.
  private func isMissing(_ place: Int) -> Bool {
    let question = questionnaire.questions[place]
    return judgement.circumstances.applies[place] == .yes && !question.inputs.isEmpty
      && answers[question.id]?.isUnknown ?? true
  }

  /// Puts the focus of the review on the line of a question.
  mutating func focusReview(onQuestionAt question: Int) {
    guard let row = menu.firstIndex(where: { $0.choice == .correct(question) }) else { return }
    draft.focus = row
    scroll = 0
  }

  /// Moves to the next line without a clear answer, and from the last to the first; by words, opens it at once.
  mutating func goToNextMissing() -> [Effect] {
    let rows = menu.map(\.row)
    let open = rows.indices.filter { rows[$0].isOpen }
    guard place == .review, let first = open.first else {
      message =
        place == .review ? phrases.handling.nothingMissing : phrases.handling.reviewElsewhere
      return []
    }
    draft.focus = open.first { $0 > draft.focus } ?? first
    draft.isTouched = true
    scroll = 0
    return hand == .words ? choose() : []
  }
}
