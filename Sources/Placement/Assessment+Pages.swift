internal import Questionnaires

/// A page of the guide that fits a result, and why.
package struct FittingPage: Sendable {
  /// Its place in the guide.
  package let place: Int
  package let page: GuidePage
  package let reasons: [Reason]
}

extension Assessment {
  /// The pages of the guide that fit a result whatever the unknown answers are: that of the level, then those of the table.
  ///
  /// - Parameters:
  ///   - recommendation: The result.
  ///   - chosen: The level that a clinician chose instead, whose page takes the place of the other.
  /// - Returns: The pages.
  package func pages(
    for recommendation: Recommendation, chosen: Level? = nil
  ) -> [FittingPage] {
    levelPage(of: recommendation, chosen: chosen)
      + recommendation[.pages].filter(\.isCertain).compactMap { advice in
        guide.firstIndex { $0.id.text == advice.item.id.text }.map {
          FittingPage(place: $0, page: guide[$0], reasons: advice.reasons)
        }
      }
  }

  /// The page about the recommended or the chosen level; none while the level is open.
  private func levelPage(of recommendation: Recommendation, chosen: Level?) -> [FittingPage] {
    guard chosen != nil || recommendation.isSettled,
      let id = self[chosen ?? recommendation.level].page,
      let place = guide.firstIndex(where: { $0.id == id })
    else { return [] }
    return [FittingPage(place: place, page: guide[place], reasons: [])]
  }
}
