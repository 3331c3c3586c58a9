import Testing

@testable import Records

@Suite("The recovery code")
struct RecoveryCodeTests {
  @Test("is fourteen groups of four letters, and is read back however it is typed")
  func forgiving() throws {
    let text = KeptStore.codeText
    let code = try RecoveryCode(text: text)
    #expect(code.text == text)
    #expect(text.split(separator: "-").map(\.count) == Array(repeating: 4, count: 14))
    let ways = [
      text.lowercased(), text.split(separator: "-").joined(), " \(text)\n",
      text.split(separator: "-").joined(separator: " "),
      text.replacing("0", with: "O"), text.replacing("0", with: "o"),
      text.replacing("1", with: "I"), text.replacing("1", with: "l"),
    ]
    for way in ways { #expect(try RecoveryCode(text: way).text == text, "\(way)") }
  }

  @Test("is another one each time")
  func random() {
    #expect(RecoveryCode.random().text != RecoveryCode.random().text)
  }

  @Test("gives away every single letter that is mistyped, and neighbours that changed places")
  func checksum() throws {
    let letters = Array(KeptStore.codeText)
    for place in letters.indices where letters[place] != "-" {
      for other in "0123456789ABCDEFGHJKMNPQRSTVWXYZ" where other != letters[place] {
        var wrong = letters
        wrong[place] = other
        #expect(throws: RecoveryCodeFault.checksum) { try RecoveryCode(text: String(wrong)) }
      }
    }
    for place in letters.indices.dropLast() where letters[place] != letters[place + 1] {
      guard letters[place] != "-", letters[place + 1] != "-" else { continue }
      var wrong = letters
      wrong.swapAt(place, place + 1)
      #expect(throws: RecoveryCodeFault.checksum) { try RecoveryCode(text: String(wrong)) }
    }
  }

  @Test("says what is wrong with it")
  func faults() {
    let text = KeptStore.codeText
    #expect(throws: RecoveryCodeFault.length(found: 55, wanted: 56)) {
      try RecoveryCode(text: String(text.dropLast()))
    }
    #expect(throws: RecoveryCodeFault.length(found: 57, wanted: 56)) {
      try RecoveryCode(text: text + "7")
    }
    #expect(throws: RecoveryCodeFault.length(found: 0, wanted: 56)) {
      try RecoveryCode(text: " - ")
    }
    for letter: Character in ["U", "é", "!"] {
      #expect(throws: RecoveryCodeFault.letter(letter)) {
        try RecoveryCode(text: String(text.dropLast()) + String(letter))
      }
    }
  }
}

extension RecoveryCodeTests {
  @Test("tells whether a group is the one that was printed, however it is typed")
  func groups() throws {
    let code = try KeptStore.code()
    #expect(code.groups.count == 14)
    #expect(code.groups[2] == "Y050")
    for typed in ["Y050", " y05o ", "Y-0 50"] { #expect(code.has(typed, at: 2), "\(typed)") }
    for typed in ["", "Y05", "Y0500", "Y051", "SW3M", "Y05é"] {
      #expect(!code.has(typed, at: 2), "\(typed)")
    }
  }
}
