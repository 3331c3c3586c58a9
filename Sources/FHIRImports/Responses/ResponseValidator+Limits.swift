internal import Questionnaires

extension ResponseValidator {
  /// Least and most, lengths, digits and patterns.
  mutating func checkLimits(_ value: FHIRValue, at answer: ResponseAnswer, of item: FHIRItem) {
    let limits = item.limits
    let id = item.linkID
    if let least = limits.least, value.isLess(than: least) {
      add(
        .minValue, at: answer.path, answer.place,
        "'\(id)' is at least \(least.words), and this is \(value.words). Correct it.")
    }
    if let most = limits.most, most.isLess(than: value) {
      add(
        .maxValue, at: answer.path, answer.place,
        "'\(id)' is at most \(most.words), and this is \(value.words). Correct it.")
    }
    if let most = limits.mostPlaces, let number = value.number, number.places > most {
      add(
        .maxDecimalPlaces, at: answer.path, answer.place,
        "'\(id)' takes \(most) digits behind the point, and this has \(number.places). Round it.")
    }
    switch value {
    case .string(let text), .uri(let text): checkText(text, at: answer, of: item)
    case .quantity(let quantity): checkQuantity(quantity, at: answer, of: item)
    default: break
    }
  }

  private mutating func checkText(_ text: String, at answer: ResponseAnswer, of item: FHIRItem) {
    let id = item.linkID
    let length = text.unicodeScalars.count
    if let least = item.limits.leastLength, length < least {
      add(
        .minLength, at: answer.path, answer.place,
        "'\(id)' takes \(least) characters at least, and this has \(length). Write more.")
    }
    if let most = item.limits.mostLength, length > most {
      add(
        .maxLength, at: answer.path, answer.place,
        "'\(id)' takes \(most) characters at most, and this has \(length). Shorten it.")
    }
    if item.type == .string, text.unicodeScalars.contains(where: { $0 == "\n" || $0 == "\r" }) {
      add(
        .invalidNewLine, .warning, at: answer.path, answer.place,
        "'\(id)' takes one line, and this has several. Join them.")
    }
    guard let pattern = item.limits.pattern else { return }
    switch TextPattern(pattern).matches(text) {
    case .some(true): break
    case .some(false):
      let wanted = item.limits.entryFormat ?? pattern
      add(
        .regex, at: answer.path, answer.place,
        "'\(text)' does not have the form of '\(id)': \(wanted). Correct it.")
    case nil:
      add(
        .regexNotChecked, .information, at: answer.path, answer.place,
        "The pattern of '\(id)' is not one that is run here, so this is not checked against it.")
    }
  }

  private mutating func checkQuantity(
    _ quantity: FHIRQuantity, at answer: ResponseAnswer, of item: FHIRItem
  ) {
    let id = item.linkID
    if item.unitSet != nil, quantity.code == nil {
      add(
        .invalidUnit, at: answer.path, answer.place,
        "'\(id)' takes a unit from a list of codes, and this has no code. Add the code of the unit."
      )
    } else if item.unitSet != nil, quantity.system == "http://unitsofmeasure.org",
      item.unitSet.map({ !$0.contains("ucum") && !$0.contains("unit") }) ?? false
    {
      add(
        .invalidUnit, at: answer.path, answer.place,
        "'\(quantity.unit ?? "")' is not from the list of units of '\(id)'. Take one from \(item.unitSet ?? "")."
      )
    }
    let units = item.units
    if !units.isEmpty, quantity.code != nil || quantity.unit != nil,
      !units.contains(where: { $0.code == quantity.code || $0.display == quantity.unit })
    {
      add(
        .invalidUnit, at: answer.path, answer.place,
        "'\(quantity.unit ?? quantity.code ?? "")' is no unit of '\(id)'. Take one of: \(units.map { $0.display ?? $0.code ?? "" }.joined(separator: ", "))."
      )
    }
    if let least = item.limits.leastQuantity {
      check(quantity, against: least, .minValue, "at least", at: answer, of: item) { $0 < 0 }
    }
    if let most = item.limits.mostQuantity {
      check(quantity, against: most, .maxValue, "at most", at: answer, of: item) { $0 > 0 }
    }
  }

  private mutating func check(
    _ quantity: FHIRQuantity, against limit: FHIRQuantity, _ code: ResponseIssue.Code,
    _ words: String, at answer: ResponseAnswer, of item: FHIRItem, isBeyond: (Int) -> Bool
  ) {
    let wanted = FHIRValue.quantity(limit).words
    let given = FHIRValue.quantity(quantity).words
    guard let order = quantity.compared(with: limit) else {
      add(
        .unitsNotComparable, .warning, at: answer.path, answer.place,
        "'\(item.linkID)' is \(words) \(wanted), which cannot be compared with \(given). Give it in the same unit."
      )
      return
    }
    if isBeyond(order) {
      add(
        code, at: answer.path, answer.place,
        "'\(item.linkID)' is \(words) \(wanted), and this is \(given). Correct it.")
    }
  }

  // MARK: - Parts of values

  /// Addresses, references and attachments.
  mutating func checkParts(_ value: FHIRValue, at answer: ResponseAnswer, of item: FHIRItem) {
    let id = item.linkID
    switch value {
    case .uri(let text) where !AddressText.isURI(text):
      add(
        .invalidUrlValue, at: answer.path, answer.place,
        "'\(text)' is no address for '\(id)'. Correct it.")
    case .reference(let reference):
      guard let text = reference.reference else { return }
      guard let type = Address.resourceType(in: text) else {
        add(
          .invalidReference, at: answer.path, answer.place,
          "'\(text)' refers to no FHIR resource. Correct the reference of '\(id)'.")
        return
      }
      if !item.limits.resources.isEmpty, !type.isEmpty, !item.limits.resources.contains(type) {
        add(
          .invalidReferenceType, at: answer.path, answer.place,
          "'\(text)' is no \(item.limits.resources.joined(separator: " or ")). Correct the reference of '\(id)'."
        )
      }
    case .attachment(let attachment): check(attachment, at: answer, of: item)
    default: break
    }
  }

  private mutating func check(
    _ attachment: FHIRAttachment, at answer: ResponseAnswer, of item: FHIRItem
  ) {
    if let stated = attachment.statedSize, let size = attachment.size, stated != size {
      add(
        .attachmentSizeInconsistent, at: answer.path, answer.place,
        "The attachment of '\(item.linkID)' says that it has \(stated) bytes, and has \(size). Correct the size."
      )
    }
    if let most = item.limits.mostBytes, let size = attachment.size ?? attachment.statedSize,
      most < ExactDecimal(size)
    {
      add(
        .maxAttachmentSize, at: answer.path, answer.place,
        "The attachment of '\(item.linkID)' has \(size) bytes, and \(most) are allowed. Attach a smaller one."
      )
    }
  }
}
