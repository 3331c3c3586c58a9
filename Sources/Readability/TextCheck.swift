/// Holds texts against the limits and the stop list for whoever reads them.
package struct TextCheck: Sendable {
  package let readership: Readership
  private let limits: ReadingLimits
  private let names: [StopList.Phrase]
  private let terms: [String]

  /// Prepares a check.
  ///
  /// - Parameters:
  ///   - readership: Who reads the texts.
  ///   - names: Names of others, such as of organisations, in which a word of the stop list is no fault of ours.
  ///   - terms: Long names that cannot be put in other words, such as those of the levels of care, by which people ask for
  ///     them. They count in full in the grade of a whole screen, and as one short word in that of a single text.
  package init(for readership: Readership, names: [String] = [], terms: [String] = []) {
    self.readership = readership
    limits = ReadingLimits(for: readership)
    self.names = names.map { StopList.Phrase(stringLiteral: $0) }
    // The longest first, so that "Intensive outpatient" is not taken for "outpatient".
    self.terms = terms.sorted { ($0.count, $0) > ($1.count, $1) }
  }

  /// What is wrong with one text.
  package func flaws(in text: String) -> [Flaw] {
    var flaws: [Flaw] = []
    let reading = Reading(of: terms.reduce(text) { $0.replacing($1, with: "it") })
    if let limit = limits.textGrade, reading.words >= ReadingLimits.shortestText,
      reading.grade > limit
    {
      flaws.append(.hardText(grade: reading.grade, limit: limit))
    }
    if let limit = limits.sentenceWords {
      flaws += Sentence.sentences(of: text).filter { $0.count > limit }.map {
        .longSentence($0.text, words: $0.count, limit: limit)
      }
    }
    return flaws
      + StopList.standard.matches(in: text, for: readership, names: names).map(Flaw.stopWord)
  }

  /// What is wrong with a text that asks for one answer; nothing for clinicians, who ask in their own words.
  package func flaws(inQuestion text: String) -> [Flaw] {
    guard readership == .person else { return [] }
    let questions = Sentence.sentences(of: text).filter(\.isQuestion)
    return (questions.count > 1 ? [.severalQuestions(questions.count)] : [])
      + questions.compactMap { $0.joint.map(Flaw.joinedQuestions) }
  }

  /// What is wrong with texts that stand together on a screen or a paper; of a few words a grade says little.
  package func flaws(inScreen texts: [ReadText]) -> [Flaw] {
    guard texts.reduce(0, { $0 + $1.reading.words }) >= ReadingLimits.shortestText else {
      return []
    }
    let grade = Reading.grade(ofScreen: texts)
    return grade > limits.screenGrade
      ? [.hardScreen(grade: grade, limit: limits.screenGrade)] : []
  }
}
