import Interview
import Phrases
import Placement
import Questionnaires
import ShippedAssessment
import Testing

@Suite("A search in a long list")
struct FilterTests {
  @Test(
    "reads letters with accents as those without, and capitals as small ones",
    arguments: [
      ("Años de uso", "anos de uso"), ("PSICÓLOGO", "psicologo"), ("Opioides", "opioides"),
      ("pingüino", "pinguino"), ("¿Qué día?", "¿que dia?"), ("Łódź", "lodz"),
      ("Ångström", "angstrom"), ("Straße", "strasse"), ("Œuvre", "oeuvre"), ("Şişli", "sisli"),
      ("an\u{303}o", "ano"), ("İzmir", "izmir"), ("10 ÷ 2", "10 ÷ 2"), ("李 é", "李 e"),
      ("ſ", "s"), ("à", "a"), ("", ""),
    ])
  func letters(text: String, plain: String) {
    #expect(text.inPlainLetters == plain)
  }

  /// The letters that Unicode takes apart into an ASCII letter and accents, which says so by the equality of texts.
  @Test("knows every accent of the two Latin blocks that Unicode itself takes apart")
  func blocks() throws {
    let accents = (UInt32(0x300)...0x36F).compactMap(Unicode.Scalar.init)
    var count = 0
    for value in UInt32(0xC0)...0x17F {
      let letter = String(try #require(Unicode.Scalar(value)))
      for base in "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ" {
        for accent in accents where "\(base)\(accent)" == letter {
          #expect(letter.inPlainLetters == base.lowercased(), "\(letter)")
          count += 1
        }
      }
    }
    #expect(count > 150)
  }

  @Test(
    "finds lines in Spanish however they are typed",
    arguments: [
      ("medica", "Otra emergencia médica ahora"), ("MÉDICA", "Otra emergencia médica ahora"),
      ("me\u{301}dica", "Otra emergencia médica ahora"), ("dano", "Alguien le hace daño ahora"),
      ("senales de sobre", "Señales de sobredosis ahora"),
    ])
  func spanish(wanted: String, row: String) throws {
    var interview = try Self.review()
    interview.hit(.character("/"))
    interview.type(wanted)
    #expect(interview.page.control.rows.map(\.text) == [row])
  }

  @Test("looks in the same way at what stands behind a line")
  func details() throws {
    var interview = try Self.review()
    interview.hit(.character("/"))
    interview.type("que tan pronto")
    let found = interview.page.control.rows
    #expect(found.count > 1 && found.allSatisfy { $0.detail.contains("qué tan pronto") })
  }

  /// The review of an interview in Spanish.
  private static func review() throws -> Interview {
    var interview = Interview(
      of: try ShippedAssessment.assessment(in: .spanish), phrases: .spanish, voice: .person)
    while interview.question == nil { interview.hit(.enter) }
    interview.hit(.character("r"))
    return interview
  }
}
