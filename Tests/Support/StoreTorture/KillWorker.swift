internal import Interview
package import Placement
internal import Records

/// Answers at random until it is killed, keeps each answer as the program does, and says so only then.
package enum KillWorker {
  /// Works; ends when nothing more is to be answered in three records.
  ///
  /// - Parameters:
  ///   - path: The store.
  ///   - code: What opens it.
  ///   - seed: What settles the answers.
  ///   - record: The record to go on with; nil begins one.
  ///   - assessment: What is asked.
  /// - Throws: Why nothing more can be kept.
  package static func run(
    _ path: String, code: String, seed: UInt64, record: String, assessment: Assessment
  ) throws {
    let store = try Store.unlock(path, try RecoveryCode(text: code))
    WorkerOutput.say("ready")
    var next = RecordID(text: record)
    for number in 0..<3 {
      try interview(store, next, seed &+ UInt64(number) &* 1_000_003, assessment)
      next = nil
    }
    try store.lock()
  }

  private static func interview(
    _ store: Store, _ record: RecordID?, _ seed: UInt64, _ assessment: Assessment
  ) throws {
    var person: RandomInterview
    var id: RecordID
    var version: Int
    if let record {
      let found = try store.open(record)
      person = RandomInterview(
        resuming: try Interview.Snapshot(bytes: found.payload), of: assessment, seed: seed)
      (id, version) = (record, found.version)
    } else {
      person = RandomInterview(of: assessment, client: "Client \(seed)", seed: seed)
      (id, version) = try store.create(person.header, person.payload)
      say("made", id, version, person.payload)
    }
    _ = try? store.claim(id)
    // Chance goes back and forth, and may not come to an end by itself.
    while !person.isAtEnd, version < 120, person.answer() {
      let payload = person.payload
      version = try store.save(id, person.header, payload, expecting: version)
      say("kept", id, version, payload)
    }
    say("end", id, version, person.payload)
    try? store.release(id)
  }

  private static func say(_ what: String, _ id: RecordID, _ version: Int, _ payload: [UInt8]) {
    WorkerOutput.say("\(what) \(id.text) \(version) \(StoreStateByHash.hash(payload))")
  }
}
