internal import Interview
internal import PDFReports
internal import Phrases
internal import Placement

/// Does what the interview asks of the world, and says what came of it.
enum World {
  static func perform(_ effect: Effect, _ interview: Interview) -> Outcome? {
    switch effect {
    case .save(let paper, let path, let replacing):
      return save(paper, of: interview, to: path, replacing: replacing)
    case .findPrinters(let paper): return Printer.find(for: paper)
    case .print(let paper, let order):
      guard let source = source(of: paper, interview) else { return nil }
      do throws(Printer.Trouble) {
        try Printer.print(source, order, interview.phrases.session)
        return .printed
      } catch {
        switch error {
        case .noPrinter: return .noPrinter
        case .failed(let reason): return .notPrinted(reason: reason)
        }
      }
    case .edit(let text): return Editor.edit(text, interview.phrases.session)
    case .leave, .vanish, .suspend, .keepElsewhere, .saving: return nil
    }
  }

  private static func save(
    _ paper: Paper, of interview: Interview, to path: String, replacing: Bool
  ) -> Outcome {
    let bytes: [UInt8]
    do throws(PDFFault) {
      bytes =
        if let source = source(of: paper, interview) {
          try source.bytesApart(in: PaperForm(fileName: path))
        } else {
          Array(AnswersText(of: interview.answers, to: interview.assessment).text.utf8)
        }
    } catch {
      return .notSaved(path: path, reason: interview.phrases.paper.sentence(for: error))
    }
    do throws(SummaryFile.Trouble) {
      try SummaryFile.write(bytes, to: path, replacing: replacing)
      return .saved(path: path)
    } catch {
      switch error {
      case .exists: return .fileExists(paper, path: path)
      case .failed(let reason): return .notSaved(path: path, reason: reason)
      }
    }
  }

  /// A paper that has several forms; nil for answers, which are for programs and have one.
  private static func source(of paper: Paper, _ interview: Interview) -> PaperSource? {
    switch paper {
    case .summary(let audience): PaperSource(of: interview, for: audience)
    case .answers: nil
    case .page(let place):
      PaperSource(interview.assessment.guide[place], of: interview.assessment, interview.phrases)
    }
  }
}
