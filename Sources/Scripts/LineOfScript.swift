internal import Interview

/// One line of a script, as it is read.
struct LineOfScript {
  let number: Int
  let content: String

  func action() throws(Script.Fault) -> Script.Action {
    let parts = content.split(separator: " ", maxSplits: 1).map(String.init)
    let rest = parts.count > 1 ? parts[1] : ""
    switch parts.first {
    case "size": return try size(rest)
    case "key": return .keys(try keys(rest))
    case "type": return .type(try given(rest, "type", "the text to write"))
    case "expect": return .expect(try given(rest, "expect", "the words that must be shown"))
    case "save": return .save(try name(rest))
    default:
      throw fault(
        "\"\(parts.first ?? "")\" is no command. Write size, key, type, expect, save, or # and a remark."
      )
    }
  }

  private func fault(_ sentence: String) -> Script.Fault {
    Script.Fault(line: number, sentence: sentence)
  }

  private func given(_ rest: String, _ command: String, _ what: String) throws(Script.Fault)
    -> String
  {
    guard !rest.isEmpty else { throw fault("\"\(command)\" has nothing behind it. Add \(what).") }
    return rest
  }

  private func size(_ rest: String) throws(Script.Fault) -> Script.Action {
    let numbers = rest.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let columns = numbers[0], let rows = numbers[1],
      (1...500).contains(columns), (1...500).contains(rows)
    else {
      throw fault("\"\(rest)\" is no size. Write columns and rows up to 500, as \"size 80x24\".")
    }
    return .size(columns: columns, rows: rows)
  }

  private func keys(_ rest: String) throws(Script.Fault) -> [Key] {
    var keys: [Key] = []
    for name in try given(rest, "key", "the names of keys, as \"key 2 Enter\"").split(
      separator: " ")
    {
      guard let key = Key(named: String(name)) else {
        throw fault("\"\(name)\" is no key. Write one of: \(Key.names).")
      }
      keys.append(key)
    }
    return keys
  }

  /// A name that cannot lead out of the folder for pictures.
  private func name(_ rest: String) throws(Script.Fault) -> String {
    let isPlain = rest.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "-" || $0 == "_")
    }
    guard !rest.isEmpty, isPlain, !rest.hasPrefix(".") else {
      throw fault(
        "\"\(rest)\" is no name for a picture. Use letters, digits, \"-\", \"_\" and \".\" alone, as \"save welcome.txt\"."
      )
    }
    return rest
  }
}

extension Key {
  private static let named: [(name: String, key: Key)] = [
    ("Enter", .enter), ("Space", .character(" ")), ("Tab", .tab), ("BackTab", .backTab),
    ("Escape", .escape), ("Backspace", .backspace), ("Delete", .delete), ("Up", .up),
    ("Down", .down), ("Left", .left), ("Right", .right), ("Home", .home), ("End", .end),
    ("PageUp", .pageUp), ("PageDown", .pageDown),
  ]

  /// What keys are called, for somebody who has to mend a script.
  static let names =
    named.map(\.name).joined(separator: ", ") + ", F1 to F12, Ctrl-A to Ctrl-Z, or one character"

  /// The key of a name.
  ///
  /// Nil when there is none.
  init?(named name: String) {
    if let key = Self.named.first(where: { $0.name == name })?.key {
      self = key
    } else if name.count == 1, let character = name.first {
      self = .character(character)
    } else if name.hasPrefix("F"), let number = Int(name.dropFirst()), (1...12).contains(number) {
      self = .function(number)
    } else if name.hasPrefix("Ctrl-"), name.count == 6, let letter = name.lowercased().last,
      letter.isASCII, letter.isLetter
    {
      self = .control(letter)
    } else {
      return nil
    }
  }
}
