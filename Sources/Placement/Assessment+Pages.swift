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
  package func pages(for recommendation: Recommendation) -> [FittingPage] {
    levelPage(of: recommendation)
      + recommendation[.pages].filter(\.isCertain).compactMap { advice in
        guide.firstIndex { $0.id.text == advice.item.id.text }.map {
          FittingPage(place: $0, page: guide[$0], reasons: advice.reasons)
        }
      }
  }

  /// The page about the recommended level; none while the level is open.
  private func levelPage(of recommendation: Recommendation) -> [FittingPage] {
    guard recommendation.isSettled, let id = self[recommendation.level].page,
      let place = guide.firstIndex(where: { $0.id == id })
    else { return [] }
    return [FittingPage(place: place, page: guide[place], reasons: [])]
  }
}
