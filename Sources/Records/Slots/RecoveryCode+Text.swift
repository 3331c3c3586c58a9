extension RecoveryCode {
  /// Without I, L, O and U, which are taken for other letters.
  private static let letters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
  private static let groupSize = 4
  /// 256 bits, 5 a letter.
  private static let codeLetters = 52
  private static let wanted = codeLetters + groupSize

  /// The groups, joined by hyphens.
  package var text: String { groups.joined(separator: "-") }

  /// Thirteen groups of four letters and a group that gives away mistyped ones.
  package var groups: [String] {
    let code = bytes.withBytes { Array(UnsafeBufferPointer(start: $0, count: Self.size)) }
    let letters = Self.fives(of: code, count: Self.codeLetters) + Self.checksum(of: code)
    return stride(from: 0, to: letters.count, by: Self.groupSize).map { start in
      String(letters[start..<start + Self.groupSize].map { Self.letters[$0] })
    }
  }

  /// Reads a code as it was typed: in any case, with or without blanks and hyphens, and with O for 0, I or L for 1.
  ///
  /// - Parameter text: what was typed.
  /// - Throws: what is wrong with it.
  package convenience init(text: String) throws(RecoveryCodeFault) {
    var fives: [Int] = []
    for character in text where !character.isWhitespace && character != "-" {
      guard let five = Self.value(of: character) else { throw .letter(character) }
      fives.append(five)
    }
    guard fives.count == Self.wanted else {
      throw .length(found: fives.count, wanted: Self.wanted)
    }
    let code = Self.bytes(of: fives.prefix(Self.codeLetters))
    // The letters hold four bits more than the code has; they must be the ones that were printed too.
    guard Self.fives(of: code, count: Self.codeLetters) == Array(fives.prefix(Self.codeLetters)),
      Self.checksum(of: code) == Array(fives.suffix(Self.groupSize))
    else { throw .checksum }
    self.init(SecretBytes(code))
  }

  /// Whether what was typed is the group at a place, in any case and however it is spaced.
  package func has(_ typed: String, at place: Int) -> Bool {
    let found = typed.filter { !$0.isWhitespace && $0 != "-" }.map(Self.value)
    return found == groups[place].map(Self.value)
  }

  private static func value(of character: Character) -> Int? {
    switch character {
    case "o", "O": 0
    case "i", "I", "l", "L": 1
    default: letters.firstIndex { String($0) == character.uppercased() }
    }
  }

  private static func checksum(of code: [UInt8]) -> [Int] {
    fives(of: Sodium.hash(code), count: groupSize)
  }

  /// The first bits, five at a time; zeros after the last.
  private static func fives(of bytes: [UInt8], count: Int) -> [Int] {
    (0..<count).map { letter in
      (0..<5).reduce(0) { five, bit in
        let place = letter * 5 + bit
        let isSet = place < bytes.count * 8 && bytes[place / 8] & (0x80 >> (place % 8)) != 0
        return five << 1 | (isSet ? 1 : 0)
      }
    }
  }

  private static func bytes(of fives: ArraySlice<Int>) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: size)
    for place in 0..<size * 8 where fives[place / 5] & (0x10 >> (place % 5)) != 0 {
      bytes[place / 8] |= 0x80 >> (place % 8)
    }
    return bytes
  }
}
