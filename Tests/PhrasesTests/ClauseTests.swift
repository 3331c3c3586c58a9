import Placement
import Questionnaires
import ShippedAssessment
import Testing

@Suite("The clauses of the assessment that is shipped")
struct ClauseTests {
  /// Words that blame, or that are put on people.
  static let refused = [
    "addict", "abuse", "clean", "dirty", "motivated", "willing", "should", "must",
  ]

  @Test("follow an 'if': short, in lower case, without a stop", arguments: Voice.allCases)
  func form(_ voice: Voice) throws {
    for (question, clause) in try Self.clauses(voice) {
      let words = clause.split(separator: " ")
      #expect((2...12).contains(words.count), "\(question): \(clause)")
      let first = try #require(clause.unicodeScalars.first)
      #expect(
        first.properties.isLowercase || first.properties.numericType != nil,
        "\(question): \(clause)")
      #expect(clause.last.map { !".,;:".contains($0) } ?? false, "\(question): \(clause)")
      #expect(!clause.hasPrefix("if "), "\(question): \(clause)")
    }
  }

  @Test("blame nobody, and call nobody names", arguments: Voice.allCases)
  func words(_ voice: Voice) throws {
    for (question, clause) in try Self.clauses(voice) {
      for word in Self.refused {
        #expect(!clause.lowercased().contains(word), "\(question): \(clause)")
      }
    }
  }

  @Test("speak to the person in the one voice, and of the client in the other")
  func voices() throws {
    #expect(try Self.clauses(.person).allSatisfy { !$0.clause.contains("client") })
    #expect(try Self.clauses(.interview).allSatisfy { !$0.clause.contains("you") })
  }

  private static func clauses(
    _ voice: Voice
  ) throws -> [(question: Identifier<Question>, clause: String)] {
    try ShippedAssessment.assessment().questionnaire.questions.flatMap { question in
      (question.suppositions?.wordings ?? []).map { (question.id, $0[voice]) }
    }
  }
}

extension Suppositions {
  fileprivate var wordings: [Wording] {
    switch self {
    case .yesNo(let yes, let no): [yes, no]
    case .oneOf(let steps): steps.flatMap { [$0.worse, $0.better] }
    case .severalOf(let marks, let none): marks.flatMap { [$0.marked, $0.unmarked] } + [none]
    case .number(let more, let less, let none): [more(20), less(20)] + (none.map { [$0] } ?? [])
    }
  }
}
