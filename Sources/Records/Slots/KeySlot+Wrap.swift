internal import CSodium

/// What opens a store.
package enum Opener {
  case passphrase(Passphrase)
  case recovery(RecoveryCode)
}

extension KeySlot {
  /// A new slot, tried before it is given back.
  ///
  /// - Parameters:
  ///   - opener: what is to open it.
  ///   - label: whose it is.
  ///   - cost: how dear a guess at a passphrase is to be.
  ///   - key: what is to be wrapped.
  ///   - store: where the slot belongs.
  /// - Throws: `notEnoughMemory`.
  init(for opener: Opener, label: String, cost: Cost, key: DataKey, store: StoreID)
    throws(StoreFault)
  {
    let id = SlotID.random()
    let kind: Kind =
      switch opener {
      case .passphrase: .passphrase(cost)
      case .recovery: .recovery
      }
    let salt = Sodium.random(Self.saltSize)
    let wrapping = try Self.wrappingKey(opener, kind: kind, salt: salt, id: id, store: store)
    let context = Self.context(kind: kind, id: id, store: store)
    let wrap = key.withBytes {
      Sealed($0, count: DataKey.size, key: wrapping, context: context)
    }
    let label = key.seal(Array(label.utf8), for: Self.labelContext(id, store: store))
    self.init(id: id, kind: kind, salt: salt, wrap: wrap, label: label)
    guard let tried = try unwrap(with: opener, store: store), tried.isSame(as: key) else {
      throw .inputOutput(reason: "A key slot does not open with what it was made for.")
    }
  }

  /// The data key, or nil when this is not what opens the slot.
  func unwrap(with opener: Opener, store: StoreID) throws(StoreFault) -> DataKey? {
    switch (opener, kind) {
    case (.passphrase, .passphrase), (.recovery, .recovery): break
    default: return nil
    }
    let wrapping = try Self.wrappingKey(opener, kind: kind, salt: salt, id: id, store: store)
    let key = SecretBytes(count: DataKey.size)
    let context = Self.context(kind: kind, id: id, store: store)
    guard key.withBytes({ wrap.open(into: $0, key: wrapping, context: context) }) else {
      return nil
    }
    return DataKey(key)
  }

  static func labelContext(_ id: SlotID, store: StoreID) -> SealContext {
    SealContext(store: store, kind: .label, object: id.bytes)
  }

  /// The wrap is bound to its cost too: changing the cost in the file makes it open for nobody.
  private static func context(kind: Kind, id: SlotID, store: StoreID) -> [UInt8] {
    var object = ByteWriter()
    object.write(id.bytes)
    object.write(Int64(kind.code))
    object.write(Int64(kind.passes))
    object.write(Int64(kind.kibibytes))
    return SealContext(store: store, kind: .wrap, object: object.bytes).bytes
  }

  private static func wrappingKey(
    _ opener: Opener, kind: Kind, salt: [UInt8], id: SlotID, store: StoreID
  ) throws(StoreFault) -> SecretBytes {
    switch opener {
    case .passphrase(let passphrase):
      return try stretch(passphrase, salt: salt, kind: kind)
    case .recovery(let code):
      // The code is random through and through: there is nothing to guess, so nothing to make dear.
      var message = ByteWriter()
      message.write("waymark recovery")
      message.write(store.bytes)
      message.write(id.bytes)
      message.write(salt)
      let key = SecretBytes(count: DataKey.size)
      code.bytes.withBytes { code in
        key.withBytes { key in
          _ = crypto_generichash(
            key, DataKey.size, message.bytes, UInt64(message.bytes.count), code, RecoveryCode.size)
        }
      }
      return key
    }
  }

  private static func stretch(
    _ passphrase: Passphrase, salt: [UInt8], kind: Kind
  ) throws(StoreFault) -> SecretBytes {
    let key = SecretBytes(count: DataKey.size)
    let count = passphrase.bytes.count
    let result = passphrase.bytes.withBytes { passphrase in
      passphrase.withMemoryRebound(to: CChar.self, capacity: count) { passphrase in
        key.withBytes { key in
          crypto_pwhash(
            key, UInt64(DataKey.size), passphrase, UInt64(count), salt, UInt64(kind.passes),
            kind.kibibytes * 1024, crypto_pwhash_ALG_ARGON2ID13)
        }
      }
    }
    // It fails for want of memory alone: all else is fixed or checked.
    guard result == 0 else { throw .notEnoughMemory }
    return key
  }
}
