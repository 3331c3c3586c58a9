internal import ArgumentParser
internal import Interview
internal import PDFReports
internal import Phrases

/// The form of a paper that goes to standard output, and the sheet it is for.
struct PaperChoice: ParsableArguments {
  @Option(name: .long, help: "The form: text, html or pdf.")
  var format: PaperForm = .text

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The sheets that a PDF is for: letter or a4.",
      discussion: """
        Without it: those in PAPERSIZE, else of the region in LC_ALL, LC_PAPER or LANG, else those in \
        /etc/papersize, else letter.
        """))
  var paper: PaperSize?

  /// Writes a paper to standard output.
  ///
  /// - Throws: An exit code, after a complaint, where the form cannot be written.
  func write(_ source: PaperSource, _ words: PaperPhrases) throws {
    guard format == .pdf else {
      return Console.write(try source.bytes(in: format, on: .letter))
    }
    guard !Console.writesToTerminal else {
      Console.complain(words.pdfOnTerminal)
      throw Exit.usage
    }
    do throws(PDFFault) {
      Console.write(try source.bytes(in: .pdf, on: paper ?? PaperSize.usual))
    } catch {
      Console.complain(words.sentence(for: error).capitalizedFirst + ".")
      throw Exit.configuration
    }
  }
}

extension PaperForm: ExpressibleByArgument {}
extension PaperSize: ExpressibleByArgument {}

extension PaperPhrases {
  /// Why there is no PDF, as it goes on after "Not saved: ".
  func sentence(for fault: PDFFault) -> String {
    switch fault {
    case .noLibrary(let name): noPDF(name)
    case .failed(let code): pdfFailed(code)
    }
  }
}
