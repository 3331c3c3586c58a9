extension String {
  /// The text as one looks for it: in lower case, and each Latin letter without its accents.
  ///
  /// "Psicólogo" becomes "psicologo". Letters of two, such as "œ", become both.
  package var inPlainLetters: String {
    let text = lowercased()
    guard text.utf8.contains(where: { $0 > 0x7F }) else { return text }
    var plain = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      // An accent on its own, behind its letter.
      case 0x300...0x36F: continue
      case PlainLetters.first...PlainLetters.last:
        plain += PlainLetters.all[Int(scalar.value - PlainLetters.first)]
      default: plain.unicodeScalars.append(scalar)
      }
    }
    return plain
  }
}

/// The letters of the blocks Latin-1 and Latin Extended-A without accents, from "ß" to "ſ", in the order of their code points.
private enum PlainLetters {
  static let first: UInt32 = 0xDF
  static let last: UInt32 = 0x17F

  // What is looked for has no capitals; they are here so that places are code points.
  static let all = """
    ss
    a a a a a a ae c e e e e i i i i
    d n o o o o o ÷ o u u u u y th y
    a a a a a a c c c c c c c c d d
    d d e e e e e e e e e e g g g g
    g g g g h h h h i i i i i i i i
    i i ij ij j j k k k l l l l l l l
    l l l n n n n n n n n n o o o o
    o o oe oe r r r r r r s s s s s s
    s s t t t t t t u u u u u u u u
    u u u u w w y y y z z z z z z s
    """.split { $0.isWhitespace }.map(String.init)
}
