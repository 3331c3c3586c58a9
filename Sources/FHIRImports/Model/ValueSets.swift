internal import Questionnaires

/// The value sets that choices can be taken from: those inside the form, and those that were given with it.
struct ValueSets {
  private let sets: [String: JSONTree]
  private let ledger: FormLedger

  enum Finding {
    case found([FHIROption])
    case missing
    /// It says how codes are found elsewhere.
    case noCodes
  }

  init(contained: [JSONTree], given: [JSONTree], _ ledger: FormLedger) {
    var sets: [String: JSONTree] = [:]
    for set in contained where set.text("resourceType") == "ValueSet" {
      if let id = set.text("id") { sets["#" + id] = set }
      if let url = set.text("url") { sets[url] = set }
    }
    for set in given {
      if let url = set.text("url") { sets[url] = set }
    }
    self.sets = sets
    self.ledger = ledger
  }

  func options(in address: String) -> Finding {
    // A version may follow the address.
    let base = address.split(separator: "|", maxSplits: 1).first.map(String.init) ?? address
    guard let set = sets[address] ?? sets[base] else { return .missing }
    if let expansion = set["expansion"] {
      let options = expanded(expansion)
      return options.isEmpty ? .noCodes : .found(options)
    }
    guard let compose = set["compose"], compose["exclude"] == nil else { return .noCodes }
    var options: [FHIROption] = []
    for include in compose.elements("include") {
      let concepts = include.elements("concept")
      guard !concepts.isEmpty, include["filter"] == nil, include["valueSet"] == nil else {
        return .noCodes
      }
      for concept in concepts {
        options.append(
          option(
            concept, system: include.text("system"), version: include.text("version")))
      }
    }
    return options.isEmpty ? .noCodes : .found(options)
  }

  private func expanded(_ tree: JSONTree) -> [FHIROption] {
    tree.elements("contains").flatMap { element -> [FHIROption] in
      let isAbstract = if case .truth(true, _) = element["abstract"] { true } else { false }
      let own =
        isAbstract || element.text("code") == nil
        ? []
        : [option(element, system: element.text("system"), version: element.text("version"))]
      return own + expanded(element)
    }
  }

  private func option(_ concept: JSONTree, system: String?, version: String?) -> FHIROption {
    let points = concept.elements("extension").compactMap { found -> ExactDecimal? in
      switch found.text("url").flatMap(ExtensionURL.init(url:)) {
      case .ordinalValue, .itemWeight, .valueSetOrdinal, .codeSystemOrdinal:
        if case .number(let text, _) = found["valueDecimal"] ?? found["valueInteger"] {
          return ExactDecimal(text)
        }
        return nil
      default: return nil
      }
    }
    return FHIROption(
      value: .coding(
        FHIRCoding(
          system: system, version: version, code: concept.text("code"),
          display: concept.text("display"))),
      prefix: nil, points: points.first, isExclusive: false)
  }
}
