internal import Interview
internal import Placement

/// Does what the interview asks of the world, and says what came of it.
enum World {
  static func perform(_ effect: Effect, _ interview: Interview) -> Outcome {
    switch effect {
    case .save(let audience, let path, let replacing):
      do throws(SummaryFile.Trouble) {
        try SummaryFile.write(
          Summary(of: interview, for: audience).text, to: path, replacing: replacing)
        return .saved(path: path)
      } catch {
        switch error {
        case .exists: return .fileExists(audience, path: path)
        case .failed(let reason): return .notSaved(path: path, reason: reason)
        }
      }
    case .print(let audience):
      do throws(Printer.Trouble) {
        try Printer.print(Summary(of: interview, for: audience).text)
        return .printed
      } catch {
        switch error {
        case .noPrinter: return .noPrinter
        case .failed(let reason): return .notPrinted(reason: reason)
        }
      }
    case .leave, .vanish: return .noPrinter
    }
  }
}
