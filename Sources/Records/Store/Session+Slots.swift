extension Session {
  static func slots(in database: Database) throws(StoreFault) -> [KeySlot] {
    var slots: [KeySlot] = []
    try database.rows(
      "SELECT id, kind, passes, kibibytes, salt, wrap, label FROM slots ORDER BY id"
    ) { row throws(StoreFault) in
      let salt = row.bytes(4)
      guard let id = SlotID(row.bytes(0)), salt.count == KeySlot.saltSize,
        let wrap = Sealed(row.bytes(5)), wrap.body.count == DataKey.size,
        let label = Sealed(row.bytes(6))
      else { throw .tampered(.slots) }
      let kind = try KeySlot.Kind(
        code: row.integer(1), passes: row.integer(2), kibibytes: row.integer(3))
      slots.append(KeySlot(id: id, kind: kind, salt: salt, wrap: wrap, label: label))
    }
    return slots
  }

  func insert(_ slot: KeySlot, in manifest: inout Manifest) throws(StoreFault) {
    try database.execute(
      """
      INSERT INTO slots (id, kind, passes, kibibytes, salt, wrap, label)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      .bytes(slot.id.bytes), .integer(slot.kind.code), .integer(slot.kind.passes),
      .integer(slot.kind.kibibytes), .bytes(slot.salt), .bytes(slot.wrap.bytes),
      .bytes(slot.label.bytes))
    // Nobody would miss a slot that does not open before they need it.
    let written = try Self.slots(in: database).first { $0.id == slot.id }
    guard let written, written.sumBytes == slot.sumBytes else {
      throw .inputOutput(reason: "A key slot was not written as it should be.")
    }
    manifest.slots += 1
    manifest.slotSum.add(key.sum(of: slot.sumBytes))
  }

  func remove(_ slot: KeySlot, in manifest: inout Manifest) throws(StoreFault) {
    try database.execute("DELETE FROM slots WHERE id = ?", .bytes(slot.id.bytes))
    manifest.slots -= 1
    manifest.slotSum.subtract(key.sum(of: slot.sumBytes))
  }

  func label(of slot: KeySlot) throws(StoreFault) -> String {
    guard let plain = key.open(slot.label, for: KeySlot.labelContext(slot.id, store: store)),
      let label = String(validating: plain, as: UTF8.self)
    else { throw .tampered(.slotLabel(slot.id)) }
    return label
  }

  func holder(of slot: KeySlot) throws(StoreFault) -> KeyHolder {
    let label = try label(of: slot)
    return switch slot.kind {
    case .passphrase: .clinician(label)
    case .recovery: .recoveryCode
    }
  }
}
