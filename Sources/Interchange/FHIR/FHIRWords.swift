internal import JSONWriting
internal import Phrases
internal import Placement
internal import Questionnaires

/// The texts of an assessment in English, and beside them in the other languages that it was read in.
struct FHIRWords {
  let assessment: Assessment
  /// The same assessment in other languages.
  let translations: [Language: Assessment]
  let voice: Voice

  /// A text with its translations: the field itself, and the one beside it.
  ///
  /// - Parameters:
  ///   - name: What the field is called.
  ///   - text: Where the text stands in an assessment; nil where it has none.
  /// - Returns: The fields.
  func fields(
    _ name: String, _ text: (Assessment, Phrases) -> Wording?
  ) -> [(String, JSON?)] {
    let original = text(assessment, .english)?[voice] ?? ""
    var beside: JSON?
    for language in Language.allCases where beside == nil {
      guard let translated = translations[language] else { continue }
      beside = FHIRElement.translation(
        text(translated, .of(language))?[voice], of: original, in: language)
    }
    return [(name, .text(original)), ("_" + name, original.isEmpty ? nil : beside)]
  }

  /// The same question in another language.
  func same(_ question: Question, in other: Assessment) -> Question? {
    other.questionnaire[question.id]
  }
}
