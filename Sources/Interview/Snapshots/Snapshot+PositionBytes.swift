enum PositionTag: UInt8 {
  case welcome = 1
  case privacy, client, clinician, question, note, sectionDone, helpNow, review, recommendation,
    why, compare, guide, page, chosenLevel, overrideReason, overrideWords,
    sinceLastTime
}

extension Interview.Snapshot.Position {
  private static let plain: [(PositionTag, Self)] = [
    (.welcome, .welcome), (.privacy, .privacy), (.client, .client), (.clinician, .clinician),
    (.helpNow, .helpNow), (.review, .review), (.recommendation, .recommendation), (.why, .why),
    (.compare, .compare), (.guide, .guide), (.chosenLevel, .override(.level)),
    (.sinceLastTime, .sinceLastTime), (.overrideReason, .override(.reason)),
    (.overrideWords, .override(.words)),
  ]

  func write(to writer: inout TaggedWriter<PositionTag>) {
    switch self {
    case .question(let id): writer.write(.question, id)
    case .note(let id): writer.write(.note, id)
    case .sectionDone(let id): writer.write(.sectionDone, id)
    case .page(let id): writer.write(.page, id)
    default: for (tag, position) in Self.plain where position == self { writer.mark(tag) }
    }
  }

  /// Nil for a place that is not known here.
  init?(_ fields: TaggedFields<PositionTag>) throws(Interview.Snapshot.Fault) {
    if let plain = Self.plain.first(where: { fields.has($0.0) }) {
      self = plain.1
    } else if let id = try fields.text(.question) {
      self = .question(id)
    } else if let id = try fields.text(.note) {
      self = .note(id)
    } else if let id = try fields.text(.sectionDone) {
      self = .sectionDone(id)
    } else if let id = try fields.text(.page) {
      self = .page(id)
    } else {
      return nil
    }
  }
}
