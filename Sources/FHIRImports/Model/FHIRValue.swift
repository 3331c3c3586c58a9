internal import Questionnaires

typealias ExactNumber = ExactDecimal

/// A value of one of the types that a question can ask for; numbers as they were written.
package enum FHIRValue: Hashable, Sendable {
  case boolean(Bool)
  case decimal(String)
  case integer(String)
  case date(String)
  case dateTime(String)
  case time(String)
  case string(String)
  case uri(String)
  case coding(FHIRCoding)
  case quantity(FHIRQuantity)
  case attachment(FHIRAttachment)
  case reference(FHIRReference)

  /// The type as FHIR calls it.
  package var type: String {
    switch self {
    case .boolean: "boolean"
    case .decimal: "decimal"
    case .integer: "integer"
    case .date: "date"
    case .dateTime: "dateTime"
    case .time: "time"
    case .string: "string"
    case .uri: "uri"
    case .coding: "Coding"
    case .quantity: "Quantity"
    case .attachment: "Attachment"
    case .reference: "Reference"
    }
  }

  /// The number, whole or with a fraction.
  var number: ExactDecimal? {
    switch self {
    case .integer(let text), .decimal(let text): ExactDecimal(text)
    default: nil
    }
  }

  /// The value as people read it.
  var words: String {
    switch self {
    case .boolean(let value): value ? "true" : "false"
    case .decimal(let text), .integer(let text), .date(let text), .dateTime(let text),
      .time(let text), .string(let text), .uri(let text):
      text
    case .coding(let coding): coding.display ?? coding.code ?? ""
    case .quantity(let quantity):
      [quantity.value, quantity.unit ?? quantity.code].compactMap { $0 }.joined(separator: " ")
    case .attachment(let attachment): attachment.title ?? attachment.url ?? ""
    case .reference(let reference): reference.display ?? reference.reference ?? ""
    }
  }
}

/// A code of a code system, and the words for it.
package struct FHIRCoding: Hashable, Sendable {
  package let system: String?
  package let version: String?
  package let code: String?
  package let display: String?

  package init(
    system: String? = nil, version: String? = nil, code: String? = nil, display: String? = nil
  ) {
    self.system = system
    self.version = version
    self.code = code
    self.display = display
  }

  /// Whether it says the same: the same code of the same system, or, without a code, the same words.
  func isSame(as other: FHIRCoding) -> Bool {
    system == other.system && code == other.code && (code != nil || display == other.display)
  }
}

/// A number with a unit.
package struct FHIRQuantity: Hashable, Sendable {
  package let value: String?
  package let comparator: String?
  package let unit: String?
  package let system: String?
  package let code: String?
}

/// A file, or where it is.
package struct FHIRAttachment: Hashable, Sendable {
  let contentType: String?
  let title: String?
  let url: String?
  /// How many bytes it says that it has, and how many are in it.
  let statedSize: Int?
  let size: Int?
}

/// Another resource.
package struct FHIRReference: Hashable, Sendable {
  let reference: String?
  let display: String?
}
