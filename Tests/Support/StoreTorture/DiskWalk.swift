internal import Records

/// A short interview on a disk that may fail: unlocked, saved three times, noted, deleted beside another, locked.
struct DiskWalk {
  private let disk: FaultyDisk
  private let folder: Folder
  private let code: RecoveryCode
  private let seed: UInt64
  private let pages: [Page]
  private var records: [RecordID: OpenedRecord] = [:]
  /// What the audit must hold, in its order.
  private var audit: [AuditAction] = [.createdStore, .locked]
  /// The same with what was on its way when locking was refused.
  private var auditOnItsWay: [AuditAction]?
  private(set) var step = "at the start"
  private(set) var acknowledged = 0
  private(set) var refusals = 0
  private(set) var readings = 0

  /// An interview as it is saved.
  struct Page {
    let header: RecordHeader
    let payload: [UInt8]
  }

  init(
    _ pages: [Page], code: RecoveryCode, in folder: Folder, on disk: FaultyDisk,
    seed: UInt64
  ) {
    self.disk = disk
    self.folder = folder
    self.code = code
    self.seed = seed
    self.pages = pages
  }

  mutating func run(_ trouble: FaultyDisk.Trouble) throws {
    step = "unlocking"
    let store = try Store.unlock(folder.store, code, vfs: disk.name)
    audit.append(.unlocked)
    if let refusal = store.refusal {
      guard trouble.explains(refusal) else { throw refusal }
      try read(store)
    }
    var version = 1
    let first = pages[0]
    let id = try insisting("creating", trouble, store) { store throws(StoreFault) in
      try store.create(first.header, first.payload)
    }.id
    keep(id, first, version)
    audit.append(.createdRecord)
    for (number, page) in pages.enumerated().dropFirst() {
      let expected = version
      version = try insisting("saving \(number)", trouble, store) { store throws(StoreFault) in
        try store.save(id, page.header, page.payload, expecting: expected)
      }
      keep(id, page, version)
    }
    let other = try insisting("creating another", trouble, store) { store throws(StoreFault) in
      try store.create(first.header, [1])
    }.id
    keep(other, Page(header: first.header, payload: [1]), 1)
    audit.append(.createdRecord)
    step = "noting"
    try store.note(.printed, id)
    audit.append(.printed)
    _ = try insisting("deleting", trouble, store) { store throws(StoreFault) in
      try store.delete(other)
    }
    records[other] = nil
    audit.append(.deleted)
    step = "reading the audit"
    _ = try store.audit()
    try lock(store, trouble)
    try checkAtEnd()
  }

  private mutating func keep(_ id: RecordID, _ page: Page, _ version: Int) {
    records[id] = OpenedRecord(header: page.header, payload: page.payload, version: version)
    acknowledged += 1
  }

  /// Does a step; where it is refused, looks whether everything can be read, ends the trouble, and does it again.
  private mutating func insisting<Result>(
    _ name: String, _ trouble: FaultyDisk.Trouble, _ store: Store,
    _ body: (Store) throws(StoreFault) -> Result
  ) throws -> Result {
    step = name
    do throws(StoreFault) {
      return try body(store)
    } catch {
      guard trouble.explains(error) else { throw error }
      refusals += 1
    }
    try read(store)
    disk.mend()
    step = "\(name) again"
    return try body(store)
  }

  /// Reads all that was acknowledged.
  private mutating func read(_ store: Store) throws {
    step += ", reading meanwhile"
    let list = try store.list()
    guard Set(list.map(\.id)) == Set(records.keys) else {
      throw Loss("the list lacks something", seed: seed, at: step)
    }
    for (id, record) in records {
      guard try store.open(id) == record else {
        throw Loss("a record is not as it was saved", seed: seed, at: step)
      }
      audit.append(.opened)
    }
    readings += 1
  }

  private mutating func lock(_ store: Store, _ trouble: FaultyDisk.Trouble) throws {
    step = "locking"
    let unnoted = store.unnotedCount
    do throws(StoreFault) {
      try store.lock()
      audit.append(.locked)
    } catch {
      guard trouble.explains(error) else { throw error }
      refusals += 1
      // It was on its way, and with it what had been noted late: all of it may be there, or nothing.
      auditOnItsWay = audit + [.locked]
      audit.removeLast(unnoted)
    }
    guard store.isLocked else { throw Loss("the key is still there", seed: seed, at: step) }
    disk.mend()
  }

  private mutating func checkAtEnd() throws {
    step = "opening at the end"
    let store = try Store.unlock(folder.store, code)
    audit.append(.unlocked)
    let actions = try store.audit().map(\.action)
    guard actions == audit || actions == auditOnItsWay.map({ $0 + [.unlocked] }) else {
      throw Loss("the audit says \(actions), not \(audit)", seed: seed, at: step)
    }
    let expected = StoreState(records: records)
    if let difference = try expected.difference(from: store) {
      throw Loss(difference, seed: seed, at: step)
    }
  }
}
