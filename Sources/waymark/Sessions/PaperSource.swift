internal import Interview
internal import PDFReports
internal import Phrases
internal import Placement
internal import Questionnaires
internal import Reports

/// A paper that can be written in any form.
struct PaperSource {
  let document: Document
  let letters: PDFRenderer.Letters
  /// The day that a file may say it was made on.
  let date: String?
  let words: ReportPhrases

  /// The summary of an interview, dated today.
  init(of interview: Interview, for audience: Audience) {
    let recommendation = interview.recommendation
    let isInterview = interview.voice == .interview
    self.init(
      SummaryContext(
        assessment: interview.assessment, answers: interview.answers,
        recommendation: recommendation, voice: interview.voice,
        outlook: interview.assessment.outlook(interview.answers, from: recommendation),
        isStopped: interview.isStopped,
        notes: isInterview ? interview.notes : [:],
        clientLabel: isInterview && !interview.client.isEmpty ? interview.client : nil,
        clinicianName: isInterview && !interview.clinician.isEmpty ? interview.clinician : nil,
        date: Surroundings.today,
        override: interview.standingOverride.map { override in
          SummaryContext.Override(
            level: override.level, reason: interview.phrases.override.reason(override.reason),
            note: override.text, madeBeside: override.computed)
        },
        comparison: interview.reassessment.map { change in
          SummaryContext.Comparison(
            change,
            earlier: zip(interview.earlier, interview.chosenBefore(change)).map {
              SummaryContext.Comparison.Earlier(day: $0.day, chosen: $1)
            })
        }, phrases: interview.phrases), for: audience)
  }

  init(_ context: SummaryContext, for audience: Audience) {
    letters = audience == .person ? .large : .small
    document =
      if let form = FormSummary(context) {
        form.document
      } else {
        switch audience {
        case .person: PersonSummary(context).document
        case .chart: ChartSummary(context).document
        }
      }
    date = context.date
    words = context.phrases
  }

  /// A page of the guide, which has no date.
  init(_ page: GuidePage, of assessment: Assessment, _ phrases: Phrases) {
    document =
      GuidePaper(page, of: assessment, report: phrases.report, words: phrases.guide).document
    letters = .large
    date = nil
    words = phrases.report
  }

  /// The paper as text, in pages with form feeds between them.
  var text: String { TextRenderer(pageOf: words.pageOf).render(document) }

  /// The paper as one page for browsers.
  var html: String { HTMLRenderer(language: words.language).render(document) }

  /// The bytes of a file.
  ///
  /// - Throws: ``PDFFault``, for that form alone.
  func bytes(in form: PaperForm, on size: PaperSize) throws(PDFFault) -> [UInt8] {
    switch form {
    case .text: Array(text.utf8)
    case .html: Array(html.utf8)
    case .pdf:
      try PDFRenderer(
        size: size, letters: letters, language: words.language, date: date, pageOf: words.pageOf
      ).render(document)
    }
  }

  /// The bytes of a file on the usual sheets, without leaving the libraries that make it in memory.
  ///
  /// - Throws: ``PDFFault``, for that form alone.
  func bytesApart(in form: PaperForm) throws(PDFFault) -> [UInt8] {
    form == .pdf
      ? try ApartPress.pdf(of: self, on: .usual) : try bytes(in: form, on: .usual)
  }

  /// What a printer gets: a PDF, or plain text where none can be made, or where the printer takes nothing else.
  var printable: [UInt8] {
    let wantsText = Surroundings.variable("WAYMARK_PRINT_TEXT") != nil
    return (wantsText ? nil : try? bytesApart(in: .pdf)) ?? Array(text.utf8)
  }
}
