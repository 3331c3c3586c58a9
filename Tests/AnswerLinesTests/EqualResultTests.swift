import AnswerLines
import Assessments
import Placement
import Questionnaires
import SeededRandom
import ShippedAssessment
import TestLengths
import Testing

@Suite("Results by lines are those of one by one")
struct EqualResultTests {
  @Test("for all examples of the shipped assessment")
  func examples() throws {
    try compare(try ShippedAssessment.examples().map(\.answers))
  }

  @Test("for made-up people who answer everything", arguments: UInt64(0)..<4)
  func whole(_ seed: UInt64) throws {
    let questionnaire = try ShippedAssessment.assessment().questionnaire
    var random = SeededGenerator(seed: seed)
    try compare(
      try (0..<TestLength.count(250, long: 700)).map { _ in
        try RandomPerson(questionnaire, &random).answers(to: questionnaire)
      })
  }

  @Test("for made-up people who leave some answers open", arguments: UInt64(10)..<14)
  func unknown(_ seed: UInt64) throws {
    let questionnaire = try ShippedAssessment.assessment().questionnaire
    var random = SeededGenerator(seed: seed)
    try compare(
      try (0..<TestLength.count(40, long: 80)).map { place in
        var person = RandomPerson(questionnaire, &random)
        person.forget(1 + place / 4, of: questionnaire, &random)
        return try person.answers(to: questionnaire)
      })
  }

  private func compare(_ people: [Answers]) throws {
    let assessment = try ShippedAssessment.assessment()
    let texts = people.map { Line.text(of: $0, to: assessment.questionnaire) }
    let memory = MemoryPorts(texts.joined(separator: "\n"))
    let count = try #require(try LineStream.run(memory, assessment))
    #expect(count.lines == people.count && count.wrong == 0)
    #expect(memory.complaints == [])
    try #require(memory.lines.count == people.count)
    for (place, (answers, line)) in zip(people, memory.lines).enumerated() {
      let expected = Line.result(place + 1, assessment.recommend(answers))
      if line != expected {
        Issue.record("\(texts[place])\n\(line)\nbut one by one\n\(expected)")
        return
      }
    }
  }
}
