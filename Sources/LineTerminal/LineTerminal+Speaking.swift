internal import TextLayout
internal import Interview
internal import Phrases

extension LineTerminal {
  /// Says a page: all of it when it is new, and only the message when one is still on it.
  ///
  /// What happened comes before what is next: the message, then what the last answer changed.
  func say(_ page: Page, _ memory: inout Memory, _ phrases: Phrases) {
    let last = memory.page
    memory.page = page
    if let message = page.message { say(paragraph: message) }
    if let last, last.title == page.title, last.blocks == page.blocks {
      // With nothing new on it, and nothing to say about it, what was asked for has been said.
      if page.message != nil || last.control == page.control { return }
    }
    let changes = memory.newChanges(page)
    if !changes.isEmpty {
      say(paragraph: "\(phrases.review.changedTitle): \(changes.asSentences)")
    }
    write("\n")
    let progress = page.progress?.text ?? ""
    say(progress.isEmpty ? page.title : "\(page.title), \(progress)")
    let news = memory.news(of: page)
    for block in news.blocks { say(block, phrases) }
    say(page, news, phrases)
    for block in news.notes { say(block, phrases) }
    sayCommands(page)
  }

  func say(paragraph text: String) {
    for line in TextLines.wrapped(text, columns: columns) { say(line) }
  }

  private func say(_ block: Block, _ phrases: Phrases) {
    switch block {
    case .heading(let text):
      write("\n")
      say(paragraph: text)
    case .headingBeside(let heading, let text):
      write("\n")
      say(paragraph: heading)
      say(paragraph: text)
    case .strong(let text), .text(let text), .quiet(let text), .alert(let text),
      .detail(let text):
      say(paragraph: text)
    case .item(let text), .box(let text): say(paragraph: "- \(text)")
    case .bar(let name, _, _, let word): say(paragraph: "\(name): \(word)")
    case .trend(let trend):
      let points = trend.points.map(\.word).joined(separator: ", ")
      say(paragraph: "\(trend.name): \(points). \(trend.change)")
    case .ladder(let rungs): for rung in rungs { say(rung, phrases) }
    case .comparison(let comparison): say(comparison, phrases)
    case .gap: break
    }
  }

  private func say(_ rung: Block.Rung, _ phrases: Phrases) {
    let mark = rung.standing == .recommended ? [phrases.result.recommendedMark] : []
    let words = (mark + [rung.note].compactMap { $0 }).joined(separator: ", ")
    let standing = words.isEmpty ? "" : ": \(words)"
    say(paragraph: "- \(rung.name) (\(rung.facts.joined(separator: ", ")))\(standing)")
  }

  private func say(_ comparison: Block.Comparison, _ phrases: Phrases) {
    for (place, head) in comparison.heads.enumerated() {
      let mark = place == comparison.marked ? " (\(phrases.result.recommendedMark))" : ""
      write("\n")
      say(head + mark)
      for row in comparison.rows { say(paragraph: "\(row.name): \(row.cells[place])") }
    }
  }

  /// Says what one acts on; of a long list that was said before, what is new in it.
  private func say(_ page: Page, _ news: Memory.News, _ phrases: Phrases) {
    switch page.control {
    case .reading: break
    case .list(let rows, _):
      for place in news.rows { say(rows[place], label: "\(place + 1)") }
      if page.isLongMenu {
        say(paragraph: news.isShort ? phrases.lines.restAsBefore : phrases.lines.findLine)
      }
      sayKept(rows, phrases)
      if rows.contains(where: { if case .check = $0.mark { true } else { false } }) {
        say(paragraph: phrases.lines.several)
      }
    case .field(let field, let rows, _):
      if field.label != page.title { say(paragraph: field.label) }
      for (letter, row) in zip(letters, rows) where row.mark != .none { say(row, label: letter) }
      if field.isSecret { break }
      if !field.text.isEmpty {
        say(paragraph: phrases.lines.keep(field.text))
      } else {
        sayKept(rows, phrases)
      }
    }
  }

  /// Says which answer stands, and that Enter keeps it.
  private func sayKept(_ rows: [Control.Row], _ phrases: Phrases) {
    let kept = rows.filter { $0.mark == .radio(true) || $0.mark == .check(true) }.map(\.text)
    guard !kept.isEmpty else { return }
    say(paragraph: phrases.lines.keep(phrases.answers.several(kept)))
  }

  func say(_ row: Control.Row, label: String) {
    if case .heading(let text) = row.above {
      write("\n")
      say(text)
    }
    let detail = row.detail.isEmpty ? "" : ": \(row.detail)"
    say(paragraph: "\(label). \(row.text)\(detail)")
  }

  /// On pages without rows, the words that lead on.
  private func sayCommands(_ page: Page) {
    guard page.control == .reading else { return }
    let words = page.bindings.filter { $0.word.count == 1 && $0.word.first?.isLetter == true }
    say(paragraph: words.map { "\($0.word) \($0.label)" }.joined(separator: ", "))
  }
}
