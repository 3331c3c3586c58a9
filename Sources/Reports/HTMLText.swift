/// Builds a page of HTML: every text that goes in is made harmless first.
struct HTMLText {
  private(set) var text = ""

  /// Adds markup that was written here, as it is.
  mutating func add(_ markup: StaticString) { text += markup.description }

  /// Adds a number that was worked out here.
  mutating func add(_ number: Int) { text += String(number) }

  /// Adds words, wherever they come from: on one line, without controls, and with no markup in them.
  mutating func say(_ words: String) { text += Self.escaped(words) }

  /// Adds an element around words.
  mutating func element(_ name: StaticString, _ words: String, _ attributes: StaticString = "") {
    element(name, attributes) { $0.say(words) }
  }

  /// Adds an element around what is added meanwhile.
  mutating func element(
    _ name: StaticString, _ attributes: StaticString = "", _ content: (inout HTMLText) -> Void
  ) {
    text += "<\(name)\(attributes)>"
    content(&self)
    text += "</\(name)>"
  }

  mutating func endLine() { text += "\n" }

  private static func escaped(_ words: String) -> String {
    var text = ""
    for scalar in words.plainLine.unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
