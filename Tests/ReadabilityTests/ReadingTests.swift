import Readability
import Testing

@Suite("What a text takes to read")
struct ReadingTests {
  @Test("is the grade of the published example: 13 words, 24 syllables, grade 11.3")
  func platypus() {
    let reading = Reading(
      of: "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.")
    #expect(reading.sentences == 1)
    #expect(reading.words == 13)
    #expect(reading.syllables == 24)
    // 0.39 * 13 + 11.8 * 24 / 13 - 15.59
    #expect(reading.grade.oneDecimal == "11.3")
  }

  @Test("is counted over sentences, words and syllables, as by hand")
  func byHand() {
    // Do you feel safe where you live: 7 words of 1. Feel-ing safe makes it ea-si-er: 5 words, 8 syllables.
    let reading = Reading(of: "Do you feel safe where you live? Feeling safe makes it easier.")
    #expect(reading.sentences == 2)
    #expect(reading.words == 12)
    #expect(reading.syllables == 15)
    #expect(reading.longestSentence == 7)
    // 0.39 * 6 + 11.8 * 1.25 - 15.59
    #expect(reading.grade.oneDecimal == "1.5")
  }

  @Test(
    "is low for the first lines of a nursery rhyme, and below the scale for words of one syllable")
  func rhyme() {
    // Hump-ty Dump-ty sat on a wall: 6 words, 8 syllables. Hump-ty Dump-ty had a great fall: 6 and 8.
    let rhyme = Reading(of: "Humpty Dumpty sat on a wall. Humpty Dumpty had a great fall!")
    #expect(rhyme.words == 12 && rhyme.syllables == 16 && rhyme.sentences == 2)
    // 0.39 * 6 + 11.8 * 16 / 12 - 15.59
    #expect(rhyme.grade.oneDecimal == "2.5")
    #expect(Reading(of: "The cat sat there.").grade.oneDecimal == "-2.2")
  }

  @Test(
    "ends a sentence at stops, question marks, colons and semicolons, not inside numbers and short forms",
    arguments: [
      ("One. Two! Three? Four", 4), ("Ask now: what helps; what does not.", 3),
      ("It is 4.5 miles away.", 1), ("See Dr. Park at 9 a.m. on Monday.", 1),
      ("Open from 9:30 on.", 1), ("He said \"no.\" Then he left.", 2), ("(Call 911.) Wait.", 2),
      ("Go to FindTreatment.gov now.", 1), ("", 0), ("...", 0), ("Wait... what?", 2),
    ])
  func sentences(text: String, count: Int) {
    #expect(Reading(of: text).sentences == count)
  }

  @Test(
    "counts numbers as words, and digit by digit what one dials",
    arguments: [
      ("Call 911", 4), ("Call or text 988", 6), ("Call 1-800-662-4357", 12), ("9 to 19 hours", 4),
      ("a live-in program", 3), ("work/school", 2), ("weeks — or months", 3), ("- * -", 0),
      ("don't", 1), ("15 of 30", 3),
    ])
  func words(text: String, count: Int) {
    #expect(Reading(of: text).words == count)
  }

  @Test("ends a sentence where a text ends, and adds up over texts")
  func several() {
    let reading = Reading(of: ["Alcohol", "Something else", "Do you drink?"])
    #expect(reading.sentences == 3 && reading.words == 6)
    #expect(reading == Reading(of: "Alcohol. Something else. Do you drink?"))
    #expect(reading.longestSentence == 3)
  }

  @Test("is nothing for nothing")
  func nothing() {
    #expect(Reading(of: "") == .nothing)
    #expect(Reading.nothing.grade == 0)
  }

  @Test("is that of the full sentences where a screen's short rows would make it look easy")
  func screen() {
    let sentence =
      "Hospitalization is indicated whenever medical complications accumulate unexpectedly."
    let rows = Array(repeating: "Yes", count: 40)
    #expect(Reading(of: [sentence] + rows).grade < 6)
    #expect(
      Reading.grade(ofScreen: ([sentence] + rows).map(ReadText.init)) == Reading(of: sentence).grade
    )
    #expect(Reading.grade(ofScreen: rows.map(ReadText.init)) == 0)
  }

  @Test(
    "is told with one decimal",
    arguments: [(4.04, "4.0"), (4.05, "4.1"), (-0.04, "0.0"), (-1.46, "-1.5"), (11.96, "12.0")])
  func decimal(number: Double, text: String) {
    #expect(number.oneDecimal == text)
  }

  @Test("takes a minute for 200 words, and four seconds for each answer")
  func pace() {
    #expect(ReadingPace.minutes(words: 400, answers: 15) == 3)
  }
}
