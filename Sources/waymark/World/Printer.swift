private import CSystem
private import Glibc
internal import Interview
internal import Phrases

/// Prints through `lp`, without a file on the disk and without a pipe that could end the program.
enum Printer {
  enum Trouble: Error, Hashable {
    case noPrinter
    case failed(String)
  }

  /// Sends a paper to a printer.
  ///
  /// The job's title is the same for all, since titles stand in print queues for others to read.
  static func print(
    _ source: PaperSource, _ order: PrintOrder, _ words: SessionPhrases
  ) throws(Trouble) {
    guard let program = Child.program(named: "lp") else { throw .noPrinter }
    let document = cs_memory_file("summary")
    guard document >= 0 else { throw .failed(SummaryFile.reason(errno)) }
    defer { close(document) }
    let bytes = source.printable
    guard Glibc.write(document, bytes, bytes.count) == bytes.count,
      lseek(document, 0, SEEK_SET) == 0
    else { throw .failed(SummaryFile.reason(errno)) }
    let (status, said) = try run(
      program,
      ["lp", "-t", "Summary"] + (order.printer.map { ["-d", $0] } ?? [])
        + (order.copies > 1 ? ["-n", "\(order.copies)"] : []) + ["-"], input: document)
    guard status != 0 else { return }
    let line = said.split(separator: "\n").first.map(String.init) ?? ""
    if order.printer == nil,
      line.lowercased().contains("no default destination") || line.contains("does not exist")
    {
      throw .noPrinter
    }
    throw .failed(line.isEmpty ? words.printingEnded(status) : line)
  }

  /// Which printers there are to choose from.
  static func find(for paper: Paper) -> Outcome {
    guard Child.program(named: "lp") != nil else { return .noPrinter }
    guard let names = ask("-e"), let usual = ask("-d") else {
      return .printersFound(paper, .unknown)
    }
    let found = Printers(said: names, usual: usual)
    return found.map { .printersFound(paper, $0) } ?? .noPrinter
  }

  /// Asks the print system something; nil when nobody is there to answer.
  private static func ask(_ question: String) -> (status: Int32, said: String)? {
    guard let program = Child.program(named: "lpstat") else { return nil }
    // A print server that is far away may not answer.
    guard let timeout = Child.program(named: "timeout") else {
      return try? run(program, ["lpstat", question])
    }
    return try? run(timeout, ["timeout", "5", program, question])
  }

  /// Runs a program of the print system; its exit code, and what it said.
  private static func run(
    _ program: String, _ arguments: [String], input: Int32? = nil
  ) throws(Trouble) -> (status: Int32, said: String) {
    let report = cs_memory_file("report")
    guard report >= 0 else { throw .failed(SummaryFile.reason(errno)) }
    defer { close(report) }
    // Sentences of the print system are looked into below.
    var environment = ["LC_ALL=C"]
    for name in ["PATH", "HOME", "USER", "CUPS_SERVER", "PRINTER", "LPDEST"] {
      if let value = Surroundings.variable(name) { environment.append("\(name)=\(value)") }
    }
    do throws(Child.Trouble) {
      let status = try Child.run(
        program, arguments, environment: environment, input: input ?? report, output: report)
      return (status, text(of: report))
    } catch {
      throw .failed(SummaryFile.reason(error.code))
    }
  }

  private static func text(of descriptor: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 16_384)
    lseek(descriptor, 0, SEEK_SET)
    let count = read(descriptor, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }
}

extension Printers {
  /// Reads what `lpstat` says: names with `-e`, one a line, and the usual one with `-d`; nil where there is none at all.
  ///
  /// Where it cannot say, printing may still work.
  init?(said names: (status: Int32, said: String), usual: (status: Int32, said: String)) {
    guard names.status == 0 else {
      self = .unknown
      return
    }
    let list = names.said.split(separator: "\n").map(String.init)
      .filter { !$0.contains(" ") && !$0.hasPrefix("lpstat:") }
    guard !list.isEmpty else { return nil }
    let mark = "system default destination: "
    let named = usual.said.split(separator: "\n").first { $0.hasPrefix(mark) }
      .map { String($0.dropFirst(mark.count)) }
    // It can be an instance of one, "office/draft".
    self.init(usual: named.flatMap { list.contains($0) ? $0 : nil }, names: list)
  }
}
