import Phrases
import Placement
import Questionnaires
import ShippedAssessment
import Testing

@Suite("What the commands say of answers")
struct CommandPhrasesTests {
  @Test("names the answers that files may give, in each language", arguments: Row.all)
  func allowed(_ row: Row) throws {
    let questions = try ShippedAssessment.assessment().questionnaire
    let id = try #require(Identifier<Question>(row.question))
    let question = try #require(questions[id])
    #expect(CommandPhrases.english.allowed(for: question) == row.english)
    #expect(CommandPhrases.spanish.allowed(for: question) == row.spanish)
  }

  struct Row: Sendable {
    let question, english, spanish: String

    static let all = [
      Row(question: "safe-at-home", english: "yes, no", spanish: "yes, no"),
      Row(
        question: "suicide-thoughts", english: "no-thoughts, thoughts, plan",
        spanish: "no-thoughts, thoughts, plan"),
      Row(
        question: "withdrawal-now",
        english: "a list of seizure, confused, seeing-hearing, fever-shaking; or none",
        spanish: "una lista de seizure, confused, seeing-hearing, fever-shaking; o none"),
      Row(
        question: "drinking-days", english: "a number from 0 to 30",
        spanish: "un número de 0 a 30"),
      Row(question: "anything-else", english: "any text", spanish: "cualquier texto"),
    ]
  }
}
