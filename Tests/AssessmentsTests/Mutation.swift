import SeededRandom

/// Changes the bytes of a file as accidents do.
struct Mutation {
  /// Words that mean something in assessment files.
  private static let words = [
    "id", "when", "then", "any", "self", "interview", "source", "rules", "questions", "table",
    "kind", "answers", "yes-no", "one-of", "several-of", "number", "note", "choices", "range",
    "otherwise", "at least ", "at most ", "not ", "some", "none", "yes", "no", "worse", "text",
    "domain", "level", "urgency", "items", "outcomes", "substances", "severity", "not-sure",
  ]
  /// Bytes that mean something in YAML.
  private static let signs = Array("\n\t :-,[]{}'\"#&*!|>%@`\\?0\u{0}".utf8) + [0x80, 0xFF, 0xC3]

  /// The file after one to three accidents.
  static func of(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...3, using: &random) { change(&bytes, &random) }
    return bytes
  }

  private static func change(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    guard !bytes.isEmpty else { return }
    let place = Int.random(in: bytes.indices, using: &random)
    switch Int.random(in: 0...8, using: &random) {
    case 0: bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
    case 1: bytes[place] = signs.randomElement(using: &random) ?? 0
    case 2: bytes.insert(signs.randomElement(using: &random) ?? 0, at: place)
    case 3:
      bytes.removeSubrange(
        place..<min(bytes.count, place + Int.random(in: 1...40, using: &random)))
    case 4: bytes.removeSubrange(place...)
    case 5: swapWord(&bytes, near: place, &random)
    default: changeLines(&bytes, &random)
    }
  }

  /// Puts another word in the place of the next one that means something.
  private static func swapWord(
    _ bytes: inout [UInt8], near place: Int, _ random: inout SeededGenerator
  ) {
    let letters = { (byte: UInt8) in (0x61...0x7A).contains(byte) || byte == 0x2D }
    guard let start = bytes[place...].firstIndex(where: letters) else { return }
    let end = bytes[start...].firstIndex { !letters($0) } ?? bytes.endIndex
    bytes.replaceSubrange(start..<end, with: (words.randomElement(using: &random) ?? "").utf8)
  }

  /// Swaps two lines, doubles one, drops one or moves its indent.
  private static func changeLines(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    let one = Int.random(in: lines.indices, using: &random)
    let other = Int.random(in: lines.indices, using: &random)
    switch Int.random(in: 0...3, using: &random) {
    case 0: lines.swapAt(one, other)
    case 1: lines.insert(lines[one], at: other)
    case 2: lines.remove(at: one)
    default: lines[one].insert(contentsOf: [0x20, 0x20], at: 0)
    }
    bytes = Array(lines.joined(separator: [0x0A]))
  }
}
