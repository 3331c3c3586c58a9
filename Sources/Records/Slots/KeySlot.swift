/// One way to the data key: the key wrapped by what a passphrase or the recovery code gives.
struct KeySlot {
  enum Kind: Hashable {
    case passphrase(Cost)
    case recovery
  }

  static let saltSize = 16

  let id: SlotID
  let kind: Kind
  let salt: [UInt8]
  let wrap: Sealed
  /// Whose it is, sealed under the data key.
  var label: Sealed
}

extension KeySlot.Kind {
  /// As the format knows it.
  var code: Int {
    switch self {
    case .passphrase: 1
    case .recovery: 2
    }
  }

  var passes: Int {
    switch self {
    case .passphrase(let cost): cost.passes
    case .recovery: 0
    }
  }

  var kibibytes: Int {
    switch self {
    case .passphrase(let cost): cost.kibibytes
    case .recovery: 0
    }
  }

  /// Takes what a row says.
  ///
  /// - Parameters:
  ///   - code: the number of the kind.
  ///   - passes: of the cost.
  ///   - kibibytes: of the cost.
  /// - Throws: `tampered` for a kind that does not exist; `weakSlot` and `costlySlot`.
  init(code: Int, passes: Int, kibibytes: Int) throws(StoreFault) {
    switch code {
    case 1: self = .passphrase(try Cost(passes: passes, kibibytes: kibibytes))
    case 2 where passes == 0 && kibibytes == 0: self = .recovery
    default: throw .tampered(.slots)
    }
  }
}

extension KeySlot {
  /// What of the slot goes into the sum of all slots: everything.
  var sumBytes: [UInt8] {
    var writer = ByteWriter()
    writer.write("slot")
    writer.write(id.bytes)
    writer.write(Int64(kind.code))
    writer.write(Int64(kind.passes))
    writer.write(Int64(kind.kibibytes))
    writer.write(salt)
    writer.write(wrap.bytes)
    writer.write(label.bytes)
    return writer.bytes
  }
}
