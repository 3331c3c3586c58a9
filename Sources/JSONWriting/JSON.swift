/// A value of JSON, whose keys keep their order, so that the same result always has the same bytes.
package indirect enum JSON: Sendable {
  case null
  case bool(Bool)
  case number(Int)
  /// A number as it is written: a decimal keeps its places.
  case numeral(String)
  case text(String)
  case list([JSON])
  case object([(String, JSON)])

  package static func texts(_ texts: some Sequence<String>) -> JSON { .list(texts.map(JSON.text)) }

  /// The value as text: on one line, or indented for people to read.
  package func written(indented: Bool = true) -> String {
    var text = ""
    write(to: &text, indent: indented ? 0 : nil)
    return text
  }

  private func write(to text: inout String, indent: Int?) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let number): text += String(number)
    case .numeral(let number): text += number
    case .text(let value): Self.quote(value, to: &text)
    case .list(let values):
      Self.enclose("[", "]", values.count, &text, indent) { place, text, indent in
        values[place].write(to: &text, indent: indent)
      }
    case .object(let entries):
      Self.enclose("{", "}", entries.count, &text, indent) { place, text, indent in
        Self.quote(entries[place].0, to: &text)
        text += indent == nil ? ":" : ": "
        entries[place].1.write(to: &text, indent: indent)
      }
    }
  }

  private static func enclose(
    _ open: String, _ close: String, _ count: Int, _ text: inout String, _ indent: Int?,
    _ write: (Int, inout String, Int?) -> Void
  ) {
    text += open
    let inner = indent.map { $0 + 1 }
    for place in 0..<count {
      if place > 0 { text += "," }
      newLine(&text, inner)
      write(place, &text, inner)
    }
    if count > 0 { newLine(&text, indent) }
    text += close
  }

  private static func newLine(_ text: inout String, _ indent: Int?) {
    guard let indent else { return }
    text += "\n" + String(repeating: "  ", count: indent)
  }

  private static func quote(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\r": text += "\\r"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
