internal import Rules

extension Questionnaire {
  /// The places of the questions that can be asked in a mode, whatever is answered.
  package func places(askedIn mode: Mode) -> [Int] {
    let applies = circumstances(of: answers(in: mode)).applies
    return questions.indices.filter { applies[$0] != .no && !questions[$0].isSetByMode }
  }

  /// The places of the questions that are asked of a person in a full interview, in order.
  package func places(askedOf answers: Answers) -> [Int] {
    let applies = circumstances(of: answers).applies
    return questions.indices.filter { applies[$0] == .yes && !questions[$0].isSetByMode }
  }
}
