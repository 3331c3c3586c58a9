extension TextRenderer {
  /// A note: boxed when it is urgent, else indented.
  func note(_ note: Document.Note) -> [TextLine] {
    switch note.weight {
    case .quiet:
      let inner = indent + "  "
      return .together(words(of: note, width: bodyWidth - 2).map { inner + $0 })
    case .urgent:
      let inside = bodyWidth - 6
      let words = words(of: note, width: inside)
      let edge = repeated(glyphs.line, inside + 4)
      return .together(
        [indent + "\(glyphs.topLeft)\(edge)\(glyphs.topRight)"]
          + words.map {
            indent + "\(glyphs.upright)  \(TextFit.fill($0, to: inside))  \(glyphs.upright)"
          }
          + [indent + "\(glyphs.bottomLeft)\(edge)\(glyphs.bottomRight)"])
    }
  }

  private func words(of note: Document.Note, width: Int) -> [String] {
    var parts: [[String]] = []
    if let title = note.title {
      parts.append(
        TextFit.wrap(note.weight == .urgent ? title.plainLine.uppercased() : title, to: width))
    }
    parts += note.paragraphs.map { TextFit.wrap($0, to: width) }
    if !note.items.isEmpty {
      let list = Document.List(.bulleted, note.items)
      parts.append(items(list, indent: "", width: width).map(\.text))
    }
    let isRoomy = note.weight == .urgent
    return Array(parts.joined(separator: isRoomy ? [""] : []))
  }

  /// Bars under each other, their names and words in columns.
  func bars(_ bars: [Document.Bar]) -> [TextLine] {
    let widest = bars.map { TextFit.width(of: $0.name.plainLine) }.max() ?? 0
    let names = min(widest, bodyWidth * 2 / 5) + 2
    return bars.flatMap { bar in
      let steps = (1...max(1, bar.top)).map { step in
        step <= bar.range.lowerBound
          ? glyphs.certain : step <= bar.range.upperBound ? glyphs.possible : glyphs.empty
      }
      let start = names + steps.count + 2
      let name = TextFit.wrap(bar.name, to: names - 2)
      let words = TextFit.wrap(bar.word, to: bodyWidth - start)
      return [TextLine].together(
        (0..<max(name.count, words.count)).map { line in
          indent + TextFit.fill(line < name.count ? name[line] : "", to: names)
            + TextFit.fill(line == 0 ? String(steps) : "", to: steps.count + 2)
            + (line < words.count ? words[line] : "")
        })
    }
  }
}
