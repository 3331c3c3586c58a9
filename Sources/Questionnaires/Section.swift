/// A part of the interview: some questions on one subject.
package struct Section: Sendable {
  package let id: Identifier<Section>
  package let title: Wording
  /// A sentence or two before the first question.
  package let intro: Wording?
  package let questions: [Question]

  package init(
    id: Identifier<Section>, title: Wording, intro: Wording?, questions: [Question]
  ) {
    self.id = id
    self.title = title
    self.intro = intro
    self.questions = questions
  }
}

/// How many of some things are so: an input for the rules that nobody is asked for.
package struct Count: Sendable {
  package let id: Identifier<Question>
  package let label: Wording
  /// The places of the yes-no inputs that are counted.
  package let items: [Int]

  package init(id: Identifier<Question>, label: Wording, items: [Int]) {
    self.id = id
    self.label = label
    self.items = items
  }
}
