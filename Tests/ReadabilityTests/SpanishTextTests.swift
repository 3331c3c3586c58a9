import Assessments
import Questionnaires
import Readability
import ShippedAssessment
import Testing

@Suite("Every text that is shown in Spanish")
struct SpanishTextTests {
  private static let person = Result { try all(.person) }
  private static let interview = Result { try all(.interview) }

  private static func pages(_ voice: Voice) throws -> [ShownPage] {
    try (voice == .person ? person : interview).get()
  }

  private static func all(_ voice: Voice) throws -> [ShownPage] {
    try ShownPage.fixed(voice, in: .spanish) + ShownPage.messages(voice, in: .spanish)
      + ShownPage.results(voice, in: .spanish, every: 6)
      + (voice == .interview ? ShownPage.care(in: .spanish, every: 12) : [])
  }

  /// Names of others, and an option, which stay as they are.
  private static let names = ["Women for Sobriety", "--to"]

  /// Words that stand in nearly every English sentence, and in no Spanish one.
  private static let english: Set<String> = [
    "the", "and", "your", "you", "of", "with", "not", "this", "is", "are", "what", "for", "to",
    "or", "at",
  ]

  @Test("has nothing left in English", arguments: Voice.allCases)
  func leftovers(voice: Voice) throws {
    let english = Set(
      try ShippedAssessment.folder.texts().map(\.text)
        + (ShownPage.fixed(voice) + ShownPage.messages(voice)).flatMap(\.texts))
    var seen: Set<String> = []
    let left = try Self.pages(voice).flatMap { page in
      page.texts.filter { seen.insert($0).inserted && Self.isEnglish($0, english) }
        .map { "\(page.name): \($0)" }
    }
    #expect(left.isEmpty, "\(left.joined(separator: "\n"))")
  }

  private static func isEnglish(_ text: String, _ english: Set<String>) -> Bool {
    let text = names.reduce(text) { $0.replacing($1, with: "") }
    let words = text.split { !$0.isLetter }
    if !Set(words.map { $0.lowercased() }).isDisjoint(with: self.english) { return true }
    // Names and numbers are the same in both.
    return english.contains(text) && words.dropFirst().contains { $0.first?.isLowercase == true }
  }

  @Test("is as easy as the scale wants it: quite easy on average, and never hard")
  func ease() throws {
    let pages = try Self.pages(.person).filter { $0.name != "names of keys" }
    let eases = pages.map { page in
      (page.name, SpanishReading(of: page.texts.filter { !page.standing.contains($0) }).ease)
    }
    let hard = eases.filter { $0.1 < SpanishLimits.screenEase }
    #expect(hard.isEmpty, "\(hard.map { "\($0.0): \($0.1)" }.joined(separator: "\n"))")
    let average = eases.map(\.1).reduce(0, +) / Double(eases.count)
    #expect(average >= SpanishLimits.averageEase)
  }

  @Test("is short, and free of stigma and blame")
  func words() throws {
    var seen: Set<String> = []
    let offences = try Self.pages(.person).flatMap { page in
      page.texts.filter { seen.insert($0).inserted }.flatMap { text -> [String] in
        let longest = SpanishReading(of: [text]).longest
        let isLong = (longest?.count ?? 0) > SpanishLimits.sentenceWords
        return (isLong ? ["\(page.name): too long: \(longest?.text ?? "")"] : [])
          + SpanishLimits.stopWords(in: text).map { "\(page.name): \($0): \(text)" }
      }
    }
    #expect(offences.isEmpty, "\(offences.joined(separator: "\n"))")
  }
}
