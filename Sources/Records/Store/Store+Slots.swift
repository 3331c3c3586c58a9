/// One way to open a store, as a list shows it.
package struct ListedSlot: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case passphrase(label: String, Cost)
    case recoveryCode
  }

  package let id: SlotID
  package let kind: Kind
}

extension Store {
  /// All ways to open the store.
  package func slots() throws(StoreFault) -> [ListedSlot] {
    let session = try unlocked()
    return try session.database.reading { () throws(StoreFault) in
      let (manifest, _) = try session.manifest()
      return try session.checkedSlots(against: manifest).map { slot throws(StoreFault) in
        switch slot.kind {
        case .passphrase(let cost):
          ListedSlot(id: slot.id, kind: .passphrase(label: try session.label(of: slot), cost))
        case .recovery: ListedSlot(id: slot.id, kind: .recoveryCode)
        }
      }
    }
  }

  /// Lets one more person open the store.
  ///
  /// - Parameters:
  ///   - passphrase: what they will open it with.
  ///   - label: who they are.
  ///   - cost: how dear a guess at it is to be.
  /// - Returns: the name of the new slot.
  /// - Throws: why there is none.
  @discardableResult
  package func addPassphrase(
    _ passphrase: Passphrase, label: String, cost: Cost = .standard
  ) throws(StoreFault) -> SlotID {
    let slot = try newSlot(for: .passphrase(passphrase), label: label, cost: cost)
    try changing { session, manifest throws(StoreFault) in
      try session.insert(slot, in: &manifest)
      try session.append(.slotAdded, time: clock(), in: &manifest)
    }
    return slot.id
  }

  /// Gives a person another passphrase, after which the old one opens nothing.
  ///
  /// - Parameters:
  ///   - id: the slot of the old one.
  ///   - passphrase: the new one.
  ///   - cost: how dear a guess at it is to be.
  /// - Returns: the name of the slot that takes the place of the old one, and whether the bytes of that one are gone.
  /// - Throws: `noSuchSlot` when it is not there or is not a passphrase's.
  @discardableResult
  package func changePassphrase(
    of id: SlotID, to passphrase: Passphrase, cost: Cost = .standard
  ) throws(StoreFault) -> (slot: SlotID, erasure: Erasure) {
    let listed = try slots().first { $0.id == id }
    guard case .passphrase(let label, _) = listed?.kind else { throw .noSuchSlot }
    let new = try newSlot(for: .passphrase(passphrase), label: label, cost: cost)
    return (new.id, try replace(id, by: new))
  }

  /// Puts another recovery code in force, after which the old one opens nothing.
  ///
  /// - Parameter code: the new one; it can have been shown, and checked on paper, before it opens anything.
  /// - Returns: whether the bytes of the old slot are gone by now.
  /// - Throws: why the old code still holds.
  @discardableResult
  package func renewRecoveryCode(to code: RecoveryCode) throws(StoreFault) -> Erasure {
    let old = try slots().first { $0.kind == .recoveryCode }
    guard let old else { throw .noSuchSlot }
    return try replace(old.id, by: try newSlot(for: .recovery(code), label: "", cost: .floor))
  }

  /// Takes a way to open the store away.
  ///
  /// Whoever had the store open may have kept the key itself: `rekey` is for that.
  ///
  /// - Parameter id: the slot.
  /// - Returns: whether its bytes are gone by now.
  /// - Throws: `noSuchSlot`; `lastSlot` when no other of its kind would be left.
  @discardableResult
  package func removeSlot(_ id: SlotID) throws(StoreFault) -> Erasure {
    try changing { session, manifest throws(StoreFault) in
      let slots = try session.checkedSlots(against: manifest)
      guard let slot = slots.first(where: { $0.id == id }) else { throw .noSuchSlot }
      guard slots.contains(where: { $0.id != id && $0.kind.code == slot.kind.code }) else {
        throw .lastSlot
      }
      try session.remove(slot, in: &manifest)
      try session.append(.slotRemoved, time: clock(), in: &manifest)
    }
    return try unlocked().database.erase()
  }

  /// Stretching a passphrase takes a second: not within a transaction.
  private func newSlot(
    for opener: Opener, label: String, cost: Cost
  ) throws(StoreFault) -> KeySlot {
    let session = try unlocked()
    return try KeySlot(
      for: opener, label: label, cost: cost, key: session.key, store: session.store)
  }

  private func replace(_ id: SlotID, by new: KeySlot) throws(StoreFault) -> Erasure {
    try changing { session, manifest throws(StoreFault) in
      let slots = try session.checkedSlots(against: manifest)
      guard let old = slots.first(where: { $0.id == id }) else { throw .noSuchSlot }
      try session.insert(new, in: &manifest)
      try session.remove(old, in: &manifest)
      try session.append(.slotChanged, time: clock(), in: &manifest)
    }
    return try unlocked().database.erase()
  }
}
