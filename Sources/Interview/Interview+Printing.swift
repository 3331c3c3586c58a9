internal import Phrases

extension Interview {
  /// The most printers that the page has rows for.
  static let mostPrinters = 6

  /// A row for each printer, the usual one first.
  func printerMenu(_ paper: Paper) -> [(row: Control.Row, choice: Choice)] {
    let words = phrases.paper
    guard !printers.names.isEmpty else {
      return [(.init(words.anyPrinter), .print(paper, printer: nil))]
    }
    return printers.names.prefix(Self.mostPrinters).map { name in
      (
        .init(name == printers.usual ? words.usualPrinter(name) : name),
        .print(paper, printer: name)
      )
    }
  }

  var printingPage: Page {
    let words = phrases.paper
    let hidden = printers.names.count - Self.mostPrinters
    return bare(
      words.printTitle,
      [.text(words.printLead)] + (hidden > 0 ? [.quiet(words.morePrinters(hidden))] : []),
      control: .field(
        field(label: words.copies(PrintOrder.possibleCopies), width: 4), menu.map(\.row),
        focus: draft.focus))
  }

  /// Asks for the copies that are written; says what may be written when that is no number of them.
  mutating func print(_ paper: Paper, on printer: String?) -> [Effect] {
    let written = draft.field.text.filter { $0 != " " }
    guard let copies = Int(written), PrintOrder.possibleCopies.contains(copies) else {
      message = phrases.paper.writeCopies(PrintOrder.possibleCopies)
      return []
    }
    return [.print(paper, PrintOrder(printer: printer, copies: copies))]
  }

  /// Goes back to where one chose to print, once that is done with.
  mutating func leavePrinting() {
    if case .printing = place { returnToPaper() }
  }
}
