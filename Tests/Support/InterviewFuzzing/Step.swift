package import Interview
internal import SeededRandom

/// One thing that happens to an interview.
package enum Step: Hashable, Sendable, CustomStringConvertible {
  case key(Key)
  case paste(String)
  case command(Command)
  case resize(rows: Int, columns: Int)

  package var description: String {
    switch self {
    case .key(let key): "\(key)"
    case .paste(let text): "paste(\(text.debugDescription))"
    case .command(let command): "command(\(command))"
    case .resize(let rows, let columns): "\(columns)x\(rows)"
    }
  }
}

/// Makes steps: mostly keys that lead somewhere, some that do not, and now and then something odd.
struct StepMaker {
  private static let moving: [Key] = [
    .enter, .enter, .enter, .down, .down, .up, .tab, .escape, .left, .backspace, .pageDown, .pageUp,
    .home, .end, .backTab,
  ]
  private static let odd: [Key] =
    [.delete, .right, .wordLeft, .wordRight, .deleteWord]
    + (1...12).filter { $0 != 9 }.map { .function($0) }
    + "abcdefghijklmnopqrstuvwyz".map { .control($0) }
  private static let letters: [Key] =
    "123456789 1212 jkrnguuwlpsqmvc=/?azé李\u{301}".map { .character($0) }
  private static let pastes = [
    "12", "", " ", "a b  c", "\u{301}", "👩‍👩‍👧 e\u{301}", "x\u{1B}[2J\ny",
    String(repeating: "long ", count: 420),
  ]
  private static let commands: [Command] = [
    .up, .down, .first, .last, .pageUp, .pageDown, .nextRow, .nextReason, .pick(0),
    .pick(-3), .pick(1), .reasons,
    .pick(99), .mark, .next, .back, .help, .review, .guide, .note, .why, .compare, .paper,
    .override, .sinceLastTime, .asLastTime, .answerOpen, .undo, .filter, .missing, .leave,
    .insert("q"), .write("7"), .deleteBackward,
    .deleteForward, .deleteWord, .deleteToStart, .deleteToEnd, .cursorLeft, .cursorRight,
    .cursorStart, .cursorEnd, .wordLeft, .wordRight,
  ]
  private static let sizes = [
    (24, 80), (16, 50), (34, 110), (10, 32), (50, 132), (5, 20), (1, 1), (24, 99),
  ]

  mutating func next(_ random: inout SeededGenerator) -> Step {
    switch random.next() % 100 {
    case 0..<46: .key(Self.pick(Self.moving, &random))
    case 46..<86: .key(Self.pick(Self.letters, &random))
    case 86..<92: .key(Self.pick(Self.odd, &random))
    case 92..<94: .paste(Self.pick(Self.pastes, &random))
    case 94..<99: .command(Self.pick(Self.commands, &random))
    default: Self.resize(Self.pick(Self.sizes, &random))
    }
  }

  private static func resize(_ size: (Int, Int)) -> Step { .resize(rows: size.0, columns: size.1) }

  private static func pick<Element>(
    _ list: [Element], _ random: inout SeededGenerator
  ) -> Element {
    list[Int(random.next() % UInt64(list.count))]
  }
}
