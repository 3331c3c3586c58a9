extension HTMLRenderer {
  /// Adds a block that is no heading.
  func add(_ block: Document.Block, under outline: Outline, to page: inout HTMLText) {
    switch block {
    case .heading: break
    case .paragraph(let text): page.element("p", text)
    case .list(let list): add(list, to: &page)
    case .facts(let facts): add(facts, to: &page)
    case .table(let table): add(table, under: outline, to: &page)
    case .ladder(let ladder): add(ladder, to: &page)
    case .bars(let bars): add(bars, to: &page)
    case .note(let note): add(note, to: &page)
    case .signatures(let signatures): add(signatures, to: &page)
    case .pageBreak: page.add("<div class=\"page\"></div>")
    }
  }

  private func add(_ list: Document.List, to page: inout HTMLText) {
    switch list.style {
    case .bulleted: page.element("ul") { add(list.items, to: &$0) }
    case .numbered: page.element("ol") { add(list.items, to: &$0) }
    case .checkBoxes: page.element("ul", " class=\"boxes\"") { add(list.items, to: &$0) }
    case .checkBoxesWithLines:
      page.element("ul", " class=\"boxes lines\"") { add(list.items, to: &$0) }
    }
  }

  private func add(_ items: [Document.List.Item], to page: inout HTMLText) {
    for item in items {
      page.element("li") { page in
        page.say(item.text)
        add(details: item.details, to: &page)
      }
      page.endLine()
    }
  }

  private func add(details: [String], to page: inout HTMLText) {
    for detail in details { page.element("span", detail, " class=\"detail\"") }
  }

  private func add(_ facts: [Document.Fact], to page: inout HTMLText) {
    page.element("dl") { page in
      for fact in facts {
        page.element("div") { page in
          page.element("dt", fact.name)
          page.element("dd", fact.value)
          for detail in fact.details { page.element("dd", detail) }
        }
        page.endLine()
      }
    }
  }

  private func add(_ note: Document.Note, to page: inout HTMLText) {
    let content: (inout HTMLText) -> Void = { page in
      if let title = note.title { page.element("p", title, " class=\"name\"") }
      for paragraph in note.paragraphs { page.element("p", paragraph) }
      if !note.items.isEmpty { page.element("ul") { add(note.items, to: &$0) } }
    }
    switch note.weight {
    case .urgent: page.element("div", " class=\"note urgent\" role=\"note\"", content)
    case .quiet: page.element("div", " class=\"note\" role=\"note\"", content)
    }
  }

  private func add(_ signatures: Document.Signatures, to page: inout HTMLText) {
    page.element("div", " class=\"signatures\"") { page in
      if !signatures.statements.isEmpty {
        add(Document.List(.checkBoxes, signatures.statements), to: &page)
      }
      for line in signatures.lines {
        page.element("p", " class=\"signature\"") { page in
          page.element("span", line.name)
          page.add(" ")
          page.element("span", line.dateName)
        }
        page.endLine()
      }
    }
  }
}
