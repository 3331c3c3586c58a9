internal import ArgumentParser
internal import Interchange
internal import JSONWriting
internal import Passphrases
internal import Placement

extension Waymark {
  struct Send: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Send answers and what comes of them to a server of FHIR R4.",
      discussion: """
        Makes the same Bundle as "waymark export fhir", shows what is in it and to whom it goes, and asks before it is sent. \
        Only https is spoken, and http to this computer. Every resource is made only where the server does not have it, so \
        that sending again never makes anything twice. Nothing is kept unless --queue is given: then the Bundle waits, \
        unsealed, in a folder that only you can enter, until it has arrived.

        Exit codes: 0 arrived, 64 wrong usage, 65 wrong data, 66 no such file, 69 the server does not answer now, 73 it \
        cannot be kept, 76 the server does not take it, 77 no consent is recorded, 78 others could read the token.
        """)

    @Argument(help: "A file of answers, - for standard input, or the folder of an exported record.")
    var file: String?

    @Option(
      name: .customLong("to"),
      help: ArgumentHelp(
        "The base address of the server, such as https://fhir.example.org/r4.", valueName: "url"))
    var address: String?

    @Option(
      name: .long,
      help: ArgumentHelp(
        "A file whose first line is the token for the server; only its owner may be able to read it.",
        valueName: "file"))
    var tokenFile: String?

    @Option(
      name: .long,
      help: ArgumentHelp(
        "The certificates to trust, in place of the system's.", valueName: "file"))
    var caFile: String?

    @Option(name: .long, help: ArgumentHelp("How long a try may take.", valueName: "seconds"))
    var timeout = 30

    @Option(
      name: .long,
      help: ArgumentHelp(
        "How long to wait before the second of three tries; the third waits twice as long.",
        valueName: "seconds"))
    var wait = 2

    @Flag(name: .long, help: "Do not ask before it is sent.")
    var yes = false

    @Flag(name: .long, help: "Keep the Bundle until it has arrived.")
    var queue = false

    @Flag(name: .long, help: "List what waits.")
    var list = false

    @Flag(name: .long, help: "Send what waits.")
    var retry = false

    @Option(
      name: .long, help: ArgumentHelp("Remove something that waits, or all.", valueName: "id"))
    var forget: String?

    @OptionGroup var options: FHIROptions
    @OptionGroup var place: AssessmentPlace

    func validate() throws {
      let ways = [file != nil, list, retry, forget != nil].count { $0 }
      guard ways == 1 else {
        throw ValidationError(
          "Name a file of answers, or give one of --list, --retry and --forget.")
      }
      if file != nil, address == nil {
        throw ValidationError("Say where it goes with --to https://…")
      }
      if file == nil, address != nil || queue {
        throw ValidationError("--to and --queue go with a file of answers.")
      }
      guard (1...600).contains(timeout) else {
        throw ValidationError("--timeout takes 1 to 600 seconds.")
      }
      guard (0...60).contains(wait) else {
        throw ValidationError("--wait takes 0 to 60 seconds.")
      }
      if file == "-", !yes {
        throw ValidationError("Standard input cannot hold both answers and a yes. Add --yes.")
      }
    }

    func run() throws {
      if list { return try listAll() }
      if let forget { return try remove(forget) }
      if let caFile, !Surroundings.isFile(caFile) {
        Console.complain("There is no file \(caFile). Name one of certificates with --ca-file.")
        throw Exit.notFound
      }
      if retry { return try sendAll() }
      guard let file, let address else { return }
      let server = try server(address)
      let assessment = try place.read()
      try AssessmentPlace.prepare(assessment)
      let export = try options.export(file, of: assessment, place)
      let bundle = FHIRBundle(of: export)
      let text = bundle.json.written(indented: false)
      let summary = SendingSummary(bundle, bytes: text.utf8.count, to: server, export)
      guard try isAgreed([summary.lines]) else { return }
      let entry = Outbox.Entry(
        id: bundle.id.text, address: server.text, added: Surroundings.seconds,
        state: "not sent yet", summary: summary.lines, bundle: text)
      let outbox = queue ? try Outbox() : nil
      try outbox?.keep(entry)
      try send(entry, to: server, outbox)
    }

    private func server(_ address: String) throws -> ServerAddress {
      do throws(ServerAddress.Fault) {
        return try ServerAddress(address)
      } catch {
        Console.complain("--to \(address): \(error.sentence)")
        throw Exit.usage
      }
    }

    // MARK: - Sending

    /// Shows what leaves, and asks.
    private func isAgreed(_ summaries: [[String]]) throws -> Bool {
      for summary in summaries { Console.write(summary.joined(separator: "\n") + "\n\n") }
      if yes { return true }
      guard Console.isTerminal else {
        Console.complain("Nobody can be asked whether it may leave; nothing was sent. Add --yes.")
        throw Exit.usage
      }
      Console.write("Send it? Type yes: ")
      guard Console.readLine()?.lowercased() == "yes" else {
        Console.complain("Nothing was sent.")
        return false
      }
      return true
    }

    private func send(_ entry: Outbox.Entry, to server: ServerAddress, _ outbox: Outbox?) throws {
      var token = try tokenFile.map { try TokenFile(path: $0).read() }
      defer { token?.forget() }
      let transfer = Transfer(
        address: server, token: token, authorities: caFile, seconds: timeout,
        agent: Waymark.configuration.version)
      let delivery = Delivery(transfer: transfer, wait: wait)
      var kept = entry
      switch delivery.run(Array(entry.bundle.utf8), tell: Console.complain) {
      case .arrived(let made, let there):
        outbox?.forget(entry.id)
        Console.write("It has arrived: \(made) new, \(there) were there already.\n")
      case .arrivedUnsaid:
        outbox?.forget(entry.id)
        Console.write("The server says that it has arrived, but not what it made of it.\n")
      case .refused(let reason):
        kept.state = "refused: \(reason)"
        try outbox?.keep(kept)
        Console.complain(
          reason
            + (outbox.map {
              " It is kept in \($0.folder): waymark send --retry sends it, --forget removes it."
            }
              ?? " Nothing is kept."))
        throw Exit.notTaken
      case .failed(let reason):
        kept.state = "waits: \(reason)"
        try outbox?.keep(kept)
        Console.complain(reason + rest(outbox))
        throw Exit.unavailable
      }
    }

    private func rest(_ outbox: Outbox?) -> String {
      outbox.map { " It waits in \($0.folder). Send it with: waymark send --retry" }
        ?? " Nothing is kept. Send it again, or add --queue."
    }

    // MARK: - What waits

    private func listAll() throws {
      let outbox = try Outbox()
      let entries = outbox.entries()
      for entry in entries {
        let parts = [
          entry.id, Surroundings.text(of: entry.added), entry.address, entry.state,
        ]
        Console.write(parts.joined(separator: "\t") + "\n")
      }
      guard !entries.isEmpty else { return }
      Console.complain(
        "They lie in \(outbox.folder), not sealed; only you can enter it. "
          + "Remove one with --forget and its id.")
    }

    private func remove(_ id: String) throws {
      let outbox = try Outbox()
      let found = outbox.entries().filter { id == "all" || $0.id == id }
      guard !found.isEmpty || id == "all" else {
        Console.complain("Nothing waits under \(id). See waymark send --list.")
        throw Exit.notFound
      }
      for entry in found { outbox.forget(entry.id) }
    }

    private func sendAll() throws {
      let outbox = try Outbox()
      let entries = outbox.entries()
      guard !entries.isEmpty else { return Console.write("Nothing waits.\n") }
      guard try isAgreed(entries.map(\.summary)) else { return }
      var worst: ExitCode?
      for entry in entries {
        do {
          try send(entry, to: try server(entry.address), outbox)
        } catch let code as ExitCode {
          worst = worst == Exit.notTaken ? worst : code
        }
      }
      if let worst { throw worst }
    }
  }
}
