internal import Questionnaires

/// Makes ids out of what FHIR allows for linkIds and codes: the same form always has the same ids.
struct IdentifierMaker<Subject> {
  /// What goes before an id that would not begin with a letter, or that means something of its own.
  let prefix: String
  let reserved: Set<String>
  private var used: Set<String> = []

  init(prefix: String, reserved: Set<String>) {
    self.prefix = prefix
    self.reserved = reserved
  }

  /// The longest id, in characters, before a number that keeps it apart.
  private static var longest: Int { 48 }

  /// An id like a text; nil never, for any text.
  mutating func make(from text: String) -> Identifier<Subject>? {
    var name = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x61...0x7A, 0x30...0x39: name.unicodeScalars.append(scalar)
      case 0x41...0x5A: name += String(scalar).lowercased()
      default: if name.last != "-", !name.isEmpty { name += "-" }
      }
      if name.utf8.count >= Self.longest { break }
    }
    while name.last == "-" { name.removeLast() }
    let beginsWithLetter = name.utf8.first.map { (0x61...0x7A).contains($0) } ?? false
    if !beginsWithLetter || reserved.contains(name) {
      name = name.isEmpty ? prefix : "\(prefix)-\(name)"
    }
    var candidate = name
    var number = 2
    while !used.insert(candidate).inserted {
      candidate = "\(name)-\(number)"
      number += 1
    }
    return Identifier(candidate)
  }
}
