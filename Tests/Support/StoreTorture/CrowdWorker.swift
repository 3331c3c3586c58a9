internal import Records
internal import SeededRandom

/// One of many processes: saves answers as fast as it can, and says of each when it is acknowledged.
///
/// Of two that change one record at once, the later one goes on in a copy, as the program does, or reads and saves again.
package struct CrowdWorker {
  private let store: Store
  private let process: Int
  private var random: SeededGenerator
  private var record: RecordID?
  /// Whether others may have that record open too.
  private var isShared = false
  private var version = 0
  private var payload: [UInt8] = []
  /// How many answers more go into this record.
  private var left = 0
  private var retries = 0
  private var copies = 0
  private var busy = 0

  private init(_ store: Store, process: Int, seed: UInt64) {
    self.store = store
    self.process = process
    random = SeededGenerator(seed: seed &+ UInt64(process))
  }

  package static func run(
    _ path: String, code: String, process: Int, answers: Int, seed: UInt64
  ) throws {
    let store = try patiently { () throws(StoreFault) in
      guard let code = try? RecoveryCode(text: code) else { throw .wrongRecoveryCode }
      return try Store.unlock(path, code)
    }
    var worker = CrowdWorker(store, process: process, seed: seed)
    for number in 0..<answers {
      let start = ContinuousClock.now
      try worker.keep(CrowdAnswer(process: process, number: number))
      let time = (ContinuousClock.now - start).microseconds
      WorkerOutput.say(
        "\(process) \(number) \(time) \(worker.retries) \(worker.copies) \(worker.busy)")
      (worker.retries, worker.copies, worker.busy) = (0, 0, 0)
    }
    try patiently { () throws(StoreFault) in try store.lock() }
  }

  /// Does something again until the store is free.
  private static func patiently<Result>(
    _ body: () throws(StoreFault) -> Result
  ) throws(StoreFault) -> Result {
    while true {
      do throws(StoreFault) { return try body() } catch {
        guard error == .busy else { throw error }
      }
    }
  }

  private mutating func keep(_ answer: CrowdAnswer) throws(StoreFault) {
    while true {
      do throws(StoreFault) {
        try write(answer)
        return
      } catch {
        switch error {
        case .busy: busy += 1
        case .changedElsewhere(_, _):
          if random.next() % 2 == 0 {
            // What another hand has saved stands; what was said here goes on beside it.
            record = nil
            isShared = false
            copies += 1
          } else {
            retries += 1
            try reopen()
          }
        default: throw error
        }
      }
    }
  }

  private mutating func write(_ answer: CrowdAnswer) throws(StoreFault) {
    if left == 0 { try begin() }
    let new = payload + answer.bytes
    let header = CrowdAnswer.header(isShared ? CrowdAnswer.shared : "Process \(process)")
    if let record {
      version = try store.save(record, header, new, expecting: version)
    } else {
      (record, version) = try store.create(header, new)
    }
    payload = new
    left -= 1
  }

  /// Begins an interview: in a record of its own, or in one that others change too.
  private mutating func begin() throws(StoreFault) {
    record = nil
    payload = []
    isShared = random.next() % 3 != 0
    if isShared {
      let shared = try store.list().filter { $0.header.client == CrowdAnswer.shared }
      record = shared.isEmpty ? nil : shared[Int(random.next() % UInt64(shared.count))].id
      try reopen()
    }
    left = 50
  }

  private mutating func reopen() throws(StoreFault) {
    guard let record else { return }
    let found = try store.open(record)
    payload = found.payload
    version = found.version
    // A record does not grow for ever.
    if payload.count > 4 * 2000 {
      self.record = nil
      isShared = false
      payload = []
    }
  }
}
