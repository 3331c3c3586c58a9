/// Where the chain of audit entries stands: how many there are, and a hash over each and all before it.
struct AuditChain: Hashable {
  private(set) var count = 0
  private(set) var head = [UInt8](repeating: 0, count: headSize)

  static let headSize = 32

  init() {}

  init?(count: Int, head: [UInt8]) {
    guard head.count == Self.headSize, count >= 0 else { return nil }
    self.count = count
    self.head = head
  }

  /// Where the next entry belongs: after this very chain.
  func contextOfNext(store: StoreID) -> SealContext {
    SealContext(store: store, kind: .audit, object: head, version: UInt64(count + 1))
  }

  mutating func append(_ stamp: [UInt8], key: DataKey) {
    count += 1
    var writer = ByteWriter()
    writer.write("audit")
    writer.write(head)
    writer.write(Int64(count))
    writer.write(stamp)
    head = Sodium.hash(writer.bytes, size: Self.headSize, key: key.key(for: .rows))
  }
}
