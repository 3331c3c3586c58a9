private import Glibc
internal import Interview
internal import Phrases
internal import Placement
internal import Questionnaires
internal import Records

/// Everything about one record, as files that only their owner can read.
struct RecordExport {
  let id: RecordID
  let header: RecordHeader
  let interview: Interview

  /// Where they go: a new folder, in the one that the program was started in.
  var folder: String {
    "\(Surroundings.folder)/waymark-record-\(id.text.prefix(8))-\(Surroundings.today)"
  }

  /// Writes the files.
  ///
  /// - Throws: Why there is no export; what was written by then is left, to be looked at.
  func write() throws(SummaryFile.Trouble) {
    let folder = folder
    guard mkdir(folder, 0o700) == 0 else {
      throw errno == EEXIST ? .exists : .failed(SummaryFile.reason(errno))
    }
    let files = [
      ("summary.txt", Summary(of: interview, for: .person).text),
      ("chart.txt", Summary(of: interview, for: .chart).text),
      ("record.json", json.written() + "\n"),
    ]
    for (name, text) in files {
      try SummaryFile.write(text, to: "\(folder)/\(name)", replacing: false)
    }
  }

  private var json: JSON {
    let questions = interview.assessment.questionnaire.questions
    let answers = questions.compactMap { question in
      interview.answers[question.id].map { (question.id.text, JSON(answer: $0)) }
    }
    let notes = questions.compactMap { question in
      interview.notes[question.id].map { (question.id.text, JSON.text($0)) }
    }
    let identity = interview.assessment.identity
    var entries: [(String, JSON)] = [
      ("record", .text(id.text)), ("client", .text(header.client)),
      ("clinician", .text(header.clinician)),
      ("begun", .text(Surroundings.text(of: header.created))),
      ("changed", .text(Surroundings.text(of: header.changed))),
      ("status", .text("\(header.status)")),
      (
        "assessment",
        .object([
          ("id", .text(identity.id)), ("version", .text(identity.version)),
          ("digest", .text(identity.digest)),
        ])
      ), ("answers", .object(answers)), ("notes", .object(notes)),
    ]
    if let level = header.computed { entries.append(("computed", .text("\(level)"))) }
    if let override = interview.override {
      entries.append(
        (
          "override",
          .object([
            ("level", .text("\(override.level)")), ("reason", .text(override.reason.rawValue)),
            ("text", .text(override.text)),
          ])
        ))
    }
    if let previous = header.previous { entries.append(("follows", .text(previous.text))) }
    return .object(entries)
  }
}

extension JSON {
  /// An answer as `decide` reads it.
  init(answer: Answer) {
    self =
      switch answer {
      case .choice(let id): .text(id.text)
      case .choices(let ids): .texts(ids.map(\.text))
      case .number(let number): .number(number)
      case .note(let text): .text(text)
      case .notSure: .text("not-sure")
      case .preferNotToSay: .text("prefer-not-to-say")
      }
  }
}
