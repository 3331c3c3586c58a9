extension HTMLRenderer {
  /// Adds a table, called by the heading above it.
  func add(_ table: Document.Table, under outline: Outline, to page: inout HTMLText) {
    guard !table.columns.isEmpty else { return }
    page.add("<table")
    if outline.count > 0 {
      page.add(" aria-labelledby=\"h")
      page.add(outline.count)
      page.add("\"")
    }
    page.add(">\n<thead><tr>")
    for column in table.columns {
      page.element("th", " scope=\"col\"") { page in
        if let mark = column.mark {
          page.element("span", mark, " class=\"mark\"")
          page.add(" ")
        }
        page.say(column.head)
      }
    }
    page.add("</tr></thead>\n<tbody>\n")
    for row in table.rows { add(row, columns: table.columns.count, to: &page) }
    page.add("</tbody></table>")
  }

  private func add(_ row: Document.Table.Row, columns: Int, to page: inout HTMLText) {
    page.add(row.mark == nil ? "<tr>" : "<tr class=\"marked\">")
    for place in 0..<columns {
      let cell = place < row.cells.count ? row.cells[place] : ""
      guard place == 0 else {
        page.element("td", cell)
        continue
      }
      page.element("th", " scope=\"row\"") { page in
        page.say(cell)
        guard let mark = row.mark else { return }
        page.add(" ")
        page.element("span", "(\(mark))", " class=\"mark\"")
      }
    }
    page.add("</tr>\n")
  }

  /// Adds the ladder: a list of its rungs from the top, each with its words; what is drawn says nothing that they do not.
  func add(_ ladder: Document.Ladder, to page: inout HTMLText) {
    page.element("ol", " class=\"ladder\"") { page in
      for rung in ladder.rungs {
        switch rung.standing {
        case .recommended: page.add("<li class=\"recommended\">")
        case .possible: page.add("<li class=\"possible\">")
        case .chosen: page.add("<li class=\"chosen\">")
        case .other: page.add("<li>")
        }
        if !rung.word.isEmpty {
          page.element("span", rung.word, " class=\"mark\"")
          page.add(" ")
        }
        page.element("strong", rung.name)
        for detail in rung.details {
          page.add(" ")
          page.element("span", detail)
        }
        page.add("</li>\n")
      }
    }
  }

  /// Adds bars: each is drawn between its name and its words, which say all that it shows.
  func add(_ bars: [Document.Bar], to page: inout HTMLText) {
    page.element("ul", " class=\"bars\"") { page in
      for bar in bars {
        page.element("li") { page in
          page.element("span", bar.name)
          page.add(" ")
          draw(bar, on: &page)
          page.add(" ")
          page.element("strong", bar.word)
        }
        page.endLine()
      }
    }
  }

  private func draw(_ bar: Document.Bar, on page: inout HTMLText) {
    let (side, gap) = (14, 4)
    let steps = max(1, bar.top)
    page.add("<svg aria-hidden=\"true\" focusable=\"false\" height=\"16\" width=\"")
    page.add(steps * (side + gap))
    page.add("\">")
    for step in 1...steps {
      page.add("<rect y=\"1\" width=\"14\" height=\"14\" x=\"")
      page.add((step - 1) * (side + gap) + 1)
      // What is only possible is half full: ink tells it apart, not colour.
      page.add("\" fill=\"none\" stroke=\"#111\"/>")
      guard step <= bar.range.upperBound else { continue }
      let isSure = step <= bar.range.lowerBound
      page.add(
        isSure
          ? "<rect y=\"1\" width=\"14\" height=\"14\" x=\""
          : "<rect y=\"9\" width=\"14\" height=\"6\" x=\"")
      page.add((step - 1) * (side + gap) + 1)
      page.add("\" fill=\"#111\"/>")
    }
    page.add("</svg>")
  }
}
