internal import Placement
package import Questionnaires
internal import Rules

/// Writes answers as a QuestionnaireResponse to the form that asked for them.
struct ResponseWriter {
  let form: ImportedForm
  let answers: Answers
  private let applies: [Bool]

  init(_ answers: Answers, of form: ImportedForm) {
    self.form = form
    self.answers = answers
    applies = form.assessment.questionnaire.circumstances(of: answers).applies.map { $0 == .yes }
  }

  func response(authored: String?) -> JSONTree {
    let source = form.questionnaire
    let canonical = source.url.map { url in source.version.map { "\(url)|\($0)" } ?? url }
    let isWhole = form.assessment.requiredAndOpen(answers).isEmpty
    let items = source.items.compactMap(item)
    return .fields([
      ("resourceType", .string("QuestionnaireResponse")),
      ("questionnaire", canonical.map(JSONTree.string)),
      ("status", .string(isWhole ? "completed" : "in-progress")),
      ("authored", authored.map(JSONTree.string)), ("item", items.isEmpty ? nil : .array(items)),
    ])
  }

  /// An item with what was answered in it; nil where nothing was.
  private func item(_ item: FHIRItem) -> JSONTree? {
    let inner = item.children.compactMap(self.item)
    guard item.type != .group, item.type != .display else {
      return inner.isEmpty
        ? nil
        : .fields([
          ("linkId", .string(item.linkID)), ("text", item.text.map(JSONTree.string)),
          ("item", .array(inner)),
        ])
    }
    let (values, absence) = said(to: item)
    guard !values.isEmpty || absence != nil else { return nil }
    let answers = values.enumerated().map { place, value in
      JSONTree.fields([
        value.member, ("item", place == 0 && !inner.isEmpty ? .array(inner) : nil),
      ])
    }
    let reason = absence.map { code in
      JSONTree.array([
        JSONTree.fields([
          ("url", .string(ResponseReader.absenceURL)), ("valueCode", .string(code)),
        ])
      ])
    }
    return .fields([
      ("extension", reason), ("linkId", .string(item.linkID)),
      ("text", item.text.map(JSONTree.string)), ("answer", answers.isEmpty ? nil : .array(answers)),
    ])
  }

  // MARK: - Values

  /// The values that answer an item, and why there is none.
  private func said(to item: FHIRItem) -> (values: [FHIRValue], absence: String?) {
    guard let link = form.links[item.linkID] else {
      return (form.links.fixed[item.linkID] ?? [], nil)
    }
    guard applies.indices.contains(link.place), applies[link.place] else { return ([], nil) }
    switch answers[link.question] {
    case .notSure: return ([], "asked-unknown")
    case .preferNotToSay: return ([], "asked-declined")
    case .choice(let id): return (values(of: [id], link, item), nil)
    case .choices(let ids) where ids.isEmpty:
      return link.none.map { ([$0], nil) } ?? ([], "not-applicable")
    case .choices(let ids): return (values(of: ids, link, item), nil)
    case .number(let number): return ([.integer(String(number))], nil)
    case .note(let text): return (value(of: text, link, item).map { [$0] } ?? [], nil)
    case nil: return ([], nil)
    }
  }

  private func values(
    of ids: [Identifier<Choice>], _ link: ItemLink, _ item: FHIRItem
  ) -> [FHIRValue] {
    guard item.type != .boolean else { return ids.map { .boolean($0 == .yes) } }
    return ids.compactMap { id in
      if let other = link.other, other.choice == id {
        if case .note(let text) = answers[other.question] { return .string(text) }
        // Chosen, and not told in words: the words of the choice itself.
        return words(of: id, in: link).map(FHIRValue.string)
      }
      return link.choices.first { $0.id == id }?.value
    }
  }

  private func words(of id: Identifier<Choice>, in link: ItemLink) -> String? {
    switch form.assessment.questionnaire[link.question]?.kind {
    case .oneOf(let choices, _), .severalOf(let choices, _, _):
      choices.first { $0.id == id }?.text.person
    default: nil
    }
  }

  private func value(of text: String, _ link: ItemLink, _ item: FHIRItem) -> FHIRValue? {
    switch item.type {
    case .integer: return .integer(Self.number(text))
    case .decimal: return .decimal(Self.number(text))
    case .date: return .date(text)
    case .dateTime: return .dateTime(text)
    case .time: return .time(text)
    case .url: return .uri(text)
    case .quantity:
      var unit = item.units.count == 1 ? item.units[0] : nil
      if let choice = link.unit, case .choice(let id) = answers[choice.question] {
        unit = choice.units[id]
      }
      return .quantity(
        FHIRQuantity(
          value: Self.number(text), comparator: nil, unit: unit?.display, system: unit?.system,
          code: unit?.code))
    default: return .string(text)
    }
  }

  /// A number as JSON has it: no zeros before it.
  private static func number(_ text: String) -> String {
    let isNegative = text.hasPrefix("-")
    let digits = text.drop { $0 == "-" }
    let rest = digits.drop { $0 == "0" }
    let whole = rest.first?.isNumber ?? false ? String(rest) : "0" + rest
    return (isNegative ? "-" : "") + whole
  }
}

extension FHIRValue {
  /// The value under its key: `valueCoding`.
  var member: (String, JSONTree?) {
    switch self {
    case .boolean(let value): ("valueBoolean", .bool(value))
    case .decimal(let text): ("valueDecimal", .numeral(text))
    case .integer(let text): ("valueInteger", .numeral(text))
    case .date(let text): ("valueDate", .string(text))
    case .dateTime(let text): ("valueDateTime", .string(text))
    case .time(let text): ("valueTime", .string(text))
    case .string(let text): ("valueString", .string(text))
    case .uri(let text): ("valueUri", .string(text))
    case .coding(let coding):
      (
        "valueCoding",
        .fields([
          ("system", coding.system.map(JSONTree.string)),
          ("version", coding.version.map(JSONTree.string)),
          ("code", coding.code.map(JSONTree.string)),
          ("display", coding.display.map(JSONTree.string)),
        ])
      )
    case .quantity(let quantity):
      (
        "valueQuantity",
        .fields([
          ("value", quantity.value.map(JSONTree.numeral)),
          ("comparator", quantity.comparator.map(JSONTree.string)),
          ("unit", quantity.unit.map(JSONTree.string)),
          ("system", quantity.system.map(JSONTree.string)),
          ("code", quantity.code.map(JSONTree.string)),
        ])
      )
    case .reference(let reference):
      (
        "valueReference",
        .fields([
          ("reference", reference.reference.map(JSONTree.string)),
          ("display", reference.display.map(JSONTree.string)),
        ])
      )
    case .attachment(let attachment):
      (
        "valueAttachment",
        .fields([
          ("contentType", attachment.contentType.map(JSONTree.string)),
          ("url", attachment.url.map(JSONTree.string)),
          ("title", attachment.title.map(JSONTree.string)),
        ])
      )
    }
  }
}

extension ImportedForm {
  /// The answers as a QuestionnaireResponse in JSON.
  ///
  /// - Parameters:
  ///   - answers: What was said.
  ///   - authored: When, as FHIR writes it; nil leaves it out.
  /// - Returns: The text; the same answers always give the same.
  package func response(with answers: Answers, authored: String? = nil) -> String {
    ResponseWriter(answers, of: self).response(authored: authored).written
  }
}
