internal import Interview
internal import Phrases

extension LineTerminal {
  /// Says the rows of a long list that have a text, with their numbers; true when the line asked for that.
  ///
  /// A stroke alone asks for all rows.
  func search(_ line: String, _ page: Page, _ phrases: Phrases) -> Bool {
    guard page.isLongMenu, line.hasPrefix("/") else { return false }
    let wanted = line.dropFirst().filter { $0 != "/" }.trimmingBlanks
    let rows = page.control.rows
    let found = Filter.places(of: wanted, in: rows)
    if found.isEmpty { say(phrases.lines.noneFound) }
    for place in found { say(rows[place], label: "\(place + 1)") }
    return true
  }
}
