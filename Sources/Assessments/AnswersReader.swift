package import Placement
package import Questionnaires

/// Reads a map of question ids to answers.
struct AnswersReader {
  let assessment: Assessment
  let file: String
  let ledger: Ledger

  func answers(_ node: Node) -> Answers? {
    guard case .map(let mapping) = node else {
      ledger.add(.expected(.map, of: "the answers"), in: file, at: node.place)
      return nil
    }
    var answers = Answers()
    for (key, value) in mapping.entries {
      guard let question = Identifier<Question>(key.text).flatMap({ assessment.questionnaire[$0] })
      else {
        let ids = assessment.questionnaire.questions.map(\.id.text)
        ledger.add(
          .unknownName(
            key.text, what: "question", suggestion: Suggestion.nearest(to: key.text, among: ids)),
          in: file, at: key.place)
        continue
      }
      if case .scalar(let scalar) = value, isExcluded(scalar.text, by: question) {
        let audience = assessment.identity.audience.interview
        ledger.add(.notFor(scalar.text, audience: audience), in: file, at: scalar.place)
        continue
      }
      let reader = AnswerReader(file: file, ledger: ledger)
      guard let answer = reader.answer(value, to: question, allowsUnknown: true) else { continue }
      try? answers.set(answer, to: question)
    }
    return answers
  }

  /// Whether a text says that the assessment is not for this person.
  private func isExcluded(_ text: String, by question: Question) -> Bool {
    assessment.exclusions.contains { $0.question == question.id && $0.id.text == text }
  }
}

/// A file of answers, in YAML or JSON: a map of question ids to answers, or a worked example, whose answers are taken.
package enum AnswersFile {
  /// Reads the bytes of such a file.
  ///
  /// - Parameters:
  ///   - bytes: What the file holds.
  ///   - name: How to call the file in faults.
  ///   - assessment: Whose questions are answered.
  /// - Returns: The answers, each fit for its question.
  /// - Throws: ``Faults`` with everything that is wrong in it.
  package static func answers(
    in bytes: [UInt8], named name: String, for assessment: Assessment
  ) throws(Faults) -> Answers {
    let ledger = Ledger()
    var answers: Answers?
    do throws(FaultAt) {
      var node = try YAMLReader.read(bytes)
      if case .map(let mapping) = node, mapping["example"] != nil, let inner = mapping["answers"] {
        node = inner
      }
      answers = AnswersReader(assessment: assessment, file: name, ledger: ledger).answers(node)
    } catch {
      ledger.add(error.problem, in: name, at: error.place)
    }
    guard ledger.faults.isEmpty, let answers else { throw Faults(ledger.faults) }
    return answers
  }
}
