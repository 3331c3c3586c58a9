/// What all rows of a store come to, sealed in one row: no row can be taken out, added or put back without being missed.
struct Manifest {
  /// One more with every change.
  var counter: UInt64
  /// Seconds since 1970, of the last change.
  var changed: Int64
  let keyID: [UInt8]
  var records = 0
  var recordSum = RowSum()
  var slots = 0
  var slotSum = RowSum()
  var audit = AuditChain()
}

extension Manifest {
  static func context(store: StoreID) -> SealContext { SealContext(store: store, kind: .manifest) }

  var encoded: [UInt8] {
    var writer = ByteWriter()
    writer.write(counter)
    writer.write(changed)
    writer.write(keyID)
    writer.write(Int64(records))
    writer.write(exactly: recordSum.bytes)
    writer.write(Int64(slots))
    writer.write(exactly: slotSum.bytes)
    writer.write(Int64(audit.count))
    writer.write(exactly: audit.head)
    return writer.bytes
  }

  init?(encoded: [UInt8]) {
    var reader = ByteReader(encoded)
    guard let counter = reader.long(), let changed = reader.signed(),
      let keyID = reader.run(),
      let records = reader.signed(), let recordSum = reader.run(of: RowSum.size),
      let slots = reader.signed(), let slotSum = reader.run(of: RowSum.size),
      let entries = reader.signed(), let head = reader.run(of: AuditChain.headSize),
      reader.isAtEnd,
      let recordSum = RowSum(recordSum), let slotSum = RowSum(slotSum),
      let audit = AuditChain(count: Int(entries), head: head)
    else { return nil }
    self.init(
      counter: counter, changed: changed, keyID: keyID, records: Int(records),
      recordSum: recordSum, slots: Int(slots), slotSum: slotSum, audit: audit)
  }
}
