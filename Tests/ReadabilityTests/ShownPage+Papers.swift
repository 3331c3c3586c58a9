import Phrases
import Placement
import Questionnaires
import Reports
import ShippedAssessment

@testable import Interview

extension ShownPage {
  /// The person's summary of an interview that is at its result; with a clinician the chart's too.
  static func papers(of interview: Interview, named name: String) -> [ShownPage] {
    let context = SummaryContext(
      assessment: interview.assessment, answers: interview.answers,
      recommendation: interview.recommendation, voice: interview.voice,
      outlook: interview.outlook, isStopped: interview.isStopped, date: "2026-03-01",
      phrases: interview.phrases)
    let chart = context.phrases.chart
    switch interview.voice {
    case .person:
      return [
        ShownPage(
          name: "summary of \(name)", voice: .person, texts: PersonSummary(context).document.texts)
      ]
    case .interview:
      return [
        ShownPage(
          name: "chart of \(name)", voice: .interview,
          texts: ChartSummary(context).document.running(without: [
            chart.sourcesTitle, chart.noticeTitle,
          ]))
      ]
    }
  }
}

extension Document {
  /// The texts of the paper, one by one.
  var texts: [String] { [title] + foot + blocks.flatMap(\.texts) }

  /// The texts that say something, without what only names rules, sources and files, and without some sections: the list of
  /// sources, and the notice that the law words.
  func running(without sections: [String]) -> [String] {
    var isOut = false
    return blocks.flatMap { block -> [String] in
      if case .heading(let text, .section) = block { isOut = sections.contains(text) }
      return isOut ? [] : block.texts
    }.map { text in
      text.split(separator: ". ").filter { part in
        ![
          "Rule", "Source", "By rule", "By the rule", "Regla", "Fuente", "Por la regla",
          "Por las reglas",
        ].contains { part.hasPrefix($0) }
      }.joined(separator: ". ")
    }.filter { !$0.contains("://") && !$0.isEmpty }
  }
}

extension Document.Block {
  var texts: [String] {
    switch self {
    case .heading(let text, _), .paragraph(let text): [text]
    case .list(let list): list.items.flatMap(\.texts)
    case .facts(let facts): facts.flatMap { [$0.name, $0.value] + $0.details }
    case .table(let table):
      table.columns.flatMap { [$0.head, $0.mark ?? ""] }
        + table.rows.flatMap { $0.cells + [$0.mark ?? ""] }
    case .ladder(let ladder): ladder.rungs.flatMap { [$0.name, $0.word] + $0.details }
    case .bars(let bars): bars.flatMap { [$0.name, $0.word] }
    case .note(let note): [note.title ?? ""] + note.paragraphs + note.items.flatMap(\.texts)
    case .signatures(let signatures):
      signatures.statements.flatMap(\.texts) + signatures.lines.flatMap { [$0.name, $0.dateName] }
    case .pageBreak: []
    }
  }
}

extension Document.List.Item {
  var texts: [String] { [text] + details }
}
