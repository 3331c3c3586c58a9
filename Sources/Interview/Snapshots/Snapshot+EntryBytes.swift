enum RowTag: UInt8 {
  case field = 1
  case choice, noneOfThese, exclusion, notSure, preferNotToSay
  /// These name rows of other pages than questions.
  case line, question, page
}

extension Interview.Snapshot.Row {
  func write(to writer: inout TaggedWriter<RowTag>) {
    switch self {
    case .field: writer.mark(.field)
    case .choice(let id): writer.write(.choice, id)
    case .noneOfThese: writer.mark(.noneOfThese)
    case .exclusion(let id): writer.write(.exclusion, id)
    case .notSure: writer.mark(.notSure)
    case .preferNotToSay: writer.mark(.preferNotToSay)
    }
  }

  init?(_ fields: TaggedFields<RowTag>) throws(Interview.Snapshot.Fault) {
    if let id = try fields.text(.choice) {
      self = .choice(id)
    } else if let id = try fields.text(.exclusion) {
      self = .exclusion(id)
    } else if fields.has(.field) {
      self = .field
    } else if fields.has(.noneOfThese) {
      self = .noneOfThese
    } else if fields.has(.notSure) {
      self = .notSure
    } else if fields.has(.preferNotToSay) {
      self = .preferNotToSay
    } else {
      return nil
    }
  }
}

extension Interview.Snapshot.Focus {
  func write(to writer: inout TaggedWriter<RowTag>) {
    switch self {
    case .line(let line): writer.write(.line, line)
    case .row(let row): row.write(to: &writer)
    case .question(let id): writer.write(.question, id)
    case .page(let id): writer.write(.page, id)
    }
  }

  init?(_ fields: TaggedFields<RowTag>) throws(Interview.Snapshot.Fault) {
    if let line = try fields.number(.line) {
      self = .line(line)
    } else if let id = try fields.text(.question) {
      self = .question(id)
    } else if let id = try fields.text(.page) {
      self = .page(id)
    } else if let row = try Interview.Snapshot.Row(fields) {
      self = .row(row)
    } else {
      return nil
    }
  }
}

enum EntryTag: UInt8 {
  case position = 1
  case text, cursor, marked, focus, isTouched
}

extension Interview.Snapshot.Entry {
  func write(to writer: inout TaggedWriter<EntryTag>, at position: Interview.Snapshot.Position?) {
    if let position { writer.write(.position, position.write) }
    writer.write(.text, text)
    writer.write(.cursor, cursor)
    let rows = marked.map { row in
      var writer = TaggedWriter<RowTag>()
      row.write(to: &writer)
      return writer.bytes
    }
    for row in rows.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      writer.write(.marked, bytes: row)
    }
    writer.write(.focus, focus.write)
    if isTouched { writer.mark(.isTouched) }
  }

  init(_ fields: TaggedFields<EntryTag>) throws(Interview.Snapshot.Fault) {
    text = try fields.text(.text) ?? ""
    cursor = try fields.number(.cursor) ?? 0
    for row in try fields.inners(.marked, RowTag.self) {
      if let row = try Interview.Snapshot.Row(row) { marked.insert(row) }
    }
    focus =
      try fields.inner(.focus, RowTag.self).flatMap(Interview.Snapshot.Focus.init) ?? .line(0)
    isTouched = fields.has(.isTouched)
  }
}
