internal import CSodium

/// Bytes that must not outlive their use: in memory that is locked, guarded, kept out of core files, and cleared when freed.
final class SecretBytes {
  let count: Int
  private let memory: UnsafeMutableRawPointer

  /// Bytes that are all zero.
  init(count: Int) {
    Sodium.start()
    // As with any allocation of Swift's own, there is no going on without it.
    guard let memory = sodium_malloc(count) else { fatalError("No memory is left for a key.") }
    sodium_memzero(memory, count)
    self.memory = memory
    self.count = count
  }

  convenience init(_ bytes: some Collection<UInt8>) {
    self.init(count: bytes.count)
    let buffer = UnsafeMutableBufferPointer(
      start: memory.assumingMemoryBound(to: UInt8.self), count: count)
    _ = buffer.update(fromContentsOf: bytes)
  }

  static func random(count: Int) -> SecretBytes {
    let result = SecretBytes(count: count)
    randombytes_buf(result.memory, count)
    return result
  }

  deinit { sodium_free(memory) }

  func withBytes<Result, Failure>(
    _ body: (UnsafeMutablePointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(memory.assumingMemoryBound(to: UInt8.self))
  }
}
