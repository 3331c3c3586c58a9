internal import Interview
internal import Records
internal import SeededRandom
internal import TerminalTesting

/// kill -9 at a random moment of an interview, over and over, with the same store and the same record.
///
/// A process of its own answers at random and says what the store has acknowledged. After its end the store must open, be
/// whole, and hold all that was said, or one answer more.
package struct KillTorture {
  private let program: String
  private let seed: UInt64
  private let folder: Folder
  private let code: RecoveryCode
  private var random: SeededGenerator
  private var state = StoreStateByHash()
  package private(set) var acknowledged = 0
  /// Rounds that ended before anything was acknowledged.
  package private(set) var early = 0
  /// Rounds after which the answer that was on its way was there.
  package private(set) var inFlight = 0
  package var recordsFinished: Int { state.ended }
  /// How often it was the real program at its desk that was killed.
  package private(set) var desks = 0

  /// Prepares a store.
  ///
  /// - Parameters:
  ///   - program: What is started and killed, with its first arguments.
  ///   - seed: The same seed gives the same answers; the moments of the kills are the machine's.
  /// - Throws: Why no store can be made.
  package init(program: String, seed: UInt64) throws {
    self.program = program
    self.seed = seed
    folder = try Folder(inMemory: false)
    random = SeededGenerator(seed: seed)
    let (store, code) = try Store.make(folder.store)
    try store.lock()
    self.code = code
  }

  /// Goes through rounds.
  ///
  /// - Parameters:
  ///   - rounds: How many.
  ///   - deskEvery: In one round of so many the real program is killed at its desk.
  ///   - desk: The real program.
  /// - Throws: A ``Loss``.
  package mutating func run(rounds: Int, deskEvery: Int, desk: String) throws {
    for round in 0..<rounds {
      do {
        if round % deskEvery == deskEvery - 1 {
          try deskRound(round, desk)
        } else {
          try self.round(round)
        }
      } catch let fault as TerminalFault {
        throw Loss("\(fault)", seed: seed, at: "round \(round)")
      } catch let fault as StoreFault {
        throw Loss("\(fault)", seed: seed, at: "round \(round)")
      }
    }
  }

  private mutating func deskRound(_ round: Int, _ desk: String) throws {
    let kill = DeskKill(program: desk, store: folder.store, seed: seed &+ UInt64(round))
    let kept = try kill.run(client: "Desk \(round)", &random)
    desks += 1
    acknowledged += 1
    let store = try Store.unlock(folder.store, code)
    try store.verify()
    if let what = try kept.difference(from: store) {
      throw Loss(what, seed: seed, at: "round \(round)")
    }
    try state.adopt(store)
    try store.lock()
  }

  private mutating func round(_ round: Int) throws {
    let worker = try Worker(
      program,
      [
        "kill-worker", folder.store, code.text, "\(seed &+ UInt64(round))",
        state.open?.text ?? "-",
      ])
    var said = 0
    var isOver = false
    // After so many answers and then a moment: most are killed while they answer, some while they open the store.
    let wanted = Int(random.next() % 12)
    var end = ContinuousClock.now + .microseconds(Int(random.next() % 60_000))
    if wanted > 0 {
      while !isOver, said < wanted {
        isOver = !worker.lines(milliseconds: 20_000) { if state.take($0) { said += 1 } }
      }
      end = .now + .microseconds(Int(random.next() % 8_000))
    }
    while !isOver {
      let left = (end - .now).microseconds
      guard left > 0 else { break }
      isOver = !worker.lines(milliseconds: Int32(left / 1000)) { if state.take($0) { said += 1 } }
    }
    worker.kill()
    while worker.lines(milliseconds: 1_000, { if state.take($0) { said += 1 } }) {}
    let outcome = worker.wait()
    guard outcome == -9 || outcome == 0 else {
      throw Loss("the worker ended with \(outcome)", seed: seed, at: "round \(round)")
    }
    acknowledged += said
    if said == 0 { early += 1 }
    let store = try Store.unlock(folder.store, code)
    if let what = try state.difference(from: store, inFlight: &inFlight) {
      throw Loss(what, seed: seed, at: "round \(round)")
    }
    // Some sessions are left open, as by a kill.
    if random.next() % 2 == 0 { try store.lock() }
  }
}

extension Duration {
  var microseconds: Int {
    let (seconds, attoseconds) = components
    return Int(seconds) * 1_000_000 + Int(attoseconds / 1_000_000_000_000)
  }
}

/// What a worker has said of each record: its version, and a hash of what is in it.
struct StoreStateByHash {
  private(set) var records: [RecordID: (version: Int, hash: UInt64)] = [:]
  /// The record that the interview is in; nil before the first, and when it came to its end.
  private(set) var open: RecordID?
  /// How many interviews came to their end.
  private(set) var ended = 0

  /// Takes in a line of a worker; whether an answer was acknowledged by it.
  mutating func take(_ line: String) -> Bool {
    let parts = line.split(separator: " ")
    guard parts.count == 4, let id = RecordID(text: String(parts[1])), let version = Int(parts[2]),
      let hash = UInt64(parts[3])
    else { return false }
    records[id] = (version, hash)
    if parts[0] == "end" { ended += 1 }
    open = parts[0] == "end" ? nil : id
    return parts[0] == "kept"
  }

  /// What a store lacks of what was said; takes in what was on its way.
  mutating func difference(
    from store: Store, inFlight: inout Int
  ) throws(StoreFault) -> String? {
    try store.verify()
    let list = try store.list()
    let found = Dictionary(uniqueKeysWithValues: list.map { ($0.id, $0.version) })
    guard records.keys.allSatisfy({ found[$0] != nil }) else { return "a record is gone" }
    let new = list.filter { records[$0.id] == nil }
    guard new.count <= 1 else { return "\(new.count) records that nobody spoke of" }
    for (id, said) in records {
      let version = found[id] ?? 0
      guard version >= said.version else { return "version \(version) of \(said.version)" }
      guard version <= said.version + (id == open ? 1 : 0) else {
        return "version \(version), where only \(said.version) was saved"
      }
      guard version > said.version || id == open else { continue }
      let payload = try store.open(id).payload
      guard (try? Interview.Snapshot(bytes: payload)) != nil else {
        return "no interview is in a record"
      }
      let hash = Self.hash(payload)
      if version == said.version {
        guard hash == said.hash else { return "another text in version \(version)" }
      } else {
        inFlight += 1
        records[id] = (version, hash)
      }
    }
    if let made = new.first {
      let payload = try store.open(made.id).payload
      inFlight += 1
      records[made.id] = (made.version, Self.hash(payload))
      open = made.id
    }
    return nil
  }

  /// Takes in the records that nobody has spoken of.
  mutating func adopt(_ store: Store) throws(StoreFault) {
    for record in try store.list() where records[record.id] == nil {
      records[record.id] = (record.version, Self.hash(try store.open(record.id).payload))
    }
  }

  /// FNV-1a: the same in every process.
  static func hash(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
