private import Glibc
internal import Placement
internal import Records
internal import TerminalTesting

/// Measures the clinician's desk over many records on a terminal of 80 by 24.
struct DeskBenchmark {
  private let program: String
  private let records: Int
  private let folder: String
  private let code: String

  /// Keeps as many records in a folder of its own.
  init(program: String, records: Int) throws {
    self.program = program
    self.records = records
    var template = Array("/tmp/waymark-desk-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw StoreFault.full }
    folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    guard let passphrase = Passphrase("as good as any other".utf8) else {
      throw StoreFault.wrongPassphrase
    }
    let (store, code) = try Store.create(
      at: "\(folder)/records.waymark", passphrase: passphrase, label: "Dr. A", cost: .floor,
      clock: { 1_700_000_000 })
    self.code = code.text
    let payload = [UInt8](repeating: 7, count: 4000)
    for number in 0..<records {
      // As names are in a clinic: no order, some accents.
      let client = "\(["Ana", "José", "Łucja", "K."][number % 4]) \(number &* 7919 % records)"
      _ = try store.create(
        RecordHeader(
          client: client, clinician: number % 3 == 0 ? "Dr. A" : "Dr. Núñez",
          created: 1_700_000_000 + Int64(number), changed: 1_700_000_000 + Int64(number * 60),
          status: number % 5 == 0 ? .draft : .complete, computed: .intensiveOutpatient), payload)
    }
    try store.lock()
  }

  /// From unlocking to the last byte of the list, and from keys to the last byte painted.
  ///
  /// - Throws: When the program does not show what it should.
  func measurements() throws -> [Measurement] {
    defer {
      for end in ["", "-wal", "-shm"] { unlink("\(folder)/records.waymark\(end)") }
    }
    let session = try TerminalSession(
      program: program, arguments: ["records"],
      environment: TerminalSession.environment.merging(
        ["HOME": folder, "WAYMARK_STORE": "\(folder)/records.waymark"]) { $1 })
    try session.waitFor("Passphrase")
    session.type(code)
    session.waitForIdle()
    let begin = ContinuousClock.now
    let before = try session.processorTime
    session.press(.enter)
    try session.waitFor("\(records) records")
    session.waitForIdle()
    let note = "\(records) records, by the recovery code"
    let whole = (session.lastByte - begin).inMilliseconds
    var lines = [
      Measurement(name: "unlock to first paint", value: whole, unit: "ms", note: note),
      Measurement(
        name: "of it on the processor", value: try session.processorTime - before, unit: "ms"),
    ]
    lines += line("an arrow key", try times("jjjjjjjjjjkkkkkkkkkk", on: session))
    lines += line("to sort anew", try times("oooooooooooo", on: session))
    session.type("/")
    session.waitForIdle()
    let found = "jose 12" + String(repeating: "\u{7F}", count: 7) + "nunez"
    lines += line("a letter while finding", try times(found, on: session))
    lines.append(
      Measurement(
        name: "resident memory", value: Double(try session.residentMemory) / 1_048_576, unit: "MiB")
    )
    session.press(.function(9))
    _ = try session.waitForExit()
    return lines
  }

  /// For each key, how long until its last byte was painted, and how long the program was on the processor for it.
  ///
  /// The second tells nothing of what else runs on the machine.
  private func times(
    _ keys: String, on session: TerminalSession
  ) throws -> [(whole: Double, processor: Double)] {
    try keys.map { key in
      let before = (session.bytes.count, try session.processorTime)
      let begin = ContinuousClock.now
      session.type(String(key))
      while session.bytes.count == before.0, ContinuousClock.now - begin < .seconds(5) {
        session.pump(milliseconds: 5)
      }
      session.waitForIdle(quiet: .milliseconds(50))
      return (
        (session.lastByte - begin).inMilliseconds, try session.processorTime - before.1
      )
    }
  }

  private func line(
    _ name: String, _ times: [(whole: Double, processor: Double)]
  ) -> [Measurement] {
    let processor = times.map(\.processor)
    return [
      Measurement(
        name: "\(name), median", value: times.map(\.whole).median, unit: "ms",
        note: "\(times.count) keys"),
      Measurement(name: "  on the processor, median", value: processor.median, unit: "ms"),
      Measurement(name: "  on the processor, slowest", value: processor.quantile(1), unit: "ms"),
    ]
  }
}
