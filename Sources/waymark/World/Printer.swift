private import CSystem
private import Glibc
internal import Phrases

/// Prints through `lp`, without a file on the disk and without a pipe that could end the program.
enum Printer {
  enum Trouble: Error, Hashable {
    case noPrinter
    case failed(String)
  }

  /// Sends text to the printer that `lp` takes by default.
  ///
  /// The job's title is the same for all, since titles stand in print queues for others to read.
  static func print(_ text: String, _ words: SessionPhrases) throws(Trouble) {
    guard let program = Child.program(named: "lp") else { throw .noPrinter }
    let document = cs_memory_file("summary")
    let report = cs_memory_file("report")
    guard document >= 0, report >= 0 else { throw .failed(SummaryFile.reason(errno)) }
    defer {
      close(document)
      close(report)
    }
    let bytes = Array(text.utf8)
    guard Glibc.write(document, bytes, bytes.count) == bytes.count,
      lseek(document, 0, SEEK_SET) == 0
    else { throw .failed(SummaryFile.reason(errno)) }
    var environment = ["LC_ALL=C"]
    for name in ["PATH", "HOME", "USER", "CUPS_SERVER", "PRINTER", "LPDEST"] {
      if let value = Surroundings.variable(name) { environment.append("\(name)=\(value)") }
    }
    let status: Int32
    do throws(Child.Trouble) {
      status = try Child.run(
        program, ["lp", "-t", "Summary", "-"], environment: environment, input: document,
        output: report)
    } catch {
      throw .failed(SummaryFile.reason(error.code))
    }
    guard status != 0 else { return }
    let said = Self.text(of: report)
    if said.contains("No default destination") || said.contains("no default destination")
      || said.contains("does not exist")
    {
      throw .noPrinter
    }
    throw .failed(said.isEmpty ? words.printingEnded(status) : said)
  }

  private static func text(of descriptor: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 512)
    lseek(descriptor, 0, SEEK_SET)
    let count = read(descriptor, &bytes, bytes.count)
    let line = bytes.prefix(max(0, count)).split(separator: 0x0A).first ?? []
    return String(decoding: line, as: UTF8.self)
  }
}
