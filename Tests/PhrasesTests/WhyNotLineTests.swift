import Assessments
import Phrases
import Placement
import Questionnaires
import ShippedAssessment
import Testing

@Suite("Why not another level, in lines")
struct WhyNotLineTests {
  private static func lines(
    _ id: String, isDetailed: Bool = false, _ voice: Voice = .person
  ) throws -> [WhyNotLine] {
    let assessment = try ShippedAssessment.assessment()
    let example = try #require(try ShippedAssessment.examples().first { $0.id == id })
    return WhyNotPhrases.english.lines(
      for: assessment.recommend(example.answers), isDetailed: isDetailed, .english, voice)
  }

  @Test("tells every level but the recommended one, once", arguments: [true, false])
  func everyLevel(_ isDetailed: Bool) throws {
    let assessment = try ShippedAssessment.assessment()
    for example in try ShippedAssessment.examples() {
      let recommended = assessment.recommend(example.answers).level
      let told = try Self.lines(example.id, isDetailed: isDetailed).flatMap(\.levels)
      #expect(told.sorted() == Level.allCases.filter { $0 != recommended }, "\(example.id)")
    }
  }

  @Test("begins with the level nearest to the recommended one, and joins those with one reason")
  func order() throws {
    let lines = try Self.lines("bipolar-in-a-using-home")
    #expect(
      lines.map(\.levels) == [
        [.partialHospitalization, .intensiveOutpatient, .outpatient, .none]
      ])
    #expect(
      lines.map(\.sentence) == [
        "may be too little. Mood and mind need care each day. Home does not give enough support for that."
      ])
  }

  @Test("says of a level that nothing asks for which care it would be")
  func moreThanNeeded() throws {
    let sentences = try Self.lines("carpenter-ready-for-iop").map(\.sentence)
    #expect(sentences.last == "nothing you told us asks for care each day or more.")
    let chart = try Self.lines("iop-last-fall", .interview).map(\.sentence)
    #expect(chart.last == "no domain and no joint rule asks for round-the-clock care.")
  }

  @Test("says of a level within a range whether open answers lead to it or past it")
  func range() throws {
    let lines = try Self.lines("will-not-say-about-home").filter { $0.levels != [.none] }
    #expect(
      lines.map(\.sentence) == [
        "your open questions lead to less or to more.",
        "may be needed. It depends on the open questions.",
      ])
    #expect(lines.map(\.isOpen) == [false, true])
  }

  @Test("tells every reason of every level that is too little, each once")
  func reasons() throws {
    let assessment = try ShippedAssessment.assessment()
    for example in try ShippedAssessment.examples() {
      let lines = try Self.lines(example.id, isDetailed: true)
      let told = lines.flatMap(\.reasons).map(\.rule)
      #expect(Set(told).count == told.count, "\(example.id)")
      for whyNot in assessment.recommend(example.answers).whyNot {
        guard case .tooLittle(let reasons) = whyNot.cause else { continue }
        let line = try #require(lines.first { $0.levels.contains(whyNot.level) })
        #expect(
          Set(reasons.map(\.rule)) == Set((line.reasons + line.toldAbove).map(\.rule)),
          "\(example.id), \(whyNot.level)")
      }
    }
  }
}
