internal import Phrases
internal import Placement
internal import Reports

/// A page of the guide as text, ready for a file or a printer.
struct GuideText {
  let text: String

  init(_ page: GuidePage, of assessment: Assessment, _ phrases: Phrases) {
    text = TextRenderer(pageOf: phrases.report.pageOf).render(
      GuidePaper(page, of: assessment, report: phrases.report, words: phrases.guide).document)
  }
}
