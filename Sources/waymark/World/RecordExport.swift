private import Glibc
internal import Interchange
internal import Interview
internal import JSONWriting
internal import Phrases
internal import Placement
internal import Questionnaires
internal import Records

/// Everything about one record, as files that only their owner can read.
struct RecordExport {
  let id: RecordID
  let header: RecordHeader
  let interview: Interview
  /// What was done with it until now, as lines.
  let trail: [String]

  /// Why there is no export.
  struct Trouble: Error, Hashable {
    let reason: String
  }

  /// The most exports of one record on one day.
  private static let most = 999

  /// Opens a record to be exported.
  init(
    of id: RecordID, in store: Store, _ assessment: Assessment, _ phrases: Phrases
  ) throws(StoreFault) {
    let found = try store.open(id)
    self.id = id
    header = found.header
    interview = try found.interview(of: assessment, phrases)
    trail = try store.audit().filter { $0.record == id }.map { phrases.line(of: $0) }
  }

  /// Writes the files into a new folder.
  ///
  /// - Parameter place: Where the folder goes.
  /// - Returns: The folder.
  /// - Throws: Why there is no export; what was written by then is left, to be looked at.
  func write(under place: String) throws(Trouble) -> String {
    let folder = try makeFolder(under: place)
    let files = [
      ("answers.yaml", answersText), ("summary.txt", PaperSource(of: interview, for: .person).text),
      ("chart.txt", PaperSource(of: interview, for: .chart).text),
      ("record.json", json.written() + "\n"), ("audit.txt", trail.map { $0 + "\n" }.joined()),
    ]
    for (name, text) in files {
      do throws(SummaryFile.Trouble) {
        try SummaryFile.write(Array(text.utf8), to: "\(folder)/\(name)", replacing: false)
      } catch {
        switch error {
        case .exists: throw Trouble(reason: SummaryFile.reason(EEXIST))
        case .failed(let reason): throw Trouble(reason: reason)
        }
      }
    }
    return folder
  }

  /// Makes a folder of the record and the day; a number tells it from earlier ones.
  private func makeFolder(under place: String) throws(Trouble) -> String {
    let name = "\(place)/waymark-record-\(id.text.prefix(8))-\(Surroundings.today)"
    for number in 1...Self.most {
      let folder = number == 1 ? name : "\(name)-\(number)"
      if mkdir(folder, 0o700) == 0 { return folder }
      guard errno == EEXIST else { break }
    }
    throw Trouble(reason: SummaryFile.reason(errno))
  }

  /// The answers as `decide` and `report` take them, a question a line.
  private var answersText: String {
    let questions = interview.assessment.questionnaire.questions
    return questions.compactMap { question in
      // JSON on one line is YAML too, and quotes what YAML would take for something else.
      interview.answers[question.id].map {
        "\(question.id.text): \(JSON(answer: $0).written(indented: false))\n"
      }
    }.joined()
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
    if let override = interview.standingOverride {
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
