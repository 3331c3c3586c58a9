import Assessments
import Phrases
import Placement
import Questionnaires
import ShippedAssessment
import Testing

@Suite("What would change a result, in sentences")
struct ChangeSentenceTests {
  @Test("reads as a person would say it", arguments: Row.all)
  func sentences(_ row: Row) throws {
    let told = try Self.sentences(of: row.example, row.voice)
    let floor = told.floor.map { [$0.sentence] + ($0.reason.map { [$0] } ?? []) } ?? []
    #expect(told.less + floor + told.more == row.sentences)
  }

  @Test("has words for every change of every example", arguments: Voice.allCases)
  func everyExample(_ voice: Voice) throws {
    for example in try ShippedAssessment.examples() {
      let outlook = try #require(try ExampleOutlooks.of(.english)[example.id]).outlook
      let told = try Self.sentences(of: example.id, voice)
      #expect(told.less.count >= outlook.less.count, "\(example.id)")
      #expect(told.more.count == outlook.more.count, "\(example.id)")
    }
  }

  @Test("holds no placeholder, no label and no id", arguments: Voice.allCases)
  func plainWords(_ voice: Voice) throws {
    let assessment = try ShippedAssessment.assessment()
    let questions = assessment.questionnaire.questions
    let labels = questions.map { "\($0.label[voice]):" }
    let ids = questions.map(\.id.text).filter { $0.contains("-") }
    for example in try ShippedAssessment.examples() {
      for sentence in try Self.sentences(of: example.id, voice).all {
        #expect(sentence.first?.isUppercase == true && sentence.hasSuffix("."), "\(sentence)")
        #expect(!sentence.contains { "{}_".contains($0) }, "\(sentence)")
        for text in labels + ids { #expect(!sentence.contains(text), "\(sentence)") }
      }
    }
  }

  @Test(
    "has at most 20 words in a sentence where it speaks to the person", arguments: Language.allCases
  )
  func short(_ language: Language) throws {
    for example in try ShippedAssessment.examples() {
      for text in try Self.sentences(of: example.id, .person, in: language).all {
        for sentence in text.split(separator: ".") {
          #expect(sentence.split(separator: " ").count <= 20, "\(example.id): \(sentence)")
        }
      }
    }
  }

  private static func sentences(
    of id: String, _ voice: Voice, in language: Language = .english
  ) throws -> OutlookSentences {
    let assessment = try ShippedAssessment.assessment(in: language)
    let judged = try #require(try ExampleOutlooks.of(language)[id])
    return Phrases.of(language).result.change.sentences(
      for: judged.outlook, from: judged.result, judged.answers, in: assessment, voice)
  }
}

/// What would change the results of the worked examples: found once for all tests, for it takes long.
private enum ExampleOutlooks {
  struct Judged {
    let answers: Answers
    let result: Recommendation
    let outlook: Outlook
  }

  private static let english = Result { try made(.english) }
  private static let spanish = Result { try made(.spanish) }

  /// By the examples' ids.
  static func of(_ language: Language) throws -> [String: Judged] {
    switch language {
    case .english: try english.get()
    case .spanish: try spanish.get()
    }
  }

  private static func made(_ language: Language) throws -> [String: Judged] {
    let assessment = try ShippedAssessment.assessment(in: language)
    return Dictionary(
      uniqueKeysWithValues: try ShippedAssessment.examples().map { example in
        let result = assessment.recommend(example.answers)
        let outlook = assessment.outlook(example.answers, from: result)
        return (example.id, Judged(answers: example.answers, result: result, outlook: outlook))
      })
  }
}

extension OutlookSentences {
  fileprivate var all: [String] { less + (floor.map { [$0.sentence] } ?? []) + more }
}
