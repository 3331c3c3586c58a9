internal import JSONWriting

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
  var written: String { json.written() + "\n" }

  private var json: JSON {
    switch self {
    case .null: .null
    case .truth(let value, _): .bool(value)
    case .number(let number, _): .numeral(number)
    case .text(let value, _): .text(value)
    case .list(let values, _): .list(values.map(\.json))
    case .object(let members, _): .object(members.map { ($0.key, $0.value.json) })
    }
  }
}
