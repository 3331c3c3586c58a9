internal import ArgumentParser
private import Glibc
internal import Placement
internal import ShippedAssessment
internal import StoreTorture

/// A store of records among kills, power cuts, full disks, crowds and crashes.
@main
struct Torture: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "waymark-torture",
    abstract: "Tortures a store of records, and counts what it loses.",
    discussion:
      "Exit code 1 when anything is lost; the complaint says what to run to see it again.",
    subcommands: [
      All.self, Kill.self, Power.self, Disk.self, Crowd.self, Name.self, KillProcess.self,
      CrowdProcess.self,
    ],
    defaultSubcommand: All.self)

  /// The path of this program, for the processes that it starts.
  static var program: String {
    guard let path = realpath("/proc/self/exe", nil) else { return CommandLine.arguments[0] }
    defer { free(path) }
    return String(cString: path)
  }

  /// The folder of this program, where the others that were built lie too.
  static var folder: String { String(program[..<(program.lastIndex(of: "/") ?? program.endIndex)]) }

  /// Runs a torture; prints its figures, or what was lost and how to see it again, and ends.
  static func report(
    _ name: String, _ arguments: String, _ body: (inout Figures) throws -> Void
  ) throws {
    var figures = Figures()
    let start = ContinuousClock.now
    do {
      try body(&figures)
    } catch let loss as Loss {
      print("\(name): LOST: \(loss)\nAgain: waymark-torture \(name) \(arguments)")
      throw ExitCode(1)
    }
    let seconds = (ContinuousClock.now - start).components.seconds
    print("\(name)\n\(figures)\nlost: 0\nseconds: \(seconds)\n")
  }
}

/// From which number on seeds are counted.
struct SeedOptions: ParsableArguments {
  @Option(help: "Settles what is random.")
  var seed: UInt64 = 1
}

extension Torture {
  /// Everything in its long form.
  struct All: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Everything in its long form.")

    @OptionGroup var seeds: SeedOptions

    func run() throws {
      let seed = "--seed=\(seeds.seed)"
      try Kill.parse([seed]).run()
      try Power.parse([seed]).run()
      try Disk.parse([seed]).run()
      try Crowd.parse([seed]).run()
      try Name.parse([seed]).run()
    }
  }

  /// kill -9 in the middle of interviews.
  struct Kill: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "kill -9 in the middle of interviews.")

    @OptionGroup var seeds: SeedOptions
    @Option(help: "How many kills.")
    var rounds = 500

    func run() throws {
      try Torture.report("kill", "--seed \(seeds.seed) --rounds \(rounds)") { figures in
        var torture = try KillTorture(program: Torture.program, seed: seeds.seed)
        try torture.run(rounds: rounds, deskEvery: 20, desk: Torture.folder + "/waymark")
        figures.add("kills", rounds)
        figures.add("of these, at the desk of the program", torture.desks)
        figures.add("acknowledged answers", torture.acknowledged)
        figures.add("records that came to their end", torture.recordsFinished)
        figures.add("kills before the first answer of a round", torture.early)
        figures.add("answers on their way that were there", torture.inFlight)
      }
    }
  }

  /// Power cuts at every sync point.
  struct Power: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "The power goes wherever an interview brings something to the disk.")

    @OptionGroup var seeds: SeedOptions
    @Option(help: "How many interviews, each with another seed.")
    var rounds = 20
    @Option(help: "How many answers an interview has.")
    var answers = 70
    @Option(help: "How many images are made by chance at each moment, of each of two kinds.")
    var tries = 4

    func run() throws {
      let arguments =
        "--seed \(seeds.seed) --rounds \(rounds) --answers \(answers) --tries \(tries)"
      try Torture.report("power", arguments) { figures in
        let assessment = try ShippedAssessment.assessment()
        var (moments, images, unmade, acknowledged) = (0, 0, 0, 0)
        for round in 0..<rounds {
          var torture = try PowerTorture(seed: seeds.seed &+ UInt64(round), tries: tries)
          try torture.run(assessment, answers: answers)
          moments += torture.moments
          images += torture.images
          unmade += torture.unmade
          acknowledged += torture.acknowledged
        }
        figures.add("interviews", rounds)
        figures.add("acknowledged changes", acknowledged)
        figures.add("moments", moments)
        figures.add("images opened and verified", images)
        figures.add("of these, stores whose making was cut short", unmade)
      }
    }
  }

  /// A disk that fails at every n-th operation.
  struct Disk: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "The disk is full, broken or read-only at every write and sync of an interview.")

    @OptionGroup var seeds: SeedOptions
    @Option(help: "How many interviews, each with another seed.")
    var rounds = 3

    func run() throws {
      try Torture.report("disk", "--seed \(seeds.seed) --rounds \(rounds)") { figures in
        let assessment = try ShippedAssessment.assessment()
        var (walks, acknowledged, refusals, readings) = (0, 0, 0, 0)
        for round in 0..<rounds {
          var torture = try DiskTorture(assessment, seed: seeds.seed &+ UInt64(round))
          try torture.run()
          walks += torture.rounds
          acknowledged += torture.acknowledged
          refusals += torture.refusals
          readings += torture.readings
        }
        figures.add("walks, each with another failing operation", walks)
        figures.add("acknowledged answers", acknowledged)
        figures.add("refused steps, each done again when the disk was mended", refusals)
        figures.add("times that all was read while the disk took nothing", readings)
      }
    }
  }

  /// Many processes at once.
  struct Crowd: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Many processes save in one store at once, in own records and in shared ones.")

    @OptionGroup var seeds: SeedOptions
    @Option(help: "How many processes.")
    var processes = 8
    @Option(
      name: [.customLong("answers"), .customLong("rounds")], help: "How many answers each saves.")
    var answers = 2000

    func run() throws {
      let arguments = "--seed \(seeds.seed) --processes \(processes) --answers \(answers)"
      try Torture.report("crowd", arguments) { figures in
        var torture = try CrowdTorture(program: Torture.program, seed: seeds.seed)
        try torture.run(processes: processes, answers: answers)
        figures.add("processes", processes)
        figures.add("acknowledged answers", torture.acknowledged)
        figures.add("records", torture.records)
        figures.add("conflicts that became copies", torture.copies)
        figures.add("conflicts that were read and saved again", torture.retries)
        figures.add("refused as busy, and saved again", torture.busy)
        let waits = torture.waits
        for (name, part) in [("median", 0.5), ("99 of 100", 0.99), ("999 of 1000", 0.999)] {
          let wait = waits[Int(Double(waits.count - 1) * part)]
          figures.add("wait, \(name), milliseconds", Double(wait / 10) / 100)
        }
        figures.add("worst wait, milliseconds", Double((waits.last ?? 0) / 10) / 100)
      }
    }
  }

  /// A planted name.
  struct Name: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "A planted name goes through everything, and is looked for everywhere.")

    @OptionGroup var seeds: SeedOptions
    @Option(help: "How many records are made, printed, exported, crashed in and deleted.")
    var rounds = 5

    func run() throws {
      try Torture.report("name", "--seed \(seeds.seed) --rounds \(rounds)") { figures in
        var (crashes, kills, searches, traces) = (0, 0, 0, 0)
        for round in 0..<rounds {
          var torture = try NameTorture(
            program: Torture.folder + "/waymark", seed: seeds.seed &+ UInt64(round))
          try torture.run(crashes: [SIGSEGV, SIGABRT, SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGQUIT])
          crashes += torture.crashes
          kills += torture.kills
          searches += torture.searches
          traces += torture.traces
        }
        figures.add("records", rounds)
        figures.add("crashes", crashes)
        figures.add("kills", kills)
        figures.add("searches", searches)
        figures.add("sealed runs looked for after deletion", traces)
      }
    }
  }

  /// What `crowd` starts.
  struct CrowdProcess: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "crowd-worker", shouldDisplay: false)

    @Argument var store: String
    @Argument var code: String
    @Argument var process: Int
    @Argument var answers: Int
    @Argument var seed: UInt64

    func run() throws {
      try CrowdWorker.run(store, code: code, process: process, answers: answers, seed: seed)
    }
  }

  /// What `kill` starts and kills.
  struct KillProcess: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "kill-worker", shouldDisplay: false)

    @Argument var store: String
    @Argument var code: String
    @Argument var seed: UInt64
    @Argument var record: String

    func run() throws {
      try KillWorker.run(
        store, code: code, seed: seed, record: record,
        assessment: try ShippedAssessment.assessment())
    }
  }
}
