package import Placement
package import Questionnaires

extension ResultPhrases {
  /// Why a level is not the recommended one, in a sentence.
  package func sentence(
    for whyNot: WhyNot, in assessment: Assessment, _ voice: Voice
  ) -> String {
    let name = assessment[whyNot.level].name[voice]
    switch whyNot.cause {
    case .tooLittle(let reasons):
      guard let first = reasons.first else { return tooLittleAlone(name) }
      return tooLittle(name, first.text[voice])
    case .moreThanNeeded: return moreThanNeeded(name, voice)
    case .mayBeNeeded: return mayBeNeeded(name, voice)
    }
  }
}
