internal import Phrases

extension Desk {
  /// What a row of a menu leads to.
  enum Choice: Hashable {
    case effect(DeskEffect)
    case go(Place)
    case back
  }

  /// How many records of a long list are laid out at once.
  package static let part = 100

  /// What the place one is at says and offers.
  package var page: Page {
    if showsHelp { return helpPage }
    let words = phrases.desk
    var page: Page
    switch place {
    case .unlock:
      page = bare(words.unlockTitle, [.text(words.unlock)], control: secretField)
    case .replaced(let sentence): page = bare(phrases.custody.replaced.title, [.strong(sentence)])
    case .list: page = listPage
    case .record(let id): page = recordPage(id)
    case .delete(let id): page = bare(words.deleteTitle, [.strong(words.delete(name(of: id)))])
    case .deleteAgain(let id):
      page = bare(
        words.deleteTitle, [.strong(name(of: id)), .text(words.deleteAgain(words.deleteWord))],
        control: .field(
          Control.Field(text: field.text, cursor: field.cursor, label: words.deleteRow, width: 20),
          [], focus: 0))
    }
    page.message = message
    return page
  }

  private var secretField: Control {
    .field(Control.Field(hiding: field, label: phrases.desk.passphrase), [], focus: 0)
  }

  private func bare(_ title: String, _ blocks: [Block], control: Control? = nil) -> Page {
    let control = control ?? .list(menu.map(\.row), focus: focus)
    return Page(
      title: title, progress: nil, blocks: blocks, control: control, notes: [], aside: [],
      message: nil, bindings: bindings(for: control))
  }

  // MARK: - The list

  /// The places among the listed records that are laid out now.
  var window: Range<Int> {
    let first = max(0, listFocus - 1) / Self.part * Self.part
    return first..<min(listed.count, first + Self.part)
  }

  private var listPage: Page {
    let words = phrases.desk
    let shown = window
    let rows =
      [Control.Row(words.newInterview)]
      + listed[shown].enumerated().map { place, entry in
        row(of: entries[entry], above: place == 0 ? .gap : .nothing)
      }
    var blocks: [Block] = [.text(entries.isEmpty ? words.empty : listLine)]
    if shown.count < listed.count {
      blocks.append(.quiet(words.part(shown.lowerBound + 1, shown.upperBound, listed.count)))
    }
    var page = bare(
      words.listTitle, blocks,
      control: .list(rows, focus: listFocus == 0 ? 0 : listFocus - shown.lowerBound))
    if let filter {
      page.search = Page.Search(text: filter.text, matches: listed.count, rows: entries.count)
      if listed.isEmpty { page.notes = [.text(phrases.handling.noMatch)] }
    }
    return page
  }

  /// "3 records, last changed first".
  private var listLine: String {
    let words = phrases.desk
    let count = words.count(listed.count)
    return listed.count < 2 ? count : "\(count), \(words.order(order))"
  }

  private func row(of entry: DeskEntry, above: Control.Row.Above) -> Control.Row {
    let level = entry.chosen ?? entry.computed
    // The day; the record's own page has the hour too.
    let day = String(entry.changed.prefix { $0 != " " })
    let openBy = entry.openBy.map { phrases.desk.openBy($0) }
    let parts = [day, words(of: entry.status), level, openBy].compactMap(\.self)
    return Control.Row(label(of: entry), detail: parts.joined(separator: " · "), above: above)
  }

  func words(of status: DeskPhrases.Status) -> String { phrases.desk.status(status) }

  private func label(of entry: DeskEntry) -> String {
    entry.label.isEmpty ? phrases.desk.noLabel : entry.label
  }

  private func name(of id: String) -> String {
    entries.first { $0.id == id }.map(label) ?? phrases.desk.noLabel
  }

  // MARK: - A record

  private func recordPage(_ id: String) -> Page {
    let words = phrases.desk
    guard let entry = entries.first(where: { $0.id == id }) else {
      return bare(words.recordTitle, [.text(phrases.handling.noMatch)])
    }
    var facts = [
      (words.clinician, entry.clinician), (words.begun, entry.begun),
      (words.changed, entry.changed), (words.state, self.words(of: entry.status)),
    ]
    if let level = entry.computed { facts.append((words.computedLevel, level)) }
    if let level = entry.chosen { facts.append((words.chosenLevel, level)) }
    var blocks: [Block] = [.strong(label(of: entry))]
    blocks += facts.filter { !$0.1.isEmpty }.map { .text("\($0.0): \($0.1)") }
    if let who = entry.openBy { blocks.append(.text(words.openElsewhere(who))) }
    return bare(words.recordTitle, blocks)
  }

  /// The rows of the page one is on, with what each leads to.
  var menu: [(row: Control.Row, choice: Choice)] {
    let words = phrases.desk
    switch place {
    case .unlock, .list, .deleteAgain: return []
    case .replaced:
      let words = phrases.custody.replaced
      // A stray Enter goes on from nothing.
      return [(.init(words.lockRow), .effect(.lock)), (.init(words.acceptRow), .effect(.accept))]
    case .record(let id):
      let isDraft = entries.first { $0.id == id }?.status == .draft
      return [
        (.init(isDraft ? words.goOnRow : words.openRow), .effect(.open(id))),
        (.init(words.followRow), .effect(.follow(id))),
        (.init(words.printRow), .effect(.print(id))),
        (.init(words.copyRow), .effect(.copy(id))),
        (.init(words.exportRow), .effect(.export(id))),
        (.init(words.deleteRow), .go(.delete(id))), (.init(words.backToList), .back),
      ]
    case .delete(let id):
      return [(.init(words.keepRow), .back), (.init(words.deleteRow), .go(.deleteAgain(id)))]
    }
  }

  var focus: Int { focuses[place] ?? 0 }

  /// How many rows the focus can stand on.
  var rowCount: Int { place == .list ? listed.count + 1 : menu.count }
}
