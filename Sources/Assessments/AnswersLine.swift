package import CSimdJSON
package import Placement
package import Questionnaires

/// One person in a file of JSON lines: a map of question ids to answers, and a name for the line if it has one.
package struct AnswersLine: Sendable {
  /// The key by which a line may have a name, unless a question is called so.
  package static let nameKey = "id"

  package let answers: Answers
  package let name: Name?

  /// What a line calls itself; it comes back with its result.
  package enum Name: Hashable, Sendable {
    case text(String)
    case integer(Int64)
  }

  /// Reads a line with care: everything that is wrong is named with its place.
  ///
  /// - Parameters:
  ///   - line: The bytes, before ``JSONParser/padding`` readable ones.
  ///   - number: The line's number in its file.
  ///   - file: How to call the file in faults.
  ///   - assessment: Whose questions are answered.
  ///   - parser: A parser of lines at least as long as this.
  /// - Throws: ``Faults`` with everything that is wrong in the line.
  package init(
    _ line: UnsafeBufferPointer<UInt8>, number: Int, of file: String, for assessment: Assessment,
    with parser: JSONParser
  ) throws(Faults) {
    let ledger = Ledger()
    var answers: Answers?
    var name: Name?
    do throws(FaultAt) {
      var node = try JSONReader.read(line, number: number, with: parser)
      if !Self.isQuestion(Self.nameKey, of: assessment) {
        name = Self.takeName(from: &node, parser.tokens, file, ledger)
      }
      answers = AnswersReader(assessment: assessment, file: file, ledger: ledger).answers(node)
    } catch {
      ledger.add(error.problem, in: file, at: error.place)
    }
    guard ledger.faults.isEmpty, let answers else { throw Faults(ledger.faults) }
    self.answers = answers
    self.name = name
  }

  /// Whether a key of a line names a question.
  package static func isQuestion(_ key: String, of assessment: Assessment) -> Bool {
    Identifier<Question>(key).flatMap { assessment.questionnaire[$0] } != nil
  }

  /// The name that a token gives a line; nil for one that is no text, no key and no integer.
  package static func name(_ token: cj_token) -> Name? {
    switch cj_kind(UInt32(token.kind)) {
    case cj_integer: .integer(token.integer)
    case cj_text, cj_key:
      .text(
        String(
          decoding: UnsafeRawBufferPointer(start: token.text, count: Int(token.length)),
          as: UTF8.self))
    default: nil
    }
  }

  /// Takes the name out of a line's map.
  private static func takeName(
    from node: inout Node, _ tokens: UnsafeBufferPointer<cj_token>, _ file: String, _ ledger: Ledger
  ) -> Name? {
    guard case .map(let mapping) = node,
      let entry = mapping.entries.first(where: { $0.key.text == nameKey })
    else { return nil }
    node = .map(
      Node.Mapping(
        entries: mapping.entries.filter { $0.key.text != nameKey }, place: mapping.place))
    let name = nameToken(in: tokens).flatMap(Self.name)
    if name == nil {
      ledger.add(.expected(.textOrInteger, of: "'\(nameKey)'"), in: file, at: entry.value.place)
    }
    return name
  }

  /// The token that stands under the name's key in the outermost map.
  private static func nameToken(in tokens: UnsafeBufferPointer<cj_token>) -> cj_token? {
    var depth = 0
    for (place, token) in tokens.enumerated() {
      switch cj_kind(UInt32(token.kind)) {
      case cj_object, cj_list: depth += 1
      case cj_object_end, cj_list_end: depth -= 1
      case cj_key where depth == 1 && name(token) == .text(nameKey): return tokens[place + 1]
      default: break
      }
    }
    return nil
  }
}
