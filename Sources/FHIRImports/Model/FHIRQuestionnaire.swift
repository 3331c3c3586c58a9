internal import Questionnaires

/// A FHIR R4 Questionnaire, as far as it can be asked or checked here.
package struct FHIRQuestionnaire: Sendable {
  let url: String?
  let version: String?
  let name: String?
  let title: String?
  let status: String?
  let publisher: String?
  /// What it says of its copyright and its purpose, as it says it.
  let copyright: String?
  let effectiveStart: String?
  let effectiveEnd: String?
  let items: [FHIRItem]

  /// All items, each before those in it.
  var allItems: [FHIRItem] { items.flatMap(\.withDescendants) }
}

/// An item of a form: a group, a text, or something that is asked.
package struct FHIRItem: Sendable {
  let linkID: String
  let path: String
  let place: FilePlace
  let type: ItemType
  let prefix: String?
  let text: String?
  let shortText: String?
  let isRequired: Bool
  let repeats: Bool
  let isReadOnly: Bool
  let isHidden: Bool
  let options: [FHIROption]
  /// The value set that the options are in, where it is not known.
  let unresolved: String?
  /// Whether an expression gives its value.
  let isCalculated: Bool
  /// Whether an expression says when it is asked.
  let hasGateExpression: Bool
  let gates: [FHIRGate]
  let needsAllGates: Bool
  let initial: [FHIRValue]
  let limits: FHIRLimits
  let units: [FHIRCoding]
  /// The value set that units are from.
  let unitSet: String?
  let help: [String]
  /// Whether it is a text that helps with the item that it is in.
  let isHelp: Bool
  let children: [FHIRItem]

  var withDescendants: [FHIRItem] { [self] + children.flatMap(\.withDescendants) }

  /// What it is called where it is named.
  var words: String { text?.plainWords ?? linkID }

  package enum ItemType: String, CaseIterable, Sendable {
    case group, display, question, boolean, decimal, integer, date, dateTime, time, string, text
    case url, choice
    case openChoice = "open-choice"
    case attachment, reference, quantity

    /// Whether it can be answered in words that no list has.
    var isWritten: Bool { self == .string || self == .text || self == .openChoice }
  }
}

/// One of the answers that an item offers.
struct FHIROption: Sendable {
  let value: FHIRValue
  let prefix: String?
  let points: ExactDecimal?
  /// Whether no other may be chosen with it.
  let isExclusive: Bool
}

/// A condition on another item.
struct FHIRGate: Sendable {
  let question: String
  let comparison: Comparison
  let answer: FHIRValue
  let place: FilePlace

  enum Comparison: String, CaseIterable, Sendable {
    case exists
    case equal = "="
    case notEqual = "!="
    case greater = ">"
    case less = "<"
    case atLeast = ">="
    case atMost = "<="
  }
}

/// What an answer must keep to.
struct FHIRLimits: Sendable {
  var least: FHIRValue?
  var most: FHIRValue?
  var leastQuantity: FHIRQuantity?
  var mostQuantity: FHIRQuantity?
  var leastLength: Int?
  var mostLength: Int?
  var mostPlaces: Int?
  var leastAnswers: Int?
  var mostAnswers: Int?
  var pattern: String?
  var entryFormat: String?
  var mostBytes: ExactDecimal?
  var resources: [String] = []

  /// What words that answer it must be like.
  var wordForm: WordForm {
    WordForm(
      least: leastLength, most: mostLength,
      pattern: pattern.map(TextPattern.init).flatMap { $0.isRunnable ? $0 : nil },
      hint: entryFormat)
  }
}
