import Readability
import Testing

@Suite("Syllables in Spanish")
struct SpanishSyllableTests {
  @Test(
    "are counted as they are spoken",
    arguments: [
      ("sol", 1), ("casa", 2), ("hogar", 2), ("bien", 1), ("ciudad", 2), ("día", 2), ("país", 2),
      ("cuídese", 3), ("ahora", 3), ("leer", 2), ("caos", 2), ("que", 1), ("quiere", 2),
      ("guía", 2),
      ("pingüino", 3), ("agua", 2), ("guerra", 2), ("hoy", 1), ("muy", 1), ("y", 1), ("yo", 1),
      ("ayuda", 3),
      ("alcohol", 3), ("convulsión", 3), ("medicina", 4), ("opioides", 3), ("IOP", 3), ("PHP", 4),
      ("30", 2),
      ("32", 4), ("911", 6), ("día-noche", 4),
    ])
  func count(word: String, syllables: Int) {
    #expect(SpanishSyllables.count(in: word) == syllables)
  }

  @Test("come with words and sentences to the ease of a text")
  func ease() {
    let reading = SpanishReading(of: ["El sol sale hoy.", "¿Y la casa?"])
    #expect((reading.sentences, reading.words, reading.syllables) == (2, 7, 9))
    #expect(abs(reading.ease - (206.835 - 62.3 * 9 / 7 - 3.5)) < 0.001)
    #expect(SpanishReading(of: []).ease == 100)
  }
}
