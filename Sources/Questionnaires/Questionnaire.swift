package import Rules

/// All questions of an assessment, in order, with the inputs that the rules see of them.
package struct Questionnaire: Sendable {
  package let sections: [Section]
  package let counts: [Count]
  /// The questions of all sections, in the order of the interview.
  package let questions: [Question]
  /// What the rules see: the inputs of the questions in order, then those of the counts.
  package let inputs: [Input]
  /// Whether a question is asked by a gate of a form of others.
  package let hasGates: Bool

  private let places: [Identifier<Question>: Int]
  private let slots: [Range<Int>]
  private let questionOfInput: [Int]
  private let sectionOfQuestion: [Int]

  /// Joins sections to a questionnaire.
  ///
  /// Nil when an id stands twice, when a question has more values than rules can look at, when a condition or a gate
  /// looks at a question that comes later, when the clauses for other answers are not of the question's form, or when a count counts
  /// nothing, one thing twice, or something that is not yes or no.
  package init?(sections: [Section], counts: [Count]) {
    self.sections = sections
    self.counts = counts
    questions = sections.flatMap(\.questions)
    sectionOfQuestion = sections.enumerated().flatMap { place, section in
      section.questions.map { _ in place }
    }
    var inputs: [Input] = []
    var slots: [Range<Int>] = []
    var places: [Identifier<Question>: Int] = [:]
    for (place, question) in questions.enumerated() {
      let own = question.inputs
      guard places.updateValue(place, forKey: question.id) == nil,
        !own.isEmpty || question.isNote,
        question.suppositions?.fit(question.kind) ?? true
      else { return nil }
      if case .when(let condition, _) = question.applicability,
        condition.inputs.contains(where: { $0 >= inputs.count })
      {
        return nil
      }
      if case .gated(let gate) = question.applicability,
        gate.places.contains(where: { !(0..<place).contains($0) })
      {
        return nil
      }
      slots.append(inputs.count..<inputs.count + own.count)
      inputs += own
    }
    let countable = inputs.indices.filter { inputs[$0] == .yesNo(inputs[$0].name) }
    for count in counts {
      guard places[count.id] == nil, !count.items.isEmpty,
        Set(count.items).count == count.items.count,
        Set(count.items).isSubset(of: countable),
        let input = Input(name: count.id.text, values: (0...count.items.count).map(String.init))
      else { return nil }
      inputs.append(input)
    }
    guard Set(inputs.map(\.name)).count == inputs.count else { return nil }
    self.inputs = inputs
    hasGates = questions.contains { if case .gated = $0.applicability { true } else { false } }
    self.slots = slots
    questionOfInput = slots.enumerated().flatMap { place, slots in slots.map { _ in place } }
    self.places = places
  }

  package subscript(id: Identifier<Question>) -> Question? { places[id].map { questions[$0] } }

  /// The place of a question in the order of the interview.
  package func place(of id: Identifier<Question>) -> Int? { places[id] }

  /// The places of the inputs that the question at a place gives to the rules.
  package func slots(ofQuestionAt place: Int) -> Range<Int> { slots[place] }

  /// The question that gives the input at a place, or nil for a count's.
  package func question(ofInput input: Int) -> Question? {
    questionOfInput.indices.contains(input) ? questions[questionOfInput[input]] : nil
  }

  /// The count that gives the input at a place, or nil for a question's.
  package func count(ofInput input: Int) -> Count? {
    let first = inputs.count - counts.count
    return (first..<inputs.count).contains(input) ? counts[input - first] : nil
  }

  /// The section of the question at a place.
  package func section(ofQuestionAt place: Int) -> Section { sections[sectionOfQuestion[place]] }

  /// The place of that section in the order of the interview.
  package func sectionPlace(ofQuestionAt place: Int) -> Int { sectionOfQuestion[place] }

  /// The places of the questions whose answers say whether the one at a place applies, and whether these do.
  package func gates(ofQuestionAt place: Int) -> Set<Int> {
    var all: Set<Int> = []
    var ahead = nearestGates(ofQuestionAt: place)
    while let gate = ahead.popFirst() {
      if all.insert(gate).inserted { ahead.formUnion(nearestGates(ofQuestionAt: gate)) }
    }
    return all
  }

  private func nearestGates(ofQuestionAt place: Int) -> Set<Int> {
    switch questions[place].applicability {
    case .always: []
    case .when(let condition, _): Set(condition.inputs.map { questionOfInput[$0] })
    case .gated(let gate): gate.places
    }
  }
}
