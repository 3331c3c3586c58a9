/// An element of an XML file, with everything that stands in it.
struct XML {
  let name: String
  let attributes: [(name: String, value: String)]
  let content: Content

  enum Content {
    case text(String)
    case elements([XML])
  }

  /// An element that holds others, or nothing.
  init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ elements: [XML] = []) {
    self.name = name
    self.attributes = attributes.map { ($0, $1) }
    content = .elements(elements)
  }

  /// An element with attributes that hang on something.
  init(_ name: String, attributes: [(name: String, value: String)], _ elements: [XML]) {
    self.name = name
    self.attributes = attributes
    content = .elements(elements)
  }

  /// An element that holds a text.
  init(_ name: String, text: String) {
    self.name = name
    attributes = []
    content = .text(text)
  }

  /// The whole file, in UTF-8, two spaces a step.
  var file: String {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    write(to: &text, indent: "")
    return text
  }

  private func write(to text: inout String, indent: String) {
    text += "\(indent)<\(name)"
    for (name, value) in attributes {
      text += " \(name)=\"\(Self.escaped(value, inQuotes: true))\""
    }
    switch content {
    case .elements(let elements) where elements.isEmpty: text += "/>\n"
    case .elements(let elements):
      text += ">\n"
      for element in elements { element.write(to: &text, indent: indent + "  ") }
      text += "\(indent)</\(name)>\n"
    case .text(let words): text += ">\(Self.escaped(words, inQuotes: false))</\(name)>\n"
    }
  }

  /// A text with what XML takes for its own written as references; what XML cannot hold becomes U+FFFD.
  private static func escaped(_ text: String, inQuotes: Bool) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"" where inQuotes: escaped += "&quot;"
      case "\t", "\n", "\r": escaped += "&#\(scalar.value);"
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
