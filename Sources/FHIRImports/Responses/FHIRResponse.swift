/// A FHIR R4 QuestionnaireResponse: what was answered to which item.
package struct FHIRResponse: Sendable {
  let questionnaire: String?
  let status: String
  let authored: String?
  let items: [ResponseItem]
}

/// The answers to one item, and what is in it.
struct ResponseItem: Sendable {
  let linkID: String
  let path: String
  let place: FilePlace
  let answers: [ResponseAnswer]
  let items: [ResponseItem]
  /// Why there is no answer, as a code: asked-declined.
  let absence: String?
}

struct ResponseAnswer: Sendable {
  let path: String
  let place: FilePlace
  let value: FHIRValue?
  let items: [ResponseItem]
}
