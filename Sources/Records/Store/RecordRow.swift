/// One record as its row has it, without the payload.
struct RecordRow {
  let id: RecordID
  let version: Int
  let header: Sealed
  /// Of the payload.
  let stamp: [UInt8]

  /// The columns in which a row stands.
  static let columns = "id, version, header, stamp"

  init(id: RecordID, version: Int, header: Sealed, stamp: [UInt8]) {
    self.id = id
    self.version = version
    self.header = header
    self.stamp = stamp
  }

  init(_ row: Statement) throws(StoreFault) {
    let stamp = row.bytes(3)
    guard let id = RecordID(row.bytes(0)), let header = Sealed(row.bytes(2)),
      stamp.count == Sealed.stampSize
    else { throw .tampered(.recordsReplaced) }
    self.init(id: id, version: row.integer(1), header: header, stamp: stamp)
  }

  /// What of the record goes into the sum of all: through the two tags, everything.
  var sumBytes: [UInt8] {
    var writer = ByteWriter()
    writer.write("record")
    writer.write(id.bytes)
    writer.write(Int64(version))
    writer.write(header.stamp)
    writer.write(stamp)
    return writer.bytes
  }
}
