internal import Questionnaires

/// Reads a Questionnaire out of its JSON: what can be asked, and a line for everything else.
struct QuestionnaireReader {
  /// How many items a form may have; the largest public one found has 808.
  static let mostItems = 5000

  let ledger: FormLedger
  let valueSets: ValueSets

  private static let elements: Set<String> = [
    "resourceType", "url", "version", "name", "title", "status", "publisher", "copyright", "item",
    "effectivePeriod", "contained",
  ]
  private static let aboutTheForm = [
    "id", "meta", "implicitRules", "language", "text", "identifier", "derivedFrom", "experimental",
    "subjectType", "date", "contact", "description", "useContext", "jurisdiction", "purpose",
    "approvalDate", "lastReviewDate",
  ]

  /// Reads a form.
  ///
  /// - Returns: The form; nil, and faults, when it cannot be read.
  static func read(
    _ tree: JSONTree, given valueSets: [JSONTree], _ ledger: FormLedger
  ) -> FHIRQuestionnaire? {
    guard let object = FHIRObject(tree, path: "Questionnaire", ledger) else { return nil }
    let type = object.text("resourceType")
    guard type == "Questionnaire" else {
      ledger.report(.wrongResource(type, wanted: "Questionnaire"), at: object.place)
      return nil
    }
    let reader = QuestionnaireReader(
      ledger: ledger,
      valueSets: ValueSets(contained: tree.elements("contained"), given: valueSets, ledger))
    return reader.questionnaire(object)
  }

  private func questionnaire(_ object: FHIRObject) -> FHIRQuestionnaire? {
    if object["versionAlgorithmString"] ?? object["versionAlgorithmCoding"]
      ?? object["copyrightLabel"]
      != nil
    {
      ledger.report(
        .laterEdition(
          "This Questionnaire", remedy: "Ask the publisher for its R4 edition."),
        at: object.place)
    }
    object.tellRest(
      besides: Self.elements,
      of: Dictionary(
        uniqueKeysWithValues: (Self.aboutTheForm.map { ($0, NotCarried.Reason.aboutTheForm) })
          + [("code", .coding), ("_title", .otherWords)]))
    for found in object.extensions {
      let isAboutTheForm = found.url.contains("/artifact-") || found.url.contains("/cqf-")
      ledger.leaveOut(
        "extension \(found.url)", at: found.object.path,
        isAboutTheForm
          ? .aboutTheForm : ExtensionURL(url: found.url)?.reasonLeftOut ?? .unknown)
    }
    if object["status"] == nil {
      ledger.leaveOut("status", at: "Questionnaire.status", .wantedByR4)
    }
    let items = object.objects("item").compactMap { item($0, depth: 0) }
    if items.isEmpty, ledger.faults.isEmpty { ledger.report(.noItems, at: object.place) }
    let period = object.object("effectivePeriod")
    let form = FHIRQuestionnaire(
      url: object.text("url"), version: object.text("version"), name: object.text("name"),
      title: object.text("title"), status: object.text("status"),
      publisher: object.text("publisher"), copyright: object.text("copyright"),
      effectiveStart: period?.text("start"), effectiveEnd: period?.text("end"), items: items)
    refuseDuplicates(in: form)
    return ledger.faults.isEmpty ? form : nil
  }

  private func refuseDuplicates(in form: FHIRQuestionnaire) {
    let items = form.allItems
    if items.count > Self.mostItems {
      ledger.report(.tooManyItems(limit: Self.mostItems), at: nil)
    }
    var seen: [String: FilePlace] = [:]
    for item in items {
      if let first = seen.updateValue(item.place, forKey: item.linkID) {
        ledger.report(.duplicateLinkID(item.linkID, first: first), at: item.place)
      }
    }
    for item in items {
      for gate in item.gates where seen[gate.question] == nil {
        ledger.report(
          .unknownQuestion(gate.question, linkID: item.linkID), at: gate.place)
      }
    }
    if ledger.faults.isEmpty, let circle = GateCircle(of: form.items).links {
      let first = items.first { $0.linkID == circle.first }
      ledger.report(.cycle(circle), at: first?.place)
    }
  }

  // MARK: - Items

  private static let itemElements: Set<String> = [
    "linkId", "type", "prefix", "text", "required", "repeats", "readOnly", "maxLength",
    "answerOption", "answerValueSet", "enableWhen", "enableBehavior", "initial", "item",
  ]

  private func item(_ object: FHIRObject, depth: Int) -> FHIRItem? {
    guard let linkID = object.requiredText("linkId"), let type = type(of: object) else {
      // What is in it is read for its faults.
      for child in object.objects("item") { _ = item(child, depth: depth + 1) }
      return nil
    }
    if object["disabledDisplay"] ?? object["answerConstraint"] != nil {
      ledger.report(
        .laterEdition(
          "What stands in '\(linkID)'", remedy: "Ask the publisher for the form's R4 edition."),
        at: object.place)
    }
    object.tellRest(
      besides: Self.itemElements,
      of: ["id": .aboutTheForm, "definition": .aboutTheForm, "code": .coding])
    var parts = ItemParts(object, linkID: linkID, type: type, ledger)
    parts.readExtensions()
    let (options, unresolved) = options(of: object, linkID: linkID, isComputed: parts.isComputed)
    let gates = gates(of: object, linkID: linkID)
    let units = parts.units.isEmpty ? self.units(in: parts.unitSet) : parts.units
    return FHIRItem(
      linkID: linkID, path: object.path, place: object.place, type: type,
      prefix: object.text("prefix"), text: object.text("text"), shortText: parts.shortText,
      isRequired: object.truth("required"), repeats: object.truth("repeats"),
      isReadOnly: object.truth("readOnly"), isHidden: parts.isHidden, options: options,
      unresolved: unresolved, isCalculated: parts.isCalculated,
      hasGateExpression: parts.hasGateExpression, gates: gates.list, needsAllGates: gates.needsAll,
      initial: object.objects("initial").compactMap { $0.value("value") }
        + object.objects("answerOption").filter { $0.truth("initialSelected") }
        .compactMap { $0.value("value") },
      limits: parts.limits, units: units, unitSet: units.isEmpty ? parts.unitSet : nil,
      help: parts.help,
      isHelp: type == .display && parts.isHelp,
      children: object.objects("item").compactMap { item($0, depth: depth + 1) })
  }

  private func type(of object: FHIRObject) -> FHIRItem.ItemType? {
    guard let text = object.requiredText("type") else { return nil }
    if text == "coding" {
      ledger.report(
        .laterEdition(
          "The type 'coding'", remedy: "In R4 it is 'choice' or 'open-choice'."),
        at: object["type"]?.place)
      return nil
    }
    return object.code("type", as: FHIRItem.ItemType.self)
  }

  private func gates(of object: FHIRObject, linkID: String) -> (list: [FHIRGate], needsAll: Bool) {
    let gates = object.objects("enableWhen").compactMap { gate -> FHIRGate? in
      gate.tellRest(
        besides: Set(["question", "operator"] + FHIRObject.valueKeys("answer")))
      guard let question = gate.requiredText("question"), gate.requiredText("operator") != nil,
        let comparison = gate.code("operator", as: FHIRGate.Comparison.self)
      else { return nil }
      guard let answer = gate.value("answer") else {
        if gate.ledger.faults.isEmpty {
          ledger.report(.missing("answer[x]", of: gate.path), at: gate.place)
        }
        return nil
      }
      return FHIRGate(question: question, comparison: comparison, answer: answer, place: gate.place)
    }
    let behavior = object.code("enableBehavior", as: EnableBehavior.self)
    if gates.count > 1, object["enableBehavior"] == nil {
      ledger.report(.noBehavior(linkID: linkID), at: object.place(of: "enableWhen"))
    }
    return (gates, behavior != .any)
  }

  private enum EnableBehavior: String, CaseIterable { case all, any }

  // MARK: - Options

  private func options(
    of object: FHIRObject, linkID: String, isComputed: Bool
  ) -> (options: [FHIROption], unresolved: String?) {
    let listed = object.objects("answerOption").compactMap(option)
    guard let address = object.text("answerValueSet") else {
      if listed.isEmpty, isComputed {
        ledger.report(.computedOptions(linkID: linkID), at: object.place)
      }
      return (listed, nil)
    }
    if !listed.isEmpty {
      ledger.report(.optionsTwice(linkID: linkID), at: object.place(of: "answerValueSet"))
    }
    switch valueSets.options(in: address) {
    case .found(let options): return (options, nil)
    case .missing: return ([], address)
    case .noCodes:
      ledger.report(
        .emptyValueSet(address, linkID: linkID), at: object.place(of: "answerValueSet"))
      return ([], address)
    }
  }

  /// The units of a value set; none where it is not known.
  private func units(in address: String?) -> [FHIRCoding] {
    guard let address, case .found(let options) = valueSets.options(in: address) else { return [] }
    return options.compactMap { if case .coding(let unit) = $0.value { unit } else { nil } }
  }

  private func option(_ object: FHIRObject) -> FHIROption? {
    object.tellRest(
      besides: Set(["initialSelected"] + FHIRObject.valueKeys("value")), of: ["id": .aboutTheForm])
    guard let value = object.value("value") else {
      if ledger.faults.isEmpty {
        ledger.report(.missing("value[x]", of: object.path), at: object.place)
      }
      return nil
    }
    var points: ExactDecimal?
    var prefix: String?
    var isExclusive = false
    let inner = object.object("valueCoding")?.extensions ?? []
    for found in object.extensions + inner {
      switch ExtensionURL(url: found.url) {
      case .ordinalValue, .itemWeight: points = found.number ?? points
      case .optionPrefix: prefix = found.text
      case .optionExclusive: isExclusive = found.truth
      case let known:
        ledger.leaveOut(
          "extension \(found.url)", at: found.object.path, known?.reasonLeftOut ?? .unknown)
      }
    }
    return FHIROption(value: value, prefix: prefix, points: points, isExclusive: isExclusive)
  }
}
