extension JSONTree {
  private static let nowhere = FilePlace(line: 1, column: 1)

  /// A text that was not read from a file.
  static func string(_ text: String) -> JSONTree { .text(text, nowhere) }

  static func bool(_ truth: Bool) -> JSONTree { .truth(truth, nowhere) }

  static func numeral(_ number: String) -> JSONTree { .number(number, nowhere) }

  static func array(_ elements: [JSONTree]) -> JSONTree { .list(elements, nowhere) }

  /// An object with the keys that have a value, in their order.
  static func fields(_ members: [(String, JSONTree?)]) -> JSONTree {
    .object(
      members.compactMap { key, value in
        value.map { Member(key: key, place: nowhere, value: $0) }
      }, nowhere)
  }

  /// The value as text, indented for people to read; the same value always has the same text.
  var written: String {
    var text = ""
    write(to: &text, indent: 0)
    return text + "\n"
  }

  private func write(to text: inout String, indent: Int) {
    switch self {
    case .null: text += "null"
    case .truth(let value, _): text += value ? "true" : "false"
    case .number(let number, _): text += number
    case .text(let value, _): Self.quote(value, to: &text)
    case .list(let values, _):
      guard !values.isEmpty else { return text += "[]" }
      text += "["
      for (place, value) in values.enumerated() {
        if place > 0 { text += "," }
        Self.newLine(&text, indent + 1)
        value.write(to: &text, indent: indent + 1)
      }
      Self.newLine(&text, indent)
      text += "]"
    case .object(let members, _):
      guard !members.isEmpty else { return text += "{}" }
      text += "{"
      for (place, member) in members.enumerated() {
        if place > 0 { text += "," }
        Self.newLine(&text, indent + 1)
        Self.quote(member.key, to: &text)
        text += ": "
        member.value.write(to: &text, indent: indent + 1)
      }
      Self.newLine(&text, indent)
      text += "}"
    }
  }

  private static func newLine(_ text: inout String, _ indent: Int) {
    text += "\n" + String(repeating: "  ", count: indent)
  }

  private static func quote(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
