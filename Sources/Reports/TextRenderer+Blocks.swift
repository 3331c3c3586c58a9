extension TextRenderer {
  /// The lines of a block, with the room before it.
  func spaced(_ block: Document.Block, after previous: Document.Block?) -> [TextLine] {
    switch block {
    case .pageBreak: return [TextLine(text: "", isSpace: true, beginsPage: true)]
    case .heading(let text, .section):
      return [.space] + section(text)
    case .heading(let text, .part):
      let room = if case .heading = previous { [TextLine]() } else { [TextLine.space] }
      return room + .together(TextFit.wrap(text, to: textWidth).map { margin + $0 }, andNext: true)
    default:
      if case .heading = previous { return lines(block) }
      return [.space] + lines(block)
    }
  }

  /// The heading of a section: capitals, and a line from there to the other margin.
  private func section(_ text: String) -> [TextLine] {
    let words = TextFit.wrap(text.plainLine.uppercased(), to: textWidth)
    return .together(
      words.enumerated().map { place, line in
        let room = textWidth - TextFit.width(of: line) - 1
        let isLast = place == words.count - 1
        return margin + line + (isLast && room > 0 ? " " + repeated(glyphs.line, room) : "")
      }, andNext: true)
  }

  private func lines(_ block: Document.Block) -> [TextLine] {
    switch block {
    case .paragraph(let text):
      // What ends in a colon speaks of what follows.
      let introduces = text.hasSuffix(":") || text.hasSuffix("：")
      return .flowing(TextFit.wrap(text, to: bodyWidth).map { indent + $0 }, andNext: introduces)
    case .list(let list): return items(list, indent: indent, width: bodyWidth)
    case .facts(let facts): return self.facts(facts)
    case .table(let table): return self.table(table)
    case .ladder(let ladder): return self.ladder(ladder)
    case .bars(let bars): return self.bars(bars)
    case .note(let note): return self.note(note)
    case .signatures(let signatures): return self.signatures(signatures)
    case .heading, .pageBreak: return []
    }
  }

  /// How far text stands in from the headings.
  var indent: String { margin + "  " }

  var bodyWidth: Int { width - indent.count - margin.count }

  /// The lines of a list, each item kept on one page.
  func items(_ list: Document.List, indent: String, width: Int) -> [TextLine] {
    let signWidth = list.style == .numbered && list.items.count > 9 ? 4 : 3
    let start = list.style == .bulleted ? 2 : signWidth + 1
    // A hand needs twice the height of a printed line.
    let lineToWriteOn =
      list.style == .checkBoxesWithLines ? ["", repeated("_", width - start)] : []
    let texts = list.items.map { item in
      TextFit.wrap(item.text, to: width - start)
        + item.details.flatMap { TextFit.wrap($0, to: width - start) } + lineToWriteOn
    }
    // Long items need room between them; short ones are told apart by their signs.
    let isRoomy = !lineToWriteOn.isEmpty || texts.contains { $0.count > 3 }
    return texts.enumerated().flatMap { place, lines in
      let sign =
        switch list.style {
        case .bulleted: glyphs.bullet
        case .checkBoxes, .checkBoxesWithLines: glyphs.checkBox
        case .numbered: "\(place + 1)."
        }
      return (isRoomy && place > 0 ? [.space] : [])
        + .together(
          lines.enumerated().map { line, text in
            indent + TextFit.fill(line == 0 ? sign : "", to: start) + text
          })
    }
  }

  private func facts(_ facts: [Document.Fact]) -> [TextLine] {
    let widest = facts.map { TextFit.width(of: $0.name.plainLine) }.max() ?? 0
    let column = min(widest, bodyWidth * 2 / 5) + 2
    return facts.flatMap { fact in
      let names = TextFit.wrap(fact.name, to: column - 2)
      let values =
        TextFit.wrap(fact.value, to: bodyWidth - column)
        + fact.details.flatMap { TextFit.wrap($0, to: bodyWidth - column) }
      return [TextLine].together(
        (0..<max(names.count, values.count)).map { line in
          indent + TextFit.fill(line < names.count ? names[line] : "", to: column)
            + (line < values.count ? values[line] : "")
        })
    }
  }

  /// What is signed and the lines to sign on, on one page.
  private func signatures(_ signatures: Document.Signatures) -> [TextLine] {
    let statements = items(
      Document.List(.checkBoxes, signatures.statements), indent: indent, width: bodyWidth)
    return .together(statements.map(\.text) + signatures.lines.flatMap(signature))
  }

  private func signature(_ signature: Document.Signature) -> [String] {
    let dateRoom = 14
    let date = TextFit.wrap(signature.dateName, to: dateRoom)[0]
    let room = bodyWidth - TextFit.width(of: date) - dateRoom - 4
    return ["", "", indent + "\(repeated("_", room))   \(date) \(repeated("_", dateRoom))"]
      + TextFit.wrap(signature.name, to: bodyWidth).map { indent + $0 }
  }
}
