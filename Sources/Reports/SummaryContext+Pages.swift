internal import Phrases
internal import Placement
internal import Questionnaires

extension SummaryContext {
  /// The pages of the guide that fit; none for an interview that was stopped, whose result is not a finished one.
  var pages: [FittingPage] {
    isStopped ? [] : assessment.pages(for: recommendation, chosen: override?.level)
  }
}

extension PersonSummary {
  /// The pages of the guide that fit, each in full, after the summary proper.
  var pages: [Document.Block] {
    let pages = context.pages
    guard !pages.isEmpty else { return [] }
    let list = pages.map {
      Document.List.Item($0.page.title, details: $0.reasons.prefix(1).map(\.text.person))
    }
    return [
      .pageBreak, .heading(context.guide.fitTitle.person, .section),
      .list(Document.List(.bulleted, list)),
    ]
      + pages.flatMap { fitting in
        [.heading(fitting.page.title, .section)]
          + GuidePaper(
            fitting.page, of: context.assessment, report: context.phrases, words: context.guide
          ).blocks(headings: .part)
      }
  }
}

extension ChartSummary {
  /// The titles of the pages that the person's summary carries.
  var pages: [Document.Block] {
    let titles = context.pages.map { Document.List.Item($0.page.title) }
    return titles.isEmpty
      ? []
      : [
        .heading(context.guide.fitTitle.interview, .section),
        .list(Document.List(.bulleted, titles)),
      ]
  }
}
