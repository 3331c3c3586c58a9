internal import JSONWriting
internal import Placement
internal import Questionnaires

extension FHIRQuestionnaire {
  private static let core = "http://hl7.org/fhir/StructureDefinition/"

  /// The item of one question.
  func item(_ question: Question, _ enabled: [(String, JSON?)]) -> JSON {
    .fields(
      [
        ("extension", .list(extensions(of: question))), ("linkId", .text(question.id.text)),
        ("code", .list(codes(of: question))),
      ]
        + words.fields("text") { assessment, _ in
          words.same(question, in: assessment)?.wording
        } + [("type", .text(type(of: question)))] + enabled + [
          ("repeats", isSeveral(question) ? .bool(true) : nil),
          ("readOnly", question.isSetByMode ? .bool(true) : nil),
          ("answerOption", .list(options(of: question))),
          ("initial", .list(initial(question))), ("item", .list(help(for: question))),
        ])
  }

  private func type(of question: Question) -> String {
    switch question.kind {
    case .yesNo, .oneOf, .severalOf: "choice"
    case .number: "integer"
    case .note: "text"
    }
  }

  private func isSeveral(_ question: Question) -> Bool {
    if case .severalOf = question.kind { true } else { false }
  }

  private func codes(of question: Question) -> [JSON] {
    var codes = [
      FHIRElement.coding(
        FHIRSystem.questions(of: words.assessment.identity), question.id.text,
        question.label.interview)
    ]
    if let code = question.totalCode { codes.insert(FHIRElement.coding(code), at: 0) }
    return codes
  }

  private func extensions(of question: Question) -> [JSON] {
    if question.isSetByMode {
      return [FHIRElement.flag(Self.core + "questionnaire-hidden")]
    }
    guard case .number(let range, let unit, _) = question.kind else { return [] }
    let words = unit[words.voice]
    let coding: JSON =
      FHIRCodes.unit(words).map {
        .fields([
          ("system", .text($0.system)), ("code", .text($0.code)), ("display", .text(words)),
        ])
      } ?? .fields([("display", .text(words))])
    return [
      FHIRElement.integer(Self.core + "minValue", range.lowerBound),
      FHIRElement.integer(Self.core + "maxValue", range.upperBound),
      .fields([
        ("url", .text(Self.core + "questionnaire-unit")),
        ("valueCoding", words.isEmpty ? nil : coding),
      ]),
    ]
  }

  // MARK: - Options

  private func options(of question: Question) -> [JSON] {
    let codes = FHIRAnswerCodes(question: question, words: words)
    let choices: [String]
    switch question.kind {
    case .yesNo: choices = ["yes", "no"]
    case .oneOf(let all, _), .severalOf(let all, _, _): choices = all.map(\.id.text)
    case .number, .note: return []
    }
    var options = choices.enumerated().map { place, id in
      option(codes.coding(id), weight: codes.weight(of: place))
    }
    if question.isSetByMode { return options }
    let isSeveral = isSeveral(question)
    if isSeveral {
      options.append(option(codes.coding(FHIRAnswerCodes.none), isExclusive: true))
    }
    for reason in [FHIRCodes.askedButUnknown, FHIRCodes.askedButDeclined] {
      options.append(option(FHIRElement.coding(reason), isExclusive: isSeveral))
    }
    return options
  }

  private func option(_ coding: JSON, weight: Int? = nil, isExclusive: Bool = false) -> JSON {
    let weights: [JSON] =
      weight.map { weight in
        // The one that replaces the other; few read the newer one so far.
        ["ordinalValue", "itemWeight"].map { FHIRElement.decimal(Self.core + $0, weight) }
      } ?? []
    let exclusive =
      isExclusive ? [FHIRElement.flag(Self.core + "questionnaire-optionExclusive")] : []
    return .fields([("extension", .list(weights + exclusive)), ("valueCoding", coding)])
  }

  /// Who is asked: the questionnaire is written for one voice.
  private func initial(_ question: Question) -> [JSON] {
    guard question.isSetByMode else { return [] }
    let codes = FHIRAnswerCodes(question: question, words: words)
    return [.fields([("valueCoding", codes.coding(Mode(words.voice).rawValue))])]
  }

  private func help(for question: Question) -> [JSON] {
    guard question.help != nil else { return [] }
    return [
      .fields(
        [
          (
            "extension",
            .list([
              .fields([
                ("url", .text(Self.core + "questionnaire-itemControl")),
                ("valueCodeableConcept", FHIRElement.concept(FHIRCodes.helpControl)),
              ])
            ])
          ), ("linkId", .text("\(question.id).help")),
        ]
          + words.fields("text") { assessment, _ in
            words.same(question, in: assessment)?.help
          } + [("type", .text("display"))])
    ]
  }
}

extension Question {
  /// The code of others for the total that the question asks for.
  var totalCode: FHIRCode? {
    guard case .number(let range, _, _) = kind, isTotal else { return nil }
    return FHIRCodes.total(of: id.text, range: range)
  }

  /// Whether it asks for the total of an instrument: a number with published bands.
  var isTotal: Bool {
    guard case .number = kind else { return false }
    return !bands.isEmpty
  }
}
