import Readability
import Testing

@Suite("A text that breaks a limit")
struct TextCheckTests {
  private let check = TextCheck(for: .person)

  @Test("is named with its grade, the limit and the remedy")
  func hardText() {
    let text = "Hospitalization is indicated when medical complications have accumulated."
    #expect(
      check.flaws(in: text).map(\.description) == [
        "It reads at grade 24.4, and 9.0 is the most. Use shorter words, or split it into more sentences."
      ])
  }

  @Test("may be hard when it is shorter than 8 words: one name would spoil it")
  func shortText() {
    #expect(check.flaws(in: "Partial hospitalization, residential rehabilitation").isEmpty)
  }

  @Test("is named with the sentence that is too long, and its words")
  func longSentence() {
    let short = Array(repeating: "go", count: 20).joined(separator: " ") + "."
    #expect(check.flaws(in: short).isEmpty)
    #expect(
      check.flaws(in: "Go. go " + short).map(\.description) == [
        "A sentence has 21 words, and 20 is the most: \"go \(short)\" Split it."
      ])
    #expect(TextCheck(for: .clinician).flaws(in: "go " + short).isEmpty)
  }

  @Test("is named with the word, why it is kept out, and what to write instead")
  func stopWord() {
    #expect(
      check.flaws(in: "Stay clean.").map(\.description) == [
        "\"clean\" is a word of stigma. It judges, and does not say what is so. "
          + "Write \"not using\" or \"using\", or what a test found."
      ])
  }

  @Test("may hold a long name that people ask for, but not in the grade of a screen")
  func terms() {
    let text = "If others at home support you, partial hospitalization would be enough."
    #expect(check.flaws(in: text).count == 1)
    #expect(TextCheck(for: .person, terms: ["partial hospitalization"]).flaws(in: text).isEmpty)
    #expect(
      TextCheck(for: .person, terms: ["partial hospitalization"]).flaws(inScreen: [ReadText(text)])
        .count == 1
    )
  }

  @Test("of a screen is named with the grade of all of it")
  func screen() {
    let text = "A counselor can evaluate every medical condition together with you."
    #expect(
      check.flaws(inScreen: [ReadText(text)]).map(\.description) == [
        "All of it together reads at grade 15.5, and 6.0 is the most. Use shorter words and shorter "
          + "sentences."
      ])
    #expect(TextCheck(for: .clinician).flaws(inScreen: [ReadText("Do you drink?")]).isEmpty)
  }

  @Test(
    "asks two things at once",
    arguments: [
      ("Do you drink? How much?", "It asks 2 questions at once."),
      ("Do you have pain, and is it being treated?", "\", and is\" joins two questions in one"),
      ("Could you go there, and get home again?", "\", and get\" joins two questions in one"),
      ("What happened and how did it end?", "\"and how\" joins two questions in one"),
    ])
  func twoQuestions(text: String, says: String) {
    let said = check.flaws(inQuestion: text).map(\.description)
    #expect(said.count == 1 && said[0].hasPrefix(says), "\(said)")
  }

  @Test(
    "asks one thing, with a list, with an or, and with a sentence beside it",
    arguments: [
      "Do you keep to plans and visits on your own?",
      "Do you feel sick, or use again to feel okay?",
      "Do you take medicine now? Two of them are Suboxone and methadone.",
      "Think of the last month, and of now. Do you drink?",
    ])
  func oneQuestion(text: String) {
    #expect(check.flaws(inQuestion: text).isEmpty)
  }
}
