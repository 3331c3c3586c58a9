/// Interviews kept in one file, of which nothing can be read without a passphrase or the recovery code.
///
/// What is saved is on the disk when the call returns. What is deleted is in the file no more. What anyone else changes in
/// the file is found.
package final class Store {
  /// Gives the time, in seconds since 1970.
  package typealias Clock = () -> Int64

  package let path: String
  let clock: Clock
  /// Told of each change, once it is on the disk, how far the store has come by it.
  package var onChange: ((Anchor) -> Void)?
  /// Nil when locked.
  private var session: Session?

  init(path: String, clock: @escaping Clock, session: Session) {
    self.path = path
    self.clock = clock
    self.session = session
  }

  package var isLocked: Bool { session == nil }

  func unlocked() throws(StoreFault) -> Session {
    guard let session else { throw .locked }
    return session
  }

  /// Makes changes, and the manifest with them, in one transaction.
  func changing<Result>(
    _ body: (Session, inout Manifest) throws(StoreFault) -> Result
  ) throws(StoreFault) -> Result {
    let session = try unlocked()
    let (result, anchor) = try session.database.writing { () throws(StoreFault) in
      var (manifest, _) = try session.manifest()
      for late in session.unnoted {
        try session.append(late.action, record: late.record, time: late.time, in: &manifest)
      }
      let result = try body(session, &manifest)
      manifest.counter += 1
      manifest.changed = clock()
      return (result, try session.write(manifest))
    }
    session.unnoted = []
    session.refusal = nil
    went(on: session, to: anchor)
    return result
  }

  func went(on session: Session, to anchor: Anchor) {
    session.latest = anchor
    onChange?(anchor)
  }

  /// Reads something, and notes that it was read.
  ///
  /// Where the disk takes nothing, reading goes on, and is noted with the next change that is kept: a record that cannot be
  /// read for want of room may be the one that is needed.
  func noting<Result>(
    _ action: AuditAction, _ record: RecordID? = nil,
    _ read: (Session, Manifest) throws(StoreFault) -> Result
  ) throws(StoreFault) -> Result {
    let time = clock()
    do throws(StoreFault) {
      return try changing { session, manifest throws(StoreFault) in
        let result = try read(session, manifest)
        try session.append(action, record: record, time: time, in: &manifest)
        return result
      }
    } catch {
      guard error.isOfDisk else { throw error }
      let session = try unlocked()
      let result = try session.database.reading { () throws(StoreFault) in
        try read(session, try session.manifest().0)
      }
      session.unnoted.append(Session.Unnoted(action: action, record: record, time: time))
      session.refusal = error
      return result
    }
  }

  /// Why the disk took nothing when it was last asked to, so that there is only reading; nil when it did.
  package var refusal: StoreFault? { session?.refusal }

  /// How many things were done that the audit does not have yet; they are lost when the store is locked before it takes them.
  package var unnotedCount: Int { session?.unnoted.count ?? 0 }

  /// Who opened the store.
  package func holder() throws(StoreFault) -> KeyHolder { try unlocked().holder }

  /// How far the store had come when it was unlocked, before unlocking itself was noted.
  package func anchorFound() throws(StoreFault) -> Anchor { try unlocked().found }

  /// How far the store has come by what was last done with it here.
  package func anchor() throws(StoreFault) -> Anchor { try unlocked().latest }

  /// Drops the key and closes the file, whether this can be noted or not.
  package func lock() throws(StoreFault) {
    defer { session = nil }
    try changing { session, manifest throws(StoreFault) in
      try session.removeOwnClaims()
      try session.append(.locked, time: clock(), in: &manifest)
    }
  }
}
