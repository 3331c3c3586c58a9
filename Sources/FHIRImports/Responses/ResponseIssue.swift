/// Something that a response has against its form: how bad it is, a code for machines, where, and what to do.
package struct ResponseIssue: Hashable, Sendable, CustomStringConvertible {
  package let severity: Severity
  package let code: Code
  /// "QuestionnaireResponse.item[0].answer[1]".
  package let path: String
  package let place: FilePlace?
  /// What is wrong and what to do, in one or two sentences.
  package let sentence: String

  package enum Severity: String, Sendable { case error, warning, information }

  package enum Code: String, Sendable {
    case questionnaireMismatch, questionnaireDraft, questionnaireRetired, questionnaireInactive
    case invalidLinkId, misplacedItem, repeatedItem, disabledAnswer
    case groupAnswer, displayAnswer, abstractType, noValue
    case invalidAnswerType, invalidAnswerOption, otherDisplay, optionsNotKnown
    case required, repeats, minCount, maxCount
    case minValue, maxValue, maxDecimalPlaces, minLength, maxLength, invalidNewLine
    case regex, regexNotChecked
    case invalidUnit, unitsNotComparable, invalidUrlValue, invalidReference, invalidReferenceType
    case maxAttachmentSize, attachmentSizeInconsistent
  }

  /// "error required QuestionnaireResponse.item[0]: what is wrong. What to do."
  package var description: String { "\(severity.rawValue) \(code.rawValue) \(path): \(sentence)" }
}
