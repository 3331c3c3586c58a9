internal import Questionnaires

extension FHIRObject {
  private static let valueTypes = [
    "Boolean", "Decimal", "Integer", "Date", "DateTime", "Time", "String", "Uri", "Url",
    "Canonical", "Code", "Markdown", "PositiveInt", "UnsignedInt", "Coding", "Quantity",
    "Attachment", "Reference",
  ]

  /// The keys under which a value of any type can stand: `valueString`, `valueCoding`.
  static func valueKeys(_ stem: String) -> [String] { valueTypes.map { stem + $0 } }

  /// The one value under `valueX`; nil where there is none, and a fault where there are several or where it is wrong.
  func value(_ stem: String) -> FHIRValue? {
    let found = members.filter { member in
      member.key.hasPrefix(stem)
        && Self.valueTypes.contains(String(member.key.dropFirst(stem.count)))
    }
    guard let member = found.first else { return nil }
    guard found.count == 1 else {
      ledger.report(.severalValues(path(of: "\(stem)[x]")), at: found[1].place)
      return nil
    }
    return value(member, String(member.key.dropFirst(stem.count)))
  }

  private func value(_ member: JSONTree.Member, _ type: String) -> FHIRValue? {
    switch type {
    case "Boolean":
      guard case .truth(let value, _) = member.value else {
        return wrong(member, "true or false")
      }
      return .boolean(value)
    case "Decimal", "Integer", "PositiveInt", "UnsignedInt":
      guard case .number(let text, let place) = member.value else {
        return wrong(member, "a number")
      }
      guard type != "Decimal" else { return .decimal(text) }
      guard Int32(text) != nil else { return bad(text, "integer", place) }
      return .integer(text)
    case "Date": return text(member, "date", CalendarText.isDate).map(FHIRValue.date)
    case "DateTime":
      return text(member, "dateTime", CalendarText.isDateTime).map(FHIRValue.dateTime)
    case "Time": return text(member, "time", CalendarText.isTime).map(FHIRValue.time)
    case "String", "Code", "Markdown":
      return text(member, "string") { _ in true }.map(FHIRValue.string)
    case "Uri", "Url", "Canonical": return text(member, "uri") { _ in true }.map(FHIRValue.uri)
    default:
      return FHIRObject(member.value, path: path(of: member.key), ledger)
        .flatMap { $0.complexValue(type) }
    }
  }

  private func complexValue(_ type: String) -> FHIRValue? {
    switch type {
    case "Coding": return .coding(coding)
    case "Quantity":
      var value: String?
      switch self["value"] {
      case .number(let text, _): value = text
      case .some(let tree):
        ledger.report(
          .wrongKind(path(of: "value"), wanted: "a number", found: tree.kind), at: tree.place)
      case nil: break
      }
      return .quantity(
        FHIRQuantity(
          value: value, comparator: text("comparator"), unit: text("unit"), system: text("system"),
          code: text("code")))
    case "Attachment":
      return .attachment(
        FHIRAttachment(
          contentType: text("contentType"), title: text("title"), url: text("url"),
          statedSize: integer("size"), size: text("data").map(Self.bytes(inBase64:))))
    default:
      return .reference(FHIRReference(reference: text("reference"), display: text("display")))
    }
  }

  var coding: FHIRCoding {
    FHIRCoding(
      system: text("system"), version: text("version"), code: text("code"),
      display: text("display"))
  }

  private static func bytes(inBase64 text: String) -> Int {
    let digits = text.utf8.count { $0 > 0x20 && $0 != UInt8(ascii: "=") }
    return digits * 3 / 4
  }

  private func text(
    _ member: JSONTree.Member, _ type: String, _ isRight: (String) -> Bool
  ) -> String? {
    guard case .text(let text, let place) = member.value else {
      ledger.report(
        .wrongKind(path(of: member.key), wanted: "a text", found: member.value.kind),
        at: member.value.place)
      return nil
    }
    guard isRight(text) else {
      ledger.report(.badValue(text, type: type), at: place)
      return nil
    }
    return text
  }

  private func wrong(_ member: JSONTree.Member, _ wanted: String) -> FHIRValue? {
    ledger.report(
      .wrongKind(path(of: member.key), wanted: wanted, found: member.value.kind),
      at: member.value.place)
    return nil
  }

  private func bad(_ text: String, _ type: String, _ place: FilePlace) -> FHIRValue? {
    ledger.report(.badValue(text, type: type), at: place)
    return nil
  }
}
