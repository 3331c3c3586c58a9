internal import Records

/// What a store must hold after something was acknowledged.
struct StoreState {
  /// How many changes there were.
  var counter: UInt64 = 0
  var records: [RecordID: OpenedRecord] = [:]
  /// Opens the store; nil before there is one.
  var code: RecoveryCode?

  /// Takes in how far a store has come, after something was acknowledged.
  mutating func take(_ store: Store) throws(StoreFault) { counter = try store.anchor().counter }

  /// What a store, as it was found, has otherwise; nil when it holds exactly this.
  ///
  /// Opening each record writes to the store.
  func difference(from store: Store) throws(StoreFault) -> String? {
    try store.verify()
    let list = try store.list()
    let versions = Dictionary(uniqueKeysWithValues: list.map { ($0.id, $0.version) })
    let expected = records.mapValues(\.version)
    guard versions == expected else {
      return "records and versions \(Self.text(versions)), not \(Self.text(expected))"
    }
    for (id, record) in records where try store.open(id) != record {
      return "record \(id.text.prefix(8)) has something else in version \(record.version)"
    }
    return nil
  }

  private static func text(_ versions: [RecordID: Int]) -> String {
    versions.map { "\($0.key.text.prefix(8)):\($0.value)" }.sorted().joined(separator: " ")
  }
}

extension Store {
  /// Opens by the code, which costs nothing.
  static func unlock(_ path: String, _ code: RecoveryCode, vfs: String? = nil) throws(StoreFault)
    -> Store
  {
    try unlock(at: path, with: .recovery(code), clock: { 1_700_000_000 }, vfs: vfs)
  }

  /// A new store at the least cost.
  static func make(_ path: String, vfs: String? = nil) throws(StoreFault) -> (Store, RecoveryCode) {
    guard let passphrase = Passphrase(Self.passphrase.utf8) else { throw .wrongPassphrase }
    return try create(
      at: path, passphrase: passphrase, label: "Dr. Vega", cost: .floor,
      clock: { 1_700_000_000 }, vfs: vfs)
  }

  static var passphrase: String { "seven quiet rivers" }
}
