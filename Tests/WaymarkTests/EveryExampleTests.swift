import Assessments
import Interview
import Placement
import Questionnaires
import ShippedAssessment
import Testing

@Suite("Every example")
struct EveryExampleTests {
  /// The examples, each with the voices to answer it in: in turn, and in both where an emergency stops one of them.
  static let cases: [(example: String, voice: Voice)] = {
    guard let examples = try? Shipped.examples else { return [] }
    return examples.enumerated().flatMap { place, example -> [(String, Voice)] in
      let isEmergency = example.expected.urgency.lowerBound == .now
      return isEmergency
        ? Voice.allCases.map { (example.id, $0) }
        : [(example.id, place.isMultiple(of: 2) ? .person : .interview)]
    }
  }()

  @Test("all of them are run")
  func count() throws {
    #expect(Set(Self.cases.map(\.example)).count == (try Shipped.examples.count))
    #expect(Self.cases.count >= 40)
  }

  @Test("answered key by key gives what the assessment gives", arguments: cases)
  func keyByKey(example: String, voice: Voice) throws {
    let answers = try Shipped.answers(of: example)
    let reader = try Reader(voice)
    try reader.begin(voice)
    try reader.answerAll(answers)
    let assessment = try Shipped.assessment
    let asked = answers.asked(voice, by: assessment.questionnaire)
    let expected = Gist(assessment.recommend(asked))
    #expect(Gist(reader.interview.recommendation) == expected)
  }

  @Test("given to the program as a file gives what the assessment gives")
  func files() throws {
    let scratch = try Scratch()
    for example in try Shipped.examples {
      let run = try Program.run("decide", example.file, "--json", in: scratch)
      #expect(run.code == 0 && run.complaint.isEmpty, "\(example.id)")
      let expected = Gist(try Shipped.assessment.recommend(example.answers))
      #expect(try Gist(json: run.output) == expected, "\(example.id)")
    }
  }
}
