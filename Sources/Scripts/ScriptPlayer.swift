package import Interview
internal import Screens

/// Plays a script on an interview, without a terminal and without touching the world.
///
/// Saving and printing come off, and leave nothing behind.
package struct ScriptPlayer: Sendable {
  private var interview: Interview
  private let screen: Screen
  private var size = (columns: 80, rows: 24)
  /// Whether the interview was left; nothing can be done after that.
  private var isOver = false

  /// A screen as text.
  package struct Picture: Hashable, Sendable {
    package let name: String
    package let text: String
  }

  package init(_ interview: Interview) {
    self.interview = interview
    screen = Screen(phrases: interview.phrases)
  }

  /// Plays a script to its end.
  ///
  /// - Returns: The pictures that it saves, in its order.
  /// - Throws: The first line that cannot be done, or whose words are not shown.
  package mutating func play(_ script: Script) throws(Script.Fault) -> [Picture] {
    var pictures: [Picture] = []
    _ = picture
    for step in script.steps {
      if let picture = try play(step) { pictures.append(picture) }
    }
    return pictures
  }

  private mutating func play(_ step: Script.Step) throws(Script.Fault) -> Picture? {
    guard !isOver else {
      throw Script.Fault(
        line: step.line,
        sentence: "The interview was left before this. Take out this line, or the key that left.")
    }
    switch step.action {
    case .size(let columns, let rows): size = (columns, rows)
    case .keys(let keys):
      for key in keys where !isOver { take(interview.press(key)) }
    case .type(let text):
      for character in text where !isOver { take(interview.press(.character(character))) }
    case .expect(let words):
      let shown = picture
      guard Self.words(shown).contains(Self.words(words)) else {
        throw Script.Fault(
          line: step.line,
          sentence:
            "The screen does not say \"\(words)\". Mend the script so far, or this line. It shows:\n\(shown)"
        )
      }
    case .save(let name): return Picture(name: name, text: picture + "\n")
    }
    return nil
  }

  /// What is shown now; a scroll beyond the page's end comes back, as on a terminal.
  private var picture: String {
    mutating get {
      let frame = screen.frame(
        interview.page, rows: size.rows, columns: size.columns, scroll: interview.scroll)
      interview.scrolled(to: frame.scroll)
      return frame.canvas.text
    }
  }

  private mutating func take(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .save(_, let path, _): interview.take(.saved(path: path))
      case .findPrinters(let paper): interview.take(.printersFound(paper, .unknown))
      case .print: interview.take(.printed)
      case .edit(let text): interview.take(.edited(text))
      case .suspend, .keepElsewhere, .saving: break
      case .leave, .vanish: isOver = true
      }
    }
    _ = picture
  }

  private static func words(_ text: String) -> String {
    text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }
}
