import Interview
import Phrases
import Questionnaires
import Testing

@Suite("A time without a key")
struct IdleWatchTests {
  private let start = ContinuousClock.now

  private func at(_ seconds: Int) -> IdleWatch.Instant { start + .seconds(seconds) }

  @Test("a minute before the end there is a warning, once, and then the end")
  func course() {
    var watch = IdleWatch(limit: .seconds(600), now: start)
    #expect(watch.verdict(at: start) == .wait(.seconds(540)))
    #expect(watch.verdict(at: at(539)) == .wait(.seconds(1)))
    #expect(!watch.hasWarned)
    #expect(watch.verdict(at: at(540)) == .warn)
    #expect(watch.hasWarned)
    #expect(watch.verdict(at: at(541)) == .wait(.seconds(59)))
    #expect(watch.verdict(at: at(600)) == .end)
  }

  @Test("a key begins the time anew, before the warning and after it")
  func keys() {
    var watch = IdleWatch(limit: .seconds(600), now: start)
    watch.pressed(at: at(500))
    #expect(watch.verdict(at: at(600)) == .wait(.seconds(440)))
    #expect(watch.verdict(at: at(1040)) == .warn)
    watch.pressed(at: at(1050))
    #expect(!watch.hasWarned)
    #expect(watch.verdict(at: at(1050)) == .wait(.seconds(540)))
    #expect(watch.verdict(at: at(1590)) == .warn)
  }

  @Test("a computer that slept past the end wakes to the end, without a warning")
  func sleep() {
    var watch = IdleWatch(limit: .seconds(600), now: start)
    #expect(watch.verdict(at: at(7200)) == .end)
  }

  @Test("a limit of less than two minutes warns at its half")
  func short() {
    var watch = IdleWatch(limit: .seconds(60), now: start)
    #expect(watch.verdict(at: at(29)) == .wait(.seconds(1)))
    #expect(watch.verdict(at: at(30)) == .warn)
  }

  @Test("the last sentence says how long it was")
  func sentence() {
    let words = Phrases.english.session.endedIdle
    #expect(words(.seconds(600)).contains("for 10 minutes."))
    #expect(words(.seconds(60)).contains("for 1 minute."))
    #expect(words(.seconds(1)).contains("for 1 second."))
    #expect(words(.seconds(90)).contains("for 90 seconds."))
  }

  @Test("the warning stands on the line for messages, and goes without a trace")
  func warning() throws {
    var interview = try Interview.atFirstQuestion(.interview)
    let before = interview.page
    interview.warnOfIdleness()
    #expect(interview.page.message == Phrases.english.session.idle)
    #expect(Phrases.english.session.idle.count <= 76)
    interview.goOnAfterWarning()
    #expect(interview.page == before)
  }
}
