import Assessments
import ShippedAssessment
import Testing

@Suite("The time a self-assessment takes at reading speed")
struct InterviewTimeTests {
  private static let time = Result {
    try #require(
      InterviewTime(try ShippedAssessment.assessment(), try ShippedAssessment.examples()))
  }

  @Test("is 12 minutes at most with no skips, for whoever of the examples is asked the most")
  func full() throws {
    let time = try Self.time.get()
    #expect(time.longest <= InterviewTime.mostMinutes, "\(time.longest) minutes")
    // It is no small figure by a mistake: nobody reads and answers so many questions in half the time.
    #expect(time.longest > 6 && time.mostQuestions > 40)
  }

  @Test("is 6 minutes in the median when only what can still matter is asked")
  func short() throws {
    let time = try Self.time.get()
    #expect(time.shortMedian < time.longest * 0.6, "\(time.shortMedian) minutes")
    #expect(time.shortMedian <= InterviewTime.mostShortMinutes, "\(time.shortMedian) minutes")
  }
}
