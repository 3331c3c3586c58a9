package import Questionnaires
internal import Rules

/// A form of others: it asks, and adds up the points that its publisher gave its answers; it knows no level of care.
package struct Form: Sendable {
  /// Who publishes it; nil where it does not say.
  package let publisher: String?
  /// What it says of its copyright and terms, as it says it.
  package let notices: [String]
  /// What it says after its last question.
  package let closing: [String]
  package let totals: [PointTotal]
  /// The questions that it wants answered.
  package let required: Set<Identifier<Question>>
  /// How many places of its file are not carried.
  package let notCarried: Int

  package init(
    publisher: String?, notices: [String], closing: [String], totals: [PointTotal],
    required: Set<Identifier<Question>>, notCarried: Int
  ) {
    self.publisher = publisher
    self.notices = notices
    self.closing = closing
    self.totals = totals
    self.required = required
    self.notCarried = notCarried
  }
}

/// The points of some questions, added up.
package struct PointTotal: Sendable {
  package let title: String
  package let items: [Item]

  package init(title: String, items: [Item]) {
    self.title = title
    self.items = items
  }

  /// A question whose choices have points.
  package struct Item: Sendable {
    package let question: Identifier<Question>
    /// The points of each choice; a choice that has none leaves the total open.
    package let points: [Identifier<Choice>: ExactDecimal]
    /// The points of "none of these", where it has some.
    package let pointsOfNone: ExactDecimal?

    package init(
      question: Identifier<Question>, points: [Identifier<Choice>: ExactDecimal],
      pointsOfNone: ExactDecimal? = nil
    ) {
      self.question = question
      self.points = points
      self.pointsOfNone = pointsOfNone
    }

    /// The points of an answer; nil for one without points, and for none.
    func points(of answer: Answer?) -> ExactDecimal? {
      switch answer {
      case .choice(let id): points[id]
      case .choices(let ids) where ids.isEmpty: pointsOfNone
      case .choices(let ids):
        ids.reduce(ExactDecimal(0)) { sum, id in
          points[id].flatMap { points in sum.flatMap { $0.adding(points) } }
        }
      default: nil
      }
    }
  }

  package enum Result: Hashable, Sendable {
    case total(ExactDecimal)
    /// No total is told while a question that counts is open.
    case open([Identifier<Question>])
    /// None of the questions is asked of this person.
    case notAsked
  }

  /// Adds the points up.
  ///
  /// A question that is not asked counts nothing; one that is asked and has no answer with points leaves the total open.
  package func result(of answers: Answers, in questionnaire: Questionnaire) -> Result {
    let applies = questionnaire.circumstances(of: answers).applies
    let asked = items.filter {
      questionnaire.place(of: $0.question).map { applies[$0] == .yes } ?? false
    }
    guard !asked.isEmpty else { return .notAsked }
    var open: [Identifier<Question>] = []
    var sum: ExactDecimal? = ExactDecimal(0)
    for item in asked {
      if let points = item.points(of: answers[item.question]) {
        sum = sum.flatMap { $0.adding(points) }
      } else {
        open.append(item.question)
      }
    }
    guard open.isEmpty, let sum else { return .open(open) }
    return .total(sum)
  }
}

extension Assessment {
  /// The questions of a form that it wants answered, that apply, and that have no answer that says something.
  package func requiredAndOpen(_ answers: Answers) -> [Identifier<Question>] {
    guard let form else { return [] }
    let applies = questionnaire.circumstances(of: answers).applies
    return questionnaire.questions.enumerated().filter { place, question in
      applies[place] == .yes && form.required.contains(question.id)
        && answers[question.id]?.isUnknown ?? true
    }.map(\.element.id)
  }
}
