/// Where a seal belongs: it opens nowhere else.
struct SealContext {
  /// What is sealed.
  ///
  /// The numbers are part of the format.
  enum Kind: UInt8 {
    case payload = 1
    case header = 2
    case audit = 3
    case manifest = 4
    case label = 5
    case claim = 6
    /// The data key in a slot.
    case wrap = 7
  }

  let store: StoreID
  let kind: Kind
  /// The name of the one thing among its kind.
  var object: [UInt8] = []
  var version: UInt64 = 0

  /// What the seal is bound to.
  ///
  /// Each part stands after its length, so that no two contexts read alike.
  var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.write([StoreFormat.current])
    writer.write([kind.rawValue])
    writer.write(store.bytes)
    writer.write(object)
    var number = ByteWriter()
    number.write(version)
    writer.write(number.bytes)
    return writer.bytes
  }
}

extension SealContext.Kind {
  var purpose: DataKey.Purpose? {
    switch self {
    case .payload: .record
    case .header: .header
    case .audit: .audit
    case .manifest: .manifest
    case .label: .label
    case .claim: .claim
    case .wrap: nil
    }
  }

  /// What lengths are rounded up to, so that they say little of what is sealed.
  var block: Int {
    switch self {
    case .payload: 1024
    case .header, .manifest, .label, .claim: 256
    case .audit: 128
    case .wrap: 0
    }
  }
}
