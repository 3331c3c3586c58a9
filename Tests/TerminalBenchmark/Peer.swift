private import Glibc
internal import TerminalTesting

/// Another program that asks one question of three choices on the same terminal.
struct Peer {
  let name: String
  let program: String
  let arguments: [String]
  /// What says that the question is there.
  let text: String

  var isInstalled: Bool { access(program, X_OK) == 0 }

  private static let question = "Do you feel safe where you live?"
  private static let last = "Prefer not to say"
  private static let menu = [
    "--menu", question, "12", "60", "3", "1", "Yes", "2", "No", "3", last,
  ]
  private static let python = ".build/peers/venv/bin/python"
  private static let folder = "Tests/TerminalBenchmark/Peers"

  static let all = [
    Peer(name: "dialog", program: "/usr/bin/dialog", arguments: menu, text: last),
    Peer(name: "whiptail", program: "/usr/bin/whiptail", arguments: menu, text: last),
    Peer(
      name: "prompt_toolkit", program: python, arguments: ["\(folder)/prompt_toolkit_form.py"],
      text: last),
    Peer(
      name: "textual", program: python, arguments: ["\(folder)/textual_form.py"], text: last),
  ]
}

/// What one program needs, in the order of the table.
struct Need {
  let start, key, keyBytes, idleBytes, memory: Double

  /// Measures a program on the walk to its question.
  ///
  /// - Throws: When it does not show what it should.
  init(_ benchmark: Benchmark, starts: Int) throws {
    start = try benchmark.starts(starts).median
    let session = try benchmark.atQuestion()
    memory = Double(try session.residentMemory) / 1_048_576
    let arrows = benchmark.arrows(100, on: session)
    key = arrows.times.median
    keyBytes = arrows.bytes.median
    idleBytes = Double(benchmark.idleBytes(on: session))
  }
}

/// Programs beside each other, as a table of Markdown.
struct PeerTable {
  private var lines = [
    "| | start | key to paint | bytes a key | bytes idle, 1 s | memory |",
    "|---|---|---|---|---|---|",
  ]
  private let own: Need

  init(_ own: Need) {
    self.own = own
    lines.append("| Waymark, at its first question | \(row(own, isOwn: true)) |")
  }

  mutating func add(_ peer: Peer, _ need: Need) {
    lines.append("| \(peer.name) | \(row(need, isOwn: false)) |")
  }

  mutating func add(missing peer: Peer) {
    lines.append("| \(peer.name) | not measured: not installed | | | | |")
  }

  var text: String { lines.joined(separator: "\n") }

  private func row(_ need: Need, isOwn: Bool) -> String {
    [
      cell(need.start, own.start, "ms", isOwn), cell(need.key, own.key, "ms", isOwn),
      cell(need.keyBytes, own.keyBytes, "", isOwn), Measurement.text(need.idleBytes),
      cell(need.memory, own.memory, "MiB", isOwn),
    ].joined(separator: " | ")
  }

  /// A number, and how many times Waymark's it is.
  private func cell(_ value: Double, _ own: Double, _ unit: String, _ isOwn: Bool) -> String {
    let number = unit.isEmpty ? Measurement.text(value) : "\(Measurement.text(value)) \(unit)"
    guard !isOwn, own > 0 else { return number }
    let tenths = Int((value / own * 10).rounded())
    return "\(number) (\(tenths / 10).\(tenths % 10) x)"
  }
}
