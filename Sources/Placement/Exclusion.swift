package import Questionnaires

/// Somebody for whom an assessment is not made: who chooses this under a question gets a page in place of more questions.
///
/// It is no answer, so that no rule can ever see it.
package struct Exclusion: Sendable {
  package typealias ID = Identifier<Choice>

  package let id: ID
  package let question: Identifier<Question>
  package let text: Wording
  package let page: Identifier<GuidePage>

  package init(
    id: ID, question: Identifier<Question>, text: Wording,
    page: Identifier<GuidePage>
  ) {
    self.id = id
    self.question = question
    self.text = text
    self.page = page
  }
}
