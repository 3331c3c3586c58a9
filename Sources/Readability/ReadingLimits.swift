/// How hard texts may be for whoever reads them.
package struct ReadingLimits: Hashable, Sendable {
  /// The highest grade of a whole screen, a page or a paper.
  package let screenGrade: Double
  /// The highest grade of one text; nil where only the whole counts.
  package let textGrade: Double?
  /// The most words of a sentence; nil where there is no such limit.
  package let sentenceWords: Int?

  /// Of a text with fewer words a grade says little: a single long name spoils it.
  package static let shortestText = 8

  package init(for readership: Readership) {
    switch readership {
    case .person:
      screenGrade = 6
      textGrade = 9
      sentenceWords = 20
    case .clinician:
      screenGrade = 10
      textGrade = nil
      sentenceWords = nil
    }
  }
}

extension Reading {
  /// The grade of what stands together on a screen: of all texts or of the full sentences among them, whichever is the harder.
  ///
  /// Names and choices of a few words each end what counts as a sentence, and would make any screen look easy. Those of a single
  /// word ("Yes", "AUDIT") are left out: they are found, not read.
  package static func grade(ofScreen texts: [ReadText]) -> Double {
    let sentences = texts.filter(\.isComplete).map(\.reading).reduce(.nothing, +)
    let all = texts.map(\.reading).filter { $0.words > 1 }.reduce(.nothing, +).grade
    return sentences.words < ReadingLimits.shortestText ? all : max(all, sentences.grade)
  }
}
