internal import Phrases
internal import Placement
internal import Questionnaires

extension Interview {
  /// The pages of the guide that fit the result one is reading, to be opened by their numbers.
  var fittingPages: [FittingPage] {
    guard place == .recommendation, !isStopped else { return [] }
    return assessment.pages(for: recommendation, chosen: standingOverride?.level)
  }

  /// The numbered titles of these pages, each with why it fits.
  var fittingPageBlocks: [Block] {
    let pages = fittingPages
    guard !pages.isEmpty else { return [] }
    let how = hand == .keys ? phrases.guide.pressNumber : phrases.guide.typeNumber
    return [.gap, .heading(phrases.guide.fitTitle[voice]), .quiet(how)]
      + pages.enumerated().flatMap { place, fitting -> [Block] in
        [.text("\(place + 1). \(fitting.page.title)")]
          + fitting.reasons.prefix(1).map { .detail($0.text[voice]) }
      }
  }

  /// Opens one of these pages, so that Back leads to the result as it is.
  mutating func openFittingPage(_ number: Int) {
    let pages = fittingPages
    guard pages.indices.contains(number - 1) else {
      message =
        pages.isEmpty
        ? phrases.screens.nothingHere : phrases.lines.noSuchRow(number, pages.count)
      return
    }
    open(.page(pages[number - 1].place))
  }
}
