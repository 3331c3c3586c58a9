internal import JSONWriting
internal import Phrases
internal import Placement
internal import Questionnaires

/// The questions of an assessment in one voice, as a Questionnaire.
struct FHIRQuestionnaire {
  let words: FHIRWords
  let skips: FHIRSkipLogic

  init(_ words: FHIRWords) {
    self.words = words
    skips = FHIRSkipLogic(words.assessment.questionnaire)
  }

  private var assessment: Assessment { words.assessment }
  private var identity: Assessment.Identity { assessment.identity }

  var url: String { FHIRSystem.questionnaire(of: identity, words.voice) }

  /// How a response says which questions it answers.
  var canonical: String { "\(url)|\(identity.exactVersion)" }

  var id: FHIRIdentity { FHIRIdentity(of: [url, identity.exactVersion]) }

  var resource: JSON {
    .fields(
      [
        ("resourceType", .text("Questionnaire")), ("language", .text("en")),
        ("url", .text(url)), ("version", .text(identity.exactVersion)),
        ("name", .text(name)),
      ] + words.fields("title") { assessment, _ in assessment.identity.title } + [
        ("status", .text("active")), ("experimental", .bool(identity.review == .notReviewed)),
        ("subjectType", .texts(["Patient"])), ("description", .text(description)),
        ("item", .list(assessment.questionnaire.sections.map(section))),
      ])
  }

  /// A name for programs: letters and digits.
  private var name: String {
    (identity.id + "-" + words.voice.rawValue).split(separator: "-")
      .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  private var description: String {
    let reviewed =
      switch identity.review {
      case .notReviewed: "No clinician has reviewed its rules yet."
      case .reviewed(let name): "Its rules were reviewed by \(name)."
      }
    let asked =
      words.voice == .person ? "The person answers alone." : "A clinician asks and answers."
    return "For: \(identity.audience.interview). \(asked) \(reviewed) Waymark's own questions; "
      + "no instrument's items. SHA-256 of its files: \(identity.digest)"
  }

  // MARK: - Sections

  /// How the item of a section is called; no question's id has a dot.
  static func link(_ section: Section) -> String { "section.\(section.id)" }

  private func section(_ section: Section) -> JSON {
    let place = assessment.questionnaire.sections.firstIndex { $0.id == section.id } ?? 0
    let link = Self.link(section)
    let intro: [JSON] =
      section.intro == nil
      ? []
      : [
        .fields(
          [("linkId", .text("\(link).intro"))]
            + words.fields("text") { assessment, _ in
              assessment.questionnaire.sections[place].intro
            } + [("type", .text("display"))])
      ]
    return .fields(
      [("linkId", .text(link))]
        + words.fields("text") { assessment, _ in assessment.questionnaire.sections[place].title }
        + [
          ("type", .text("group")), ("item", .list(intro + section.questions.map(wrapped))),
        ])
  }

  // MARK: - When a question is asked

  /// The groups around a question whose condition takes more than one list of answers, from the outermost.
  func wrappers(of question: Question) -> [String] {
    let place = assessment.questionnaire.place(of: question.id) ?? 0
    let clauses = skips.clauses[place]
    guard clauses.contains(where: { $0.count > 1 }) else { return [] }
    return clauses.indices.dropLast().map { "\(question.id).when-\($0 + 1)" }
  }

  private func wrapped(_ question: Question) -> JSON {
    let place = assessment.questionnaire.place(of: question.id) ?? 0
    let clauses = skips.clauses[place]
    let wrappers = wrappers(of: question)
    guard !wrappers.isEmpty, let last = clauses.last else {
      return item(question, enabled(byAll: clauses))
    }
    var inner = item(question, enabled(byAny: last))
    for (link, clause) in zip(wrappers, clauses).reversed() {
      inner = .fields(
        [("linkId", .text(link)), ("type", .text("group"))] + enabled(byAny: clause) + [
          ("item", .list([inner]))
        ])
    }
    return inner
  }

  private func enabled(byAny clause: FHIRSkipLogic.Clause) -> [(String, JSON?)] {
    [
      ("enableWhen", .list(clause.map(test))),
      ("enableBehavior", clause.count > 1 ? .text("any") : nil),
    ]
  }

  /// The same for clauses of one answer each, or for a single clause.
  private func enabled(byAll clauses: [FHIRSkipLogic.Clause]) -> [(String, JSON?)] {
    guard clauses.count > 1 else { return clauses.first.map(enabled(byAny:)) ?? [] }
    return [
      ("enableWhen", .list(clauses.joined().map(test))), ("enableBehavior", .text("all")),
    ]
  }

  private func test(_ literal: FHIRSkipLogic.Literal) -> JSON {
    let gate = assessment.questionnaire.questions[literal.question]
    let codes = FHIRAnswerCodes(question: gate, words: words)
    let (sign, answer): (String, (String, JSON?)) =
      switch literal.answer {
      case .choice(let id): ("=", ("answerCoding", codes.coding(id)))
      case .none: ("=", ("answerCoding", codes.coding(FHIRAnswerCodes.none)))
      case .number(let number): ("=", ("answerInteger", .number(number)))
      case .atLeast(let number): (">=", ("answerInteger", .number(number)))
      case .atMost(let number): ("<=", ("answerInteger", .number(number)))
      }
    return .fields([("question", .text(gate.id.text)), ("operator", .text(sign)), answer])
  }
}
