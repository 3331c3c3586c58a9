internal import Questionnaires

/// What the extensions of an item say.
struct ItemParts {
  private let object: FHIRObject
  private let linkID: String
  private let type: FHIRItem.ItemType
  private let ledger: FormLedger

  private(set) var limits = FHIRLimits()
  private(set) var units: [FHIRCoding] = []
  private(set) var unitSet: String?
  private(set) var help: [String] = []
  private(set) var shortText: String?
  private(set) var isHidden = false
  private(set) var isHelp = false
  /// Whether its choices come of an expression.
  private(set) var isComputed = false
  private(set) var isCalculated = false
  private(set) var hasGateExpression = false

  init(_ object: FHIRObject, linkID: String, type: FHIRItem.ItemType, _ ledger: FormLedger) {
    self.object = object
    self.linkID = linkID
    self.type = type
    self.ledger = ledger
    limits.mostLength = object.integer("maxLength")
  }

  mutating func readExtensions() {
    for found in object.extensions { read(found) }
  }

  private mutating func read(_ found: FHIRExtension) {
    let known = ExtensionURL(url: found.url)
    switch known {
    case .minValue: limits.least = found.value
    case .maxValue: limits.most = found.value
    case .minQuantity:
      if case .quantity(let quantity) = found.value { limits.leastQuantity = quantity }
    case .maxQuantity:
      if case .quantity(let quantity) = found.value { limits.mostQuantity = quantity }
    case .maxDecimalPlaces: limits.mostPlaces = found.integer
    case .entryFormat: limits.entryFormat = found.text
    case .unit, .unitOption: if case .coding(let unit) = found.value { units.append(unit) }
    case .hidden: isHidden = found.truth
    case .shortText: shortText = found.text
    case .supportLink: help += found.text.map { [$0] } ?? []
    case .itemControl:
      isHelp = !Self.helping.isDisjoint(with: found.codes)
      if !isHelp { leaveOut(found, .look) }
    default: readUnasked(found, known)
    }
  }

  /// The kinds of display that help with the item that they are in.
  private static let helping: Set<String> = ["help", "flyover", "prompt", "legal"]

  /// What responses are checked by, and what nothing is made of.
  private mutating func readUnasked(_ found: FHIRExtension, _ known: ExtensionURL?) {
    switch known {
    case .minLength:
      limits.leastLength = found.integer
      if type.isWritten { return }
    case .regex:
      limits.pattern = found.text
      if type.isWritten, limits.wordForm.pattern != nil { return }
    case .maxSize: limits.mostBytes = found.number
    case .minOccurs: limits.leastAnswers = found.integer
    case .maxOccurs: limits.mostAnswers = found.integer
    case .referenceResource: limits.resources += found.text.map { [$0] } ?? []
    case .unitValueSet: unitSet = found.text
    case .answerExpression, .candidateExpression: isComputed = true
    case .calculatedExpression: isCalculated = true
    case .enableWhenExpression:
      hasGateExpression = true
      leaveOut(found, .computedGate)
      return
    default: break
    }
    leaveOut(found, known?.reasonLeftOut ?? .unknown)
  }

  private func leaveOut(_ found: FHIRExtension, _ reason: NotCarried.Reason) {
    ledger.leaveOut("extension \(found.url)", at: found.object.path, reason)
  }
}
