internal import Placement
internal import Questionnaires

/// What is being answered or written on one page, before Enter keeps it.
struct Draft: Hashable, Sendable {
  /// The row that the keys act on.
  var focus = 0
  /// Whether the person has moved or marked anything here, so that a stray Enter answers nothing.
  var isTouched = false
  /// The marked rows.
  var marked: Set<Int> = []
  var field = TextField()
}

/// How the rows of a question stand for answers.
///
/// Its choices come first, then "none of these" where it has it, then whom the assessment is not for, then the two ways to
/// leave it open. For numbers and notes the line to write in comes before all.
struct AnswerRows {
  let question: Question

  /// The answers that rows stand for; a choice of several is marked rather than given.
  enum Meaning: Hashable {
    case field
    case choice(Identifier<Choice>)
    case member(Identifier<Choice>)
    case none
    /// No answer: the assessment is not for whoever chooses it.
    case exclusion(Exclusion.ID)
    case unknown(Answer)
  }

  let meanings: [Meaning]

  init(_ question: Question, of assessment: Assessment) {
    self.question = question
    let own: [Meaning]
    switch question.kind {
    case .yesNo: own = [.choice(.yes), .choice(.no)]
    case .oneOf(let choices, _): own = choices.map { .choice($0.id) }
    case .severalOf(let choices, _, _): own = choices.map { .member($0.id) } + [.none]
    case .number, .note: own = [.field]
    }
    let exclusions = assessment.exclusions.filter { $0.question == question.id }
    meanings =
      own + exclusions.map { .exclusion($0.id) } + [.unknown(.notSure), .unknown(.preferNotToSay)]
  }

  /// The draft in which an answer is marked.
  func draft(of answer: Answer?) -> Draft {
    var draft = Draft()
    switch answer {
    case .choice(let id): draft.marked = places { $0 == .choice(id) }
    case .choices(let ids) where ids.isEmpty: draft.marked = places { $0 == .none }
    case .choices(let ids):
      draft.marked = places { if case .member(let id) = $0 { ids.contains(id) } else { false } }
    case .number(let number): draft.field = TextField(String(number))
    case .note(let text): draft.field = TextField(text)
    case .notSure, .preferNotToSay: draft.marked = places { $0 == answer.map(Meaning.unknown) }
    case nil: break
    }
    draft.focus = draft.marked.min() ?? 0
    return draft
  }

  private func places(where isWanted: (Meaning) -> Bool) -> Set<Int> {
    Set(meanings.indices.filter { isWanted(meanings[$0]) })
  }

  /// Marks a row, or takes its mark away: of several choices each on its own, anything else alone.
  func toggling(_ row: Int, in draft: Draft) -> Draft {
    var draft = draft
    draft.focus = row
    draft.isTouched = true
    guard case .member = meanings[row] else {
      let wasMarked = draft.marked == [row]
      draft.marked = wasMarked && isSeveral ? [] : meanings[row] == .field ? [] : [row]
      return draft
    }
    draft.marked = draft.marked.filter { if case .member = meanings[$0] { true } else { false } }
    if draft.marked.remove(row) == nil { draft.marked.insert(row) }
    return draft
  }

  /// The draft as Enter takes it: with the focused row marked, where one has moved to it and it can answer by itself.
  ///
  /// A row of several choices is marked with Space only, and marks that stand are not undone by where one happens to be.
  func entering(_ draft: Draft) -> Draft {
    guard draft.isTouched, !draft.marked.contains(draft.focus) else { return draft }
    switch meanings[draft.focus] {
    case .field, .member: return draft
    case .none: return draft.marked.isEmpty ? toggling(draft.focus, in: draft) : draft
    case .unknown where isSeveral:
      return draft.marked.isEmpty ? toggling(draft.focus, in: draft) : draft
    case .choice, .exclusion, .unknown: return toggling(draft.focus, in: draft)
    }
  }

  var isSeveral: Bool { if case .severalOf = question.kind { true } else { false } }

  /// Whom the marked row is for that the assessment is not for; nil when it is another row.
  func exclusion(in draft: Draft) -> Exclusion.ID? {
    draft.marked.lazy.compactMap { row in
      if case .exclusion(let id) = meanings[row] { id } else { nil }
    }.first
  }

  /// What the draft says as an answer; nil while it says nothing.
  func answer(in draft: Draft) -> Answer? {
    for row in draft.marked.sorted() {
      switch meanings[row] {
      case .choice(let id): return .choice(id)
      case .none: return .choices([])
      case .unknown(let answer): return answer
      case .field, .member, .exclusion: break
      }
    }
    switch question.kind {
    case .severalOf:
      let ids = draft.marked.sorted().compactMap { row -> Identifier<Choice>? in
        if case .member(let id) = meanings[row] { id } else { nil }
      }
      return ids.isEmpty ? nil : .choices(ids)
    case .number: return Int(draft.field.text.filter { $0 != " " }).map(Answer.number)
    case .note: return draft.field.text.isEmpty ? nil : .note(draft.field.text)
    case .yesNo, .oneOf: return nil
    }
  }
}
