package import Interview
internal import Phrases
package import Placement
package import Questionnaires
internal import Screens
internal import SeededRandom

/// Walks an interview through random steps, and looks at it after each.
package struct Fuzzer {
  /// What was found, with all that is needed to find it again.
  package struct Failure: Error, CustomStringConvertible {
    package let what: String
    package let seed: UInt64
    package let step: Int
    package let last: [Step]

    package var description: String {
      "seed \(seed), step \(step): \(what); the last steps: "
        + last.map(\.description).joined(separator: ", ")
    }
  }

  /// Where a walk has been.
  package struct Journey: Sendable {
    package var kinds: Set<String> = []
    package var answered = 0
  }

  /// A picture is drawn for one step of so many.
  private static let stepsForFrame = 8
  private static let stepsForAnswers = 64
  private static let stepsForWayBack = 1_024

  private let assessment: Assessment
  private let earlier: [EarlierInterview]
  private let seed: UInt64
  private let check: (Interview) -> String?
  private let screen = Screen(phrases: .english)
  private var random: SeededGenerator
  private var maker = StepMaker()
  private var interview: Interview
  private var size = (rows: 24, columns: 80)
  private var recent: [Step] = []
  private var journey = Journey()

  /// Makes a walk.
  ///
  /// - Parameters:
  ///   - assessment: What is asked.
  ///   - voice: Whom to speak to; nil begins at the first page.
  ///   - seed: The same seed makes the same steps.
  ///   - earlier: The interviews that it follows; then a clinician asks.
  ///   - check: What is looked at besides the invariants; gives what does not hold.
  package init(
    _ assessment: Assessment, _ voice: Voice?, seed: UInt64,
    following earlier: [EarlierInterview] = [],
    check: @escaping (Interview) -> String? = { _ in nil }
  ) {
    self.check = check
    self.assessment = assessment
    self.seed = seed
    random = SeededGenerator(seed: seed)
    self.earlier = earlier
    interview =
      earlier.isEmpty
      ? Interview(of: assessment, phrases: .english, voice: voice)
      : Interview(following: earlier, of: assessment, phrases: .english)
  }

  /// The interview as the walk has left it.
  package var snapshot: Interview.Snapshot { interview.snapshot }

  package mutating func walk(steps: Int) throws(Failure) -> Journey {
    for number in 0..<steps {
      let step = maker.next(&random)
      recent.append(step)
      if recent.count > 24 { recent.removeFirst() }
      let before = interview.answers
      perform(effects(of: step))
      if interview.answers != before { journey.answered += 1 }
      if let what = broken(after: number) {
        throw Failure(what: what, seed: seed, step: number, last: recent)
      }
    }
    if let what = Invariants.brokenUndo(interview) {
      throw Failure(what: what, seed: seed, step: steps, last: recent)
    }
    return journey
  }

  private mutating func effects(of step: Step) -> [Effect] {
    switch step {
    case .key(let key): return interview.press(key)
    case .paste(let text): return interview.paste(text)
    case .command(let command): return interview.update(command)
    case .resize(let rows, let columns):
      size = (rows, columns)
      return []
    }
  }

  /// The world: files that are there already, a printer that is not.
  private mutating func perform(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .save(let paper, let path, let replacing):
        interview.take(
          replacing
            ? random.next() % 4 == 0
              ? .notSaved(path: path, reason: "the disk is full") : .saved(path: path)
            : .fileExists(paper, path: path))
      case .findPrinters(let paper):
        let names = (0..<Int(random.next() % 9)).map { "printer-\($0)" }
        interview.take(
          random.next() % 3 == 0
            ? .noPrinter : .printersFound(paper, Printers(usual: names.last, names: names)))
      case .print: interview.take(random.next() % 2 == 0 ? .noPrinter : .printed)
      case .edit(let text):
        interview.take(
          random.next() % 2 == 0
            ? .noEditor
            : .edited(String(repeating: text + "long ", count: 1 + Int(random.next() % 300))))
      case .suspend: break
      case .saving: interview.take(random.next() % 2 == 0 ? SavedAnswers.open : .sealed)
      case .keepElsewhere: interview.take(.keptElsewhere(path: "elsewhere"))
      case .leave, .vanish:
        // Leaving is rare enough to be wished for, and too easy to come upon.
        if random.next() % 8 == 0 {
          interview =
            earlier.isEmpty
            ? Interview(of: assessment, phrases: .english)
            : Interview(following: earlier, of: assessment, phrases: .english)
        } else {
          _ = interview.update(.back)
        }
      }
    }
  }

  private mutating func broken(after number: Int) -> String? {
    let page = interview.page
    journey.kinds.insert(interview.place.kind)
    if let what = Invariants.broken(interview, page) ?? check(interview) { return what }
    if number % Self.stepsForAnswers == 0, let what = Invariants.brokenAnswers(interview) {
      return what
    }
    if number % Self.stepsForWayBack == 0, let what = Invariants.brokenWayBack(interview) {
      return what
    }
    guard number % Self.stepsForFrame == 0 else {
      interview.scrolled(to: min(interview.scroll, 500))
      return nil
    }
    let frame = screen.frame(
      page, rows: size.rows, columns: size.columns, scroll: interview.scroll)
    interview.scrolled(to: frame.scroll)
    return Invariants.broken(frame, page, rows: size.rows, columns: size.columns)
  }
}

extension Place {
  /// What kind of place it is, without which one of them.
  fileprivate var kind: String { String("\(self)".prefix { $0 != "(" }) }
}
