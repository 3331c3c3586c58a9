internal import Records

/// Many processes that save in one store at once, in records of their own and in shared ones.
package struct CrowdTorture {
  private let program: String
  private let seed: UInt64
  private let folder: Folder
  private let code: RecoveryCode
  package private(set) var acknowledged = 0
  package private(set) var copies = 0
  package private(set) var retries = 0
  /// How long each keeping took, in microseconds, in order.
  package private(set) var waits: [Int] = []
  /// How often the store was busy for longer than a save waits.
  package private(set) var busy = 0
  package private(set) var records = 0

  package init(program: String, seed: UInt64) throws {
    self.program = program
    self.seed = seed
    folder = try Folder(inMemory: false)
    let (store, code) = try Store.make(folder.store)
    // What several have open at once.
    for _ in 0..<CrowdAnswer.sharedRecords {
      _ = try store.create(CrowdAnswer.header(CrowdAnswer.shared), [])
    }
    try store.lock()
    self.code = code
  }

  /// Has processes save, and then looks for each answer that was acknowledged.
  package mutating func run(processes: Int, answers: Int) throws {
    let workers = try (0..<processes).map { number in
      try Worker(
        program,
        ["crowd-worker", folder.store, code.text, "\(number)", "\(answers)", "\(seed)"])
    }
    var said: Set<CrowdAnswer> = []
    var isRunning = [Bool](repeating: true, count: processes)
    while isRunning.contains(true) {
      for (number, worker) in workers.enumerated() where isRunning[number] {
        isRunning[number] = worker.lines(milliseconds: 2) { take($0, &said) }
      }
    }
    for worker in workers {
      let outcome = worker.wait()
      guard outcome == 0 else { throw loss("a process ended with \(outcome)") }
    }
    acknowledged = said.count
    waits.sort()
    guard acknowledged == processes * answers else {
      throw loss("\(acknowledged) answers were acknowledged, not \(processes * answers)")
    }
    try look(for: said)
  }

  private mutating func take(_ line: String, _ said: inout Set<CrowdAnswer>) {
    let parts = line.split(separator: " ").compactMap { Int($0) }
    guard parts.count == 6 else { return }
    said.insert(CrowdAnswer(process: parts[0], number: parts[1]))
    waits.append(parts[2])
    retries += parts[3]
    copies += parts[4]
    busy += parts[5]
  }

  private mutating func look(for said: Set<CrowdAnswer>) throws {
    do {
      let store = try Store.unlock(folder.store, code)
      try store.verify()
      var missing = said
      let list = try store.list()
      records = list.count
      for record in list {
        missing.subtract(CrowdAnswer.answers(in: try store.open(record.id).payload))
      }
      guard missing.isEmpty else { throw loss("\(missing.count) answers are in no record") }
    } catch let fault as StoreFault {
      throw loss("\(fault)")
    }
  }

  private func loss(_ what: String) -> Loss { Loss(what, seed: seed, at: "the crowd") }
}

/// One answer of one process.
struct CrowdAnswer: Hashable {
  let process: Int
  let number: Int

  static let sharedRecords = 3
  static let shared = "Shared"
  private static let size = 4

  static func header(_ client: String) -> RecordHeader {
    RecordHeader(
      client: client, clinician: "Dr. Vega", created: 1_700_000_000, changed: 1_700_000_000,
      status: .draft)
  }

  var bytes: [UInt8] {
    [UInt8(process), 1, UInt8(number & 0xFF), UInt8(number >> 8)]
  }

  static func answers(in payload: [UInt8]) -> [CrowdAnswer] {
    stride(from: 0, to: payload.count - size + 1, by: size).compactMap { start in
      guard payload[start + 1] == 1 else { return nil }
      return CrowdAnswer(
        process: Int(payload[start]),
        number: Int(payload[start + 2]) | Int(payload[start + 3]) << 8)
    }
  }
}
