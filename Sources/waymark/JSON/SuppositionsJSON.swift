internal import Interchange
internal import JSONWriting
internal import Questionnaires

/// The clauses for answers that would be others, in the shape that `questions --json` promises.
struct SuppositionsJSON {
  let question: Question

  /// One entry for each answer; null where no answer can change.
  var json: JSON {
    switch (question.suppositions, question.kind) {
    case (.yesNo(let yes, let no), _): .object([("yes", words(yes)), ("no", words(no))])
    case (.oneOf(let steps), .oneOf(let choices, _)):
      .object(
        zip(choices, steps).map { choice, step in
          (
            choice.id.text,
            .object([("worse", words(step.worse)), ("better", words(step.better))])
          )
        })
    case (.severalOf(let marks, let none), .severalOf(let choices, _, _)):
      .object(
        zip(choices, marks).map { choice, mark in
          (
            choice.id.text,
            .object([("marked", words(mark.marked)), ("unmarked", words(mark.unmarked))])
          )
        } + [("none", words(none))])
    case (.number(let more, let less, let none), _):
      .object([
        ("more", words(more.wording)), ("less", words(less.wording)),
        ("none", none.map(words) ?? .null),
      ])
    default: .null
    }
  }

  private func words(_ wording: Wording) -> JSON {
    .object([("self", .text(wording.person)), ("interview", .text(wording.interview))])
  }
}
