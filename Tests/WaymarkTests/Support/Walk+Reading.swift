import Interview
import Phrases
import Placement
import Questionnaires
import TerminalTesting
import Testing

extension Walk {
  /// Scrolls through the page from its top to its end.
  ///
  /// - Returns: The words of each screen on the way.
  func readPage() throws -> [Words] {
    try press(.home)
    var screens = [words]
    while true {
      let scroll = interview.scroll
      try press(.pageDown)
      guard interview.scroll != scroll else { return screens }
      screens.append(words)
    }
  }

  /// Expects that the page says this on one of its screens.
  func expectPage(says texts: String..., sourceLocation: SourceLocation = #_sourceLocation) throws {
    let screens = try readPage()
    for text in texts {
      #expect(screens.contains { $0.says(text) }, "“\(text)”", sourceLocation: sourceLocation)
    }
  }

  /// Expects that this is on the screen now, wherever its lines are broken.
  func expectScreen(
    says texts: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    for text in texts {
      #expect(words.says(text), "“\(text)”", sourceLocation: sourceLocation)
    }
  }

  // MARK: - Paper

  /// Opens the page for saving and printing from wherever it is offered.
  func openPaper() throws {
    while interview.place != .paper {
      try press(interview.place == .recommendation ? .character("p") : .backTab)
    }
  }

  /// Writes a name for the file over the one that is proposed.
  func openFile(_ audience: Audience, named name: String) throws {
    let paper = interview.phrases.paper
    try openPaper()
    try choose(audience == .person ? paper.savePerson[interview.voice] : paper.saveChart)
    try clearLine()
    try type(name)
  }

  /// Saves a summary under a name that is still free.
  func save(_ audience: Audience, as name: String) throws {
    try openFile(audience, named: name)
    try press(
      .enter, for: .save(.summary(audience), path: name, replacing: false),
      yields: .saved(path: name))
    try #require(interview.place == .paper)
  }

  /// Asks to print a summary, with what must come of looking for printers.
  func findPrinters(for audience: Audience, yields outcome: Outcome) throws {
    let paper = interview.phrases.paper
    try openPaper()
    let text = audience == .person ? paper.printPerson[interview.voice] : paper.printChart
    try press(try key(toChoose: text), for: .findPrinters(.summary(audience)), yields: outcome)
  }

  /// Prints a summary on a printer that is offered, with what must come of it.
  func print(
    _ audience: Audience, on printer: String? = nil, copies: Int = 1,
    among printers: Printers = .unknown, yields outcome: Outcome
  ) throws {
    try findPrinters(for: audience, yields: .printersFound(.summary(audience), printers))
    if copies > 1 { try press(.backspace, .character(Character("\(copies)"))) }
    let row = printer.flatMap { printers.names.firstIndex(of: $0) } ?? 0
    for _ in 0...row { try press(.down) }
    try press(
      .enter, for: .print(.summary(audience), PrintOrder(printer: printer, copies: copies)),
      yields: outcome)
  }

  /// Leaves by the key for it and the page that asks once more.
  func leave() throws {
    try press(.control("c"))
    let key = try key(toChoose: interview.phrases.screens.leave)
    #expect(try press(key, toEndWith: .leave) == .exit(code: 0))
    #expect(!terminal.isOnAlternateScreen && terminal.isCursorVisible)
  }
}

/// The words of a text as if all stood on one line, in lower case and without frames, so that they are found however a
/// page breaks and sets them.
struct Words: CustomStringConvertible {
  let description: String

  init(_ text: String) {
    let isFrame = { (character: Character) in
      character.unicodeScalars.allSatisfy { (0x2500...0x257F).contains($0.value) }
    }
    description = text.split { $0.isWhitespace || isFrame($0) }.joined(separator: " ").lowercased()
  }

  func says(_ text: String) -> Bool { place(of: text) != nil }

  /// Where a text begins, in characters; nil where it does not stand.
  func place(of text: String) -> Int? {
    description.firstRange(of: Words(text).description)
      .map { description.distance(from: description.startIndex, to: $0.lowerBound) }
  }

  /// Whether the first text stands before all of the others that stand here at all.
  func says(_ first: String, before others: [String]) -> Bool {
    guard let place = place(of: first) else { return false }
    return others.allSatisfy { self.place(of: $0) ?? .max > place }
  }
}
