/// What an unlocked store has: the file, the key, and by whom it was opened.
final class Session {
  let database: Database
  let store: StoreID
  /// Changes when all is sealed anew: names the key, and says nothing of it.
  var keyID: [UInt8]
  var key: DataKey
  var holder: KeyHolder
  /// Tells this session's claims from those of others.
  let token = Sodium.random(16)
  /// As the store was found, and as this session left it last.
  var found: Anchor
  var latest: Anchor
  /// What was looked at while the disk took nothing: to be noted with the next change.
  var unnoted: [Unnoted] = []
  /// Why the disk took nothing when it was last asked to; nil when it did.
  var refusal: StoreFault?

  /// Something that has been done and does not stand in the audit yet.
  struct Unnoted {
    let action: AuditAction
    let record: RecordID?
    let time: Int64
  }

  init(database: Database, store: StoreID, keyID: [UInt8], key: DataKey, holder: KeyHolder) {
    self.database = database
    self.store = store
    self.keyID = keyID
    self.key = key
    self.holder = holder
    found = Anchor(store: store, counter: 0, changed: 0, mark: [])
    latest = found
  }

  func open(_ sealed: Sealed?, kind: SealContext.Kind, object: [UInt8], version: UInt64 = 0)
    -> [UInt8]?
  {
    sealed.flatMap {
      key.open(
        $0, for: SealContext(store: store, kind: kind, object: object, version: version))
    }
  }

  func seal(_ plain: [UInt8], kind: SealContext.Kind, object: [UInt8], version: UInt64 = 0)
    -> Sealed
  {
    key.seal(
      plain, for: SealContext(store: store, kind: kind, object: object, version: version))
  }
}
