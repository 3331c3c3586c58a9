internal import Interview
internal import Phrases
internal import Placement

/// Does what the interview asks of the world, and says what came of it.
enum World {
  static func perform(_ effect: Effect, _ interview: Interview) -> Outcome? {
    switch effect {
    case .save(let paper, let path, let replacing):
      do throws(SummaryFile.Trouble) {
        try SummaryFile.write(text(of: paper, interview), to: path, replacing: replacing)
        return .saved(path: path)
      } catch {
        switch error {
        case .exists: return .fileExists(paper, path: path)
        case .failed(let reason): return .notSaved(path: path, reason: reason)
        }
      }
    case .print(let paper):
      do throws(Printer.Trouble) {
        try Printer.print(text(of: paper, interview), interview.phrases.session)
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

  private static func text(of paper: Paper, _ interview: Interview) -> String {
    switch paper {
    case .summary(let audience): Summary(of: interview, for: audience).text
    case .answers: AnswersText(of: interview.answers, to: interview.assessment).text
    case .page(let place):
      GuideText(interview.assessment.guide[place], of: interview.assessment, interview.phrases).text
    }
  }
}
