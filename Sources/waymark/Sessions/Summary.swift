internal import Interview
internal import Phrases
internal import Placement
internal import Questionnaires
internal import Reports

/// A summary as text, ready for a file or a printer.
struct Summary {
  let text: String

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
    let renderer = TextRenderer(pageOf: context.phrases.pageOf)
    if let form = FormSummary(context) {
      text = renderer.render(form.document)
      return
    }
    switch audience {
    case .person: text = renderer.render(PersonSummary(context).document)
    case .chart: text = renderer.render(ChartSummary(context).document)
    }
  }
}
