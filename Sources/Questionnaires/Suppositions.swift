/// What is said of a question whose answer would be another one: clauses that follow "if".
package enum Suppositions: Hashable, Sendable {
  case yesNo(yes: Wording, no: Wording)
  /// For each choice, in their order, what is said of it where it is the worse answer, and where it is the better one.
  case oneOf([Step])
  /// For each choice, in their order, that it is marked and that it is not; and that none is.
  case severalOf([Mark], none: Wording)
  /// "So many or more", "fewer than so many", and, where the range begins at 0, "none".
  case number(more: NumberedWording, less: NumberedWording, none: Wording?)

  package struct Step: Hashable, Sendable {
    package let worse: Wording
    package let better: Wording

    package init(worse: Wording, better: Wording) {
      self.worse = worse
      self.better = better
    }
  }

  package struct Mark: Hashable, Sendable {
    package let marked: Wording
    package let unmarked: Wording

    package init(marked: Wording, unmarked: Wording) {
      self.marked = marked
      self.unmarked = unmarked
    }
  }

  /// Whether there is a clause for every answer of a question of this form, and no other.
  func fit(_ kind: Question.Kind) -> Bool {
    switch (self, kind) {
    case (.yesNo, .yesNo): true
    case (.oneOf(let steps), .oneOf(let choices, _)): steps.count == choices.count
    case (.severalOf(let marks, _), .severalOf(let choices, _, _)): marks.count == choices.count
    case (.number(_, _, let none), .number(let range, _, _)):
      (none != nil) == (range.lowerBound == 0)
    default: false
    }
  }
}

extension Question {
  /// What would be so if one answer stood in the place of another, as clauses that follow "if".
  ///
  /// A number is told as a bound: "fewer than 5 days", not "4 days".
  ///
  /// - Returns: One clause, or several where several choices are marked or not; none for an answer that leaves the question
  ///   open, and for a question whose answer cannot change.
  package func clauses(from old: Answer, to new: Answer) -> [Wording] {
    switch (suppositions, kind, old, new) {
    case (.yesNo(let yes, let no), _, _, .choice(let id)): [id == .yes ? yes : no]
    case (
      .oneOf(let steps), .oneOf(let choices, let worse), .choice(let before), .choice(let after)
    ):
      if let from = choices.firstIndex(where: { $0.id == before }),
        let to = choices.firstIndex(where: { $0.id == after })
      {
        [worse != .neither && (to > from) == (worse == .first) ? steps[to].better : steps[to].worse]
      } else {
        []
      }
    case (.severalOf(_, let none), _, _, .choices(let marked)) where marked.isEmpty: [none]
    case (
      .severalOf(let marks, _), .severalOf(let choices, _, _), .choices(let before),
      .choices(let after)
    ):
      zip(choices, marks).compactMap { choice, mark in
        switch (before.contains(choice.id), after.contains(choice.id)) {
        case (false, true): mark.marked
        case (true, false): mark.unmarked
        default: nil
        }
      }
    case (.number(let more, let less, let none), _, .number(let before), .number(let after)):
      if after > before {
        [more(after)]
      } else if after == 0, let none {
        [none]
      } else {
        [less(after + 1)]
      }
    default: []
    }
  }
}
