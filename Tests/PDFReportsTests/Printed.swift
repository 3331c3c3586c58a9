import Assessments
import PDFReports
import Phrases
import Placement
import Questionnaires
import Reports
import ShippedAssessment

/// How these tests print.
enum Printed {
  static func pdf(
    _ document: Document, size: PaperSize = .letter, letters: PDFRenderer.Letters = .large,
    language: Language = .english, words: ReportPhrases = .english
  ) throws -> [UInt8] {
    try PDFRenderer(
      size: size, letters: letters, language: language, date: "2026-03-01", pageOf: words.pageOf
    ).render(document)
  }

  static func paper(_ blocks: [Document.Block], title: String = "Title") -> Document {
    Document(title: title, foot: ["Waymark."], blocks: blocks)
  }

  /// A summary for each worked example and each reader, in the language that is wanted, each with a name.
  static func summaries(
    in language: Language = .english, every step: Int = 1
  ) throws -> [(name: String, document: Document)] {
    let assessment = try ShippedAssessment.assessment(in: language)
    let phrases = Phrases.of(language)
    return try ShippedAssessment.examples().enumerated().filter { $0.offset % step == 0 }.flatMap {
      _, example -> [(name: String, document: Document)] in
      let recommendation = assessment.recommend(example.answers)
      let outlook = assessment.outlook(example.answers, from: recommendation)
      return Voice.allCases.map { voice in
        let context = SummaryContext(
          assessment: assessment, answers: example.answers, recommendation: recommendation,
          voice: voice, outlook: outlook,
          isStopped: recommendation.isEmergency && !recommendation.unanswered.isEmpty,
          clientLabel: "Łucja O'Hara & <Sons>", clinicianName: "José Núñez",
          date: "2026-03-01", phrases: phrases)
        return voice == .person
          ? ("\(example.id)-person", PersonSummary(context).document)
          : ("\(example.id)-chart", ChartSummary(context).document)
      }
    }
  }
}

extension String {
  /// The text without white space: what must be the same however lines are broken.
  var unspaced: String { String(filter { !$0.isWhitespace }) }
}
