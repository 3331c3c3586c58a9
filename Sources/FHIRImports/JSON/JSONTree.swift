/// Where something stands in a file, counted from 1, in lines and characters.
package struct FilePlace: Hashable, Sendable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// A value of JSON with its place; numbers stay as they were written, so that no digit is lost.
indirect enum JSONTree: Sendable {
  case object([Member], FilePlace)
  case list([JSONTree], FilePlace)
  case text(String, FilePlace)
  case number(String, FilePlace)
  case truth(Bool, FilePlace)
  case null(FilePlace)

  struct Member: Sendable {
    let key: String
    let place: FilePlace
    let value: JSONTree
  }

  var place: FilePlace {
    switch self {
    case .object(_, let place), .list(_, let place), .text(_, let place), .number(_, let place),
      .truth(_, let place), .null(let place):
      place
    }
  }

  /// What kind of value it is, in words.
  var kind: String {
    switch self {
    case .object: "an object"
    case .list: "a list"
    case .text: "a text"
    case .number: "a number"
    case .truth: "true or false"
    case .null: "null"
    }
  }

  /// The value of a key, of an object that has it.
  subscript(key: String) -> JSONTree? {
    guard case .object(let members, _) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The text under a key; nil where there is none.
  func text(_ key: String) -> String? {
    if case .text(let text, _) = self[key] { text } else { nil }
  }

  /// The elements of the list under a key; none where there is no list.
  func elements(_ key: String) -> [JSONTree] {
    if case .list(let elements, _) = self[key] { elements } else { [] }
  }
}
