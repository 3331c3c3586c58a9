internal import Interview
internal import Phrases

extension LineTerminal {
  /// Takes one typed line as commands: a word for one of the page's keys, numbers of rows, or the text to write.
  func answer<Subject: Dialogue>(
    _ line: String, _ page: Page, _ dialogue: inout Subject
  ) -> [Subject.Wish] {
    let typed = line.trimmingBlanks
    if let command = command(typed, page) { return dialogue.update(command) }
    if typed.isEmpty {
      guard page.awaitsChoice else { return dialogue.update(.next) }
      dialogue.say(dialogue.phrases.lines.typeNumber)
      return []
    }
    switch page.control {
    case .reading:
      // On a page that is read, numbers open what it lists.
      guard page.bindings.contains(where: { $0.command == .pick(0) }), let number = Int(typed)
      else { return refuse(typed, &dialogue) }
      return dialogue.update(.pick(number))
    case .field(_, let rows, _):
      if let row = letters.prefix(rows.count).firstIndex(of: typed.lowercased()),
        rows[row].mark != .none
      {
        return dialogue.update(.pick(row + 1)) + dialogue.update(.next)
      }
      return dialogue.update(.write(typed)) + dialogue.update(.next)
    case .list(let rows, _):
      let numbers = typed.split { $0 == " " || $0 == "," }.map { Int($0) }
      let wanted = numbers.compactMap { $0 }
      guard wanted.count == numbers.count, !wanted.isEmpty else { return refuse(typed, &dialogue) }
      guard wanted.allSatisfy({ (1...rows.count).contains($0) }) else {
        return dialogue.update(.pick(wanted.first { !(1...rows.count).contains($0) } ?? 0))
      }
      return pick(wanted, rows, &dialogue)
    }
  }

  /// The letters by which the rows under a line to write in are chosen.
  var letters: [String] { ["a", "b", "c", "d"] }

  private func command(_ typed: String, _ page: Page) -> Command? {
    // In a line for words, a letter is part of the words; only the signs keep their meaning.
    let isForWords =
      if case .field(let field, _, _) = page.control { field.width >= 40 } else { false }
    let word = isForWords && typed.hasPrefix(":") ? String(typed.dropFirst()) : typed
    if isForWords, word == typed, !["<", "?"].contains(word) { return nil }
    let command = page.bindings.first { !$0.word.isEmpty && $0.word == word.lowercased() }?.command
    // No answer is this sign: where it does nothing, the interview says why.
    return command ?? (word == "=" ? .asLastTime : nil)
  }

  private func refuse<Subject: Dialogue>(
    _ typed: String, _ dialogue: inout Subject
  ) -> [Subject.Wish] {
    dialogue.say(dialogue.phrases.lines.notUnderstood(typed))
    return []
  }

  /// Makes the marks of a page those that were typed, then goes on.
  private func pick<Subject: Dialogue>(
    _ wanted: [Int], _ rows: [Control.Row], _ dialogue: inout Subject
  ) -> [Subject.Wish] {
    let isSeveral = rows.contains { if case .check = $0.mark { true } else { false } }
    guard rows.contains(where: { $0.mark != .none }) else {
      return dialogue.update(.pick(wanted[0]))
    }
    if isSeveral {
      for (place, row) in rows.enumerated()
      where row.mark == .check(true) && !wanted.contains(place + 1) {
        _ = dialogue.update(.pick(place + 1))
      }
    }
    for number in wanted where !isMarked(dialogue.page.control.rows[number - 1]) {
      _ = dialogue.update(.pick(number))
    }
    return dialogue.update(.next)
  }

  private func isMarked(_ row: Control.Row) -> Bool {
    switch row.mark {
    case .none: false
    case .radio(let marked), .check(let marked): marked
    }
  }
}

extension Page {
  /// Whether an empty line says nothing here: there are answers to choose from, and none is chosen.
  fileprivate var awaitsChoice: Bool {
    guard case .list(let rows, _) = control, rows.contains(where: { $0.mark != .none }) else {
      return false
    }
    return !rows.contains { $0.mark == .radio(true) || $0.mark == .check(true) }
  }
}

extension String {
  /// The text without blanks at its ends.
  var trimmingBlanks: String {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? start
    return String(self[start..<end])
  }
}
