private import Glibc
private import TerminalTesting

// Measures the program on a terminal against the budgets of the design.
//
//   terminal-benchmark [PROGRAM [ARGUMENTS...]]
//   terminal-benchmark --peers      beside dialog, whiptail, prompt_toolkit and textual
//   terminal-benchmark --desk [PROGRAM]    the clinician's desk over ten thousand records
//
// Build the program with "swift build -c release" first; run on a machine that does nothing else.

do {
  let given = Array(CommandLine.arguments.dropFirst())
  if given == ["--peers"] {
    let own = Benchmark(program: ".build/release/waymark", arguments: [], walk: walk)
    var table = PeerTable(try Need(own, starts: 15))
    for peer in Peer.all {
      guard peer.isInstalled else {
        table.add(missing: peer)
        continue
      }
      let benchmark = Benchmark(
        program: peer.program, arguments: peer.arguments, walk: [(peer.text, "")])
      table.add(peer, try Need(benchmark, starts: 15))
    }
    print(table.text)
    exit(0)
  }
  if given.first == "--desk" {
    let program = given.dropFirst().first ?? ".build/release/waymark"
    let desk = try DeskBenchmark(program: program, records: 10_000)
    for measurement in try desk.measurements() { print(measurement.line) }
    exit(0)
  }
  let benchmark = Benchmark(
    program: given.first ?? ".build/release/waymark", arguments: Array(given.dropFirst()),
    walk: walk)

  let starts = try benchmark.starts(31)
  let session = try benchmark.atQuestion()
  let memory = Double(try session.residentMemory) / 1_048_576
  let arrows = benchmark.arrows(200, on: session)
  guard !arrows.times.isEmpty else {
    print("No arrow key changed the screen. Does the walk lead to a question?")
    exit(1)
  }

  let measurements = [
    Measurement(
      name: "start to first paint, median", value: starts.median, unit: "ms", budget: 25),
    Measurement(name: "start to first paint, p99", value: starts.quantile(0.99), unit: "ms"),
    Measurement(
      name: "key to last byte, median", value: arrows.times.median, unit: "ms", budget: 1,
      note: "\(arrows.times.count) of 200 keys changed the screen"),
    Measurement(name: "key to last byte, p99", value: arrows.times.quantile(0.99), unit: "ms"),
    Measurement(
      name: "bytes per arrow key, median", value: arrows.bytes.median, unit: "B", budget: 80,
      note: "\(Int(arrows.bytes.quantile(1))) at most"),
    Measurement(
      name: "bytes in an idle second", value: Double(benchmark.idleBytes(on: session)), unit: "B",
      budget: 0),
    Measurement(name: "resident memory", value: memory, unit: "MiB", budget: 20),
  ]
  for measurement in measurements { print(measurement.line) }
  exit(measurements.contains(where: \.isOver) ? 1 : 0)
} catch {
  print(error)
  exit(1)
}
