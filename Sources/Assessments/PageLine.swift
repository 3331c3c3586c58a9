/// One line of a page, without its end and the blanks before that.
struct PageLine {
  /// Its number in the file, from 1.
  let number: Int
  let bytes: ArraySlice<UInt8>

  init(number: Int, bytes: ArraySlice<UInt8>) {
    self.number = number
    let end = bytes.lastIndex { $0 != 0x20 && $0 != 0x0D }.map { $0 + 1 } ?? bytes.startIndex
    self.bytes = bytes[..<end]
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The place of a byte, counted in characters as editors count.
  func place(of index: Int) -> Place {
    let before = String(decoding: bytes[..<index], as: UTF8.self).unicodeScalars.count
    return Place(line: number, column: before + 1)
  }

  /// Whether the line is nothing but signs that draw a rule or underline a heading.
  var isRule: Bool {
    guard let sign = bytes.first, "-*_=".utf8.contains(sign) else { return false }
    return bytes.allSatisfy { $0 == sign || $0 == 0x20 } && bytes.count { $0 == sign } > 1
  }

  /// Whether the line begins as an entry of a numbered list does, with digits and a stop or a bracket.
  var isNumbered: Bool {
    let rest = bytes.drop { (0x30...0x39).contains($0) }
    return rest.count < bytes.count
      && (rest.starts(with: ". ".utf8) || rest.starts(with: ") ".utf8))
  }
}

extension PageLine {
  /// The signs of Markdown in the line from an index on, each kind once, with where it first stands.
  func markup(from start: Int) -> [(problem: Problem, index: Int)] {
    var found: [(problem: Problem, index: Int)] = []
    for index in start..<bytes.endIndex {
      guard let problem = problem(at: index), !found.contains(where: { $0.problem == problem })
      else { continue }
      found.append((problem, index))
    }
    return found
  }

  private func problem(at index: Int) -> Problem? {
    switch bytes[index] {
    case UInt8(ascii: "*"), UInt8(ascii: "_"): .markup(.emphasis)
    case UInt8(ascii: "~"): next(index) == UInt8(ascii: "~") ? .markup(.emphasis) : nil
    case UInt8(ascii: "`"): .markup(.code)
    case UInt8(ascii: "!"): next(index) == UInt8(ascii: "[") ? .markup(.image) : nil
    case UInt8(ascii: "["), UInt8(ascii: "]"): isOfImage(index) ? nil : .markup(.link)
    case UInt8(ascii: "<"): .markup(.html)
    case UInt8(ascii: "&"): isEntity(index) ? .markup(.html) : nil
    case UInt8(ascii: "|"): .markup(.table)
    case UInt8(ascii: "\\"): .markup(.escape)
    case UInt8(ascii: "{"), UInt8(ascii: "}"): .markup(.strayInsert)
    case 0x09: .tab
    case ..<0x20, 0x7F: .control
    // Controls of Latin-1, and the line ends of Unicode.
    case 0xC2: next(index).map { $0 < 0xA0 } ?? false ? .control : nil
    case 0xE2:
      [[0x80, 0xA8], [0x80, 0xA9]].contains(bytes[(index + 1)...].prefix(2)) ? .control : nil
    default: nil
    }
  }

  private func next(_ index: Int) -> UInt8? {
    index + 1 < bytes.endIndex ? bytes[index + 1] : nil
  }

  /// Whether a bracket belongs to an image, which is said already.
  private func isOfImage(_ index: Int) -> Bool {
    String(decoding: bytes[..<index], as: UTF8.self).contains("![")
      || index > bytes.startIndex && bytes[index - 1] == UInt8(ascii: "!")
  }

  /// Whether an "&" begins the name of a character: "&amp;", "&#8212;".
  private func isEntity(_ index: Int) -> Bool {
    let name = bytes[(index + 1)...].prefix { byte in
      byte == UInt8(ascii: "#") || (0x30...0x39).contains(byte)
        || (0x41...0x5A).contains(byte & 0xDF)
    }
    return !name.isEmpty && name.endIndex < bytes.endIndex && bytes[name.endIndex] == 0x3B
  }
}
