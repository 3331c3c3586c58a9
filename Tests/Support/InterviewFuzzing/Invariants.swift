internal import Interview
internal import Phrases
internal import Placement
internal import Questionnaires
internal import Screens

/// What holds of every interview, whatever was pressed.
enum Invariants {
  /// What does not hold of an interview and its page; nil when all does.
  static func broken(_ interview: Interview, _ page: Page) -> String? {
    let last =
      switch page.control {
      case .reading: 0
      case .list(let rows, _): rows.count - 1
      case .field(_, let rows, _): rows.count
      }
    guard (0...max(0, last)).contains(page.control.focus) else { return "the focus is on no row" }
    guard interview.scroll >= 0 else { return "the scroll is below 0" }
    guard page.bindings.contains(where: { $0.command == .vanish }) else {
      return "no key leaves at once"
    }
    // On the first page and on the page that asks whether to leave, there is one of the two.
    let ways = page.bindings.filter { [.back, .leave].contains($0.command) }
    guard ways.contains(where: { $0.keys.contains(.escape) || $0.keys.contains(.control("c")) })
    else { return "no key leads back or out" }
    if case .field(let field, _, _) = page.control {
      guard (0...field.text.count).contains(field.cursor) else {
        return "the cursor is off its text"
      }
      guard field.text.count <= TextField.limit else { return "a text is too long" }
    }
    if page.message?.isEmpty == true { return "a message says nothing" }
    return nil
  }

  /// What does not hold of the answers.
  static func brokenAnswers(_ interview: Interview) -> String? {
    for question in interview.assessment.questionnaire.questions {
      guard let answer = interview.answers[question.id] else { continue }
      guard (try? question.checked(answer)) == answer else {
        return "\(answer) is no answer to \(question.id)"
      }
    }
    return nil
  }

  /// The most places that Back may lead through from anywhere.
  private static let longestWayBack = 410

  /// What does not hold of the way back to the first page.
  static func brokenWayBack(_ interview: Interview) -> String? {
    var interview = interview
    for _ in 0..<longestWayBack {
      _ = interview.update(.back)
      if interview.message == interview.phrases.handling.firstPage { return nil }
    }
    return "Back does not come to a first page"
  }

  /// What does not hold of undoing everything: no answer is left, and each has led back to its question.
  static func brokenUndo(_ interview: Interview) -> String? {
    var interview = interview
    let words = interview.phrases.handling
    if interview.showsHelp { _ = interview.update(.back) }
    for _ in 0..<200_000 {
      _ = interview.update(.undo)
      switch interview.message {
      case words.nothingToUndo:
        let isLeft = interview.assessment.questionnaire.questions.contains {
          !$0.isSetByMode && interview.answers[$0.id] != nil
        }
        return isLeft ? "an answer is left when all are undone" : nil
      case words.undoElsewhere: _ = interview.update(.review)
      default:
        // A level that was chosen is undone on the result.
        if interview.place == .recommendation { continue }
        guard case .question = interview.place else { return "undoing leads to no question" }
      }
    }
    return "undoing does not end"
  }

  /// What does not hold of a picture.
  static func broken(_ frame: Frame, _ page: Page, rows: Int, columns: Int) -> String? {
    guard frame.canvas.rows == rows, frame.canvas.columns == columns else {
      return "the picture has another size than the window"
    }
    guard (0..<rows).contains(frame.cursor.row), (0..<columns).contains(frame.cursor.column) else {
      return "the cursor is outside of the window"
    }
    guard frame.scrollLimit >= 0 else { return "the scroll has no limit" }
    guard rows >= Screen.smallest.rows, columns >= Screen.smallest.columns else { return nil }
    let foot = line(rows - 1, of: frame)
    guard let exit = page.bindings.first(where: { $0.command == .vanish }),
      foot.contains("\(exit.name) ")
    else { return "the key that leaves at once is not shown" }
    // A long message is cut, but its beginning always stands there.
    if let message = page.message?.prefix(8) {
      guard (0..<rows).contains(where: { line($0, of: frame).contains("! \(message)") }) else {
        return "the message is not shown"
      }
    }
    return nil
  }

  private static func line(_ row: Int, of frame: Frame) -> String {
    frame.canvas.runs(row: row).map(\.text).joined()
  }
}
