/// One object of a resource, read key by key: whatever does not fit becomes a fault, and whatever is not asked for is told.
struct FHIRObject {
  let path: String
  let place: FilePlace
  let members: [JSONTree.Member]
  let ledger: FormLedger

  /// Takes a value for an object; nil, and a fault, when it is none.
  init?(_ tree: JSONTree, path: String, _ ledger: FormLedger) {
    guard case .object(let members, let place) = tree else {
      ledger.report(
        .wrongKind(path, wanted: "an object", found: tree.kind), at: tree.place)
      return nil
    }
    self.path = path
    self.place = place
    self.members = members
    self.ledger = ledger
  }

  subscript(key: String) -> JSONTree? { members.first { $0.key == key }?.value }

  func path(of key: String) -> String { "\(path).\(key)" }

  func place(of key: String) -> FilePlace {
    members.first { $0.key == key }?.place ?? place
  }

  // MARK: - Primitives

  /// A text that is not empty; nil where there is none.
  func text(_ key: String) -> String? {
    guard let tree = self[key] else { return nil }
    guard case .text(let text, let place) = tree else {
      wrongKind(key, tree, "a text")
      return nil
    }
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      ledger.report(.emptyText(path(of: key)), at: place)
      return nil
    }
    return text
  }

  func requiredText(_ key: String) -> String? {
    guard self[key] != nil else {
      ledger.report(.missing(key, of: path), at: place)
      return nil
    }
    return text(key)
  }

  /// A code out of a list.
  func code<Code: RawRepresentable & CaseIterable>(_ key: String, as type: Code.Type) -> Code?
  where Code.RawValue == String {
    guard let text = text(key) else { return nil }
    guard let code = Code(rawValue: text) else {
      ledger.report(
        .unknownCode(
          text, of: path(of: key), allowed: Code.allCases.map(\.rawValue)),
        at: self[key]?.place)
      return nil
    }
    return code
  }

  /// True or false; false where it is missing.
  func truth(_ key: String) -> Bool {
    guard let tree = self[key] else { return false }
    guard case .truth(let value, _) = tree else {
      wrongKind(key, tree, "true or false")
      return false
    }
    return value
  }

  func integer(_ key: String) -> Int? {
    guard let tree = self[key] else { return nil }
    guard case .number(let text, _) = tree, let number = Int(text) else {
      wrongKind(key, tree, "a whole number")
      return nil
    }
    return number
  }

  private func wrongKind(_ key: String, _ tree: JSONTree, _ wanted: String) {
    ledger.report(
      .wrongKind(path(of: key), wanted: wanted, found: tree.kind), at: tree.place)
  }

  // MARK: - Objects and lists

  func object(_ key: String) -> FHIRObject? {
    self[key].flatMap { FHIRObject($0, path: path(of: key), ledger) }
  }

  /// The objects of a list; those that are none are faults.
  func objects(_ key: String) -> [FHIRObject] {
    guard let tree = self[key] else { return [] }
    guard case .list(let elements, _) = tree else {
      wrongKind(key, tree, "a list")
      return []
    }
    return elements.enumerated().compactMap { place, element in
      FHIRObject(element, path: "\(path(of: key))[\(place)]", ledger)
    }
  }

  /// The extensions, by their addresses; modifying ones are refused.
  var extensions: [FHIRExtension] {
    if let modifier = self["modifierExtension"] {
      ledger.report(.modifierExtension(path), at: modifier.place)
    }
    return objects("extension").compactMap { object in
      object.requiredText("url").map { FHIRExtension(url: $0, object: object) }
    }
  }

  // MARK: - What is left

  /// Tells what the object has besides the keys that are read.
  func tellRest(besides known: Set<String>, of reasons: [String: NotCarried.Reason] = [:]) {
    for member in members where !known.contains(member.key) && member.key != "extension" {
      guard member.key != "modifierExtension" else { continue }
      let isShadow = member.key.hasPrefix("_")
      ledger.leaveOut(
        member.key, at: path(of: member.key),
        reasons[member.key] ?? (isShadow ? .otherWords : .unknown))
    }
  }
}

/// An extension: its address, and the object that holds its value.
struct FHIRExtension {
  let url: String
  let object: FHIRObject

  /// Its value; nil where it has none that is known.
  var value: FHIRValue? { object.value("value") }

  /// The value as a text, a code or an address.
  var text: String? {
    switch value {
    case .string(let text), .uri(let text): text
    default: nil
    }
  }

  var integer: Int? {
    if case .integer(let text) = value { Int(text) } else { nil }
  }

  var truth: Bool {
    if case .boolean(let value) = value { value } else { false }
  }

  /// The number, whole or with a fraction.
  var number: ExactNumber? { value?.number }

  /// The codes of a concept.
  var codes: [String] {
    object.object("valueCodeableConcept")?.objects("coding").compactMap { $0.text("code") } ?? []
  }
}
