package import Placement
package import Questionnaires

/// Reads a map of question ids to answers.
struct AnswersReader {
  let assessment: Assessment
  let file: String
  let ledger: Ledger

  func answers(_ node: Node) -> Answers? {
    let ids = assessment.questionnaire.questions.map(\.id.text)
    guard case .map(let mapping) = node,
      let record = Record(
        .map(Node.Mapping(entries: [], place: mapping.place)), what: "the answers", keys: [],
        in: file, ledger)
    else {
      ledger.add(.expected(.map, of: "the answers"), in: file, at: node.place)
      return nil
    }
    var answers = Answers()
    for (key, value) in mapping.entries {
      guard let question = Identifier<Question>(key.text).flatMap({ assessment.questionnaire[$0] })
      else {
        record.report(
          .unknownName(
            key.text, what: "question", suggestion: Suggestion.nearest(to: key.text, among: ids)),
          at: key.place)
        continue
      }
      guard
        let answer = AnswerReader(record: record).answer(value, to: question, allowsUnknown: true)
      else { continue }
      try? answers.set(answer, to: question)
    }
    return answers
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
