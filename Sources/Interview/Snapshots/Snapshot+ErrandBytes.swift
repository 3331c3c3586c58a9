enum ErrandTag: UInt8 {
  case correction = 1
  case openQuestions, visited
}

extension Interview.Snapshot.Errand {
  func write(to writer: inout TaggedWriter<ErrandTag>) {
    switch self {
    case .correction: writer.mark(.correction)
    case .openQuestions(let visited):
      writer.mark(.openQuestions)
      for id in visited.sorted() { writer.write(.visited, id) }
    }
  }

  init?(_ fields: TaggedFields<ErrandTag>) throws(Interview.Snapshot.Fault) {
    if fields.has(.correction) {
      self = .correction
    } else if fields.has(.openQuestions) {
      self = .openQuestions(visited: Set(try fields.texts(.visited)))
    } else {
      return nil
    }
  }
}

enum OpenedTag: UInt8 {
  case all = 1
  case joint, domain
}

extension Interview.Snapshot.Opened {
  func write(to writer: inout TaggedWriter<OpenedTag>) {
    switch self {
    case .none: break
    case .all: writer.mark(.all)
    case .joint: writer.mark(.joint)
    case .domain(let id): writer.write(.domain, id)
    }
  }

  init(_ fields: TaggedFields<OpenedTag>) throws(Interview.Snapshot.Fault) {
    if let id = try fields.text(.domain) {
      self = .domain(id)
    } else {
      self = fields.has(.all) ? .all : fields.has(.joint) ? .joint : .none
    }
  }
}
