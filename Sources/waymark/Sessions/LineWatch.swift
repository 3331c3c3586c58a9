internal import Interview
internal import Phrases

/// Reads lines from somebody at a terminal, and gives up when nobody has typed one for too long.
///
/// As ``IdleWatch`` on the screen: a warning first, which an empty line answers. Input that is no terminal is never too slow.
@MainActor
final class LineWatch {
  /// How long a line may take; nil is for ever.
  let limit: Duration?
  /// Whether somebody else's answers stand on the terminal, so that it must not be left to itself.
  var isOn = false
  /// Whether the last line did not come in time.
  private(set) var isOver = false
  private let phrases: LinePhrases

  init(limit: Duration?, _ phrases: LinePhrases) {
    self.limit = limit
    self.phrases = phrases
  }

  /// Begins anew, for whoever comes next.
  func renew() { isOver = false }

  /// The next line; nil at the end of the input, and when none came in time.
  func readLine() -> String? {
    guard let limit, isOn, Console.isTerminal else { return Console.readLine() }
    var watch = IdleWatch(limit: limit, now: .now)
    while true {
      switch watch.verdict(at: .now) {
      case .wait(let time):
        guard Console.hasLine(within: time) else { continue }
        let line = Console.readLine()
        guard watch.hasWarned, line?.isEmpty == true else { return line }
        Console.write(phrases.prompt)
        watch.pressed(at: .now)
      case .warn: Console.write("\n\(phrases.idle)\n\(phrases.prompt)")
      case .end:
        isOver = true
        return nil
      }
    }
  }
}
