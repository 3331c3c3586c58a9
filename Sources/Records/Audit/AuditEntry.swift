/// One thing that was done with a store: what, when, by whom, and to which record.
package struct AuditEntry: Hashable, Sendable {
  /// From 1, without a gap.
  package let number: Int
  /// Seconds since 1970.
  package let time: Int64
  package let who: KeyHolder
  package let action: AuditAction
  package let record: RecordID?
}

extension AuditEntry {
  /// All but the number, which stands beside it.
  var encoded: [UInt8] {
    var writer = ByteWriter()
    writer.write(time)
    who.write(to: &writer)
    writer.write(action.rawValue)
    writer.write(record?.bytes ?? [])
    return writer.bytes
  }

  init?(number: Int, encoded: [UInt8]) {
    var reader = ByteReader(encoded)
    guard let time = reader.signed(), let who = KeyHolder(from: &reader),
      let action = reader.byte().flatMap(AuditAction.init),
      let recordBytes = reader.run(), reader.isAtEnd
    else { return nil }
    let record = RecordID(recordBytes)
    guard record != nil || recordBytes.isEmpty else { return nil }
    self.init(number: number, time: time, who: who, action: action, record: record)
  }
}
