internal import CSodium

extension DataKey {
  /// Seals bytes for the one place where they belong, after rounding up their length.
  func seal(_ plain: [UInt8], for context: SealContext) -> Sealed {
    guard let purpose = context.kind.purpose else {
      preconditionFailure("The data key does not wrap itself.")
    }
    let block = context.kind.block
    let size = (plain.count / block + 1) * block
    return withScratch(of: size) { padded in
      padded.update(from: plain, count: plain.count)
      var padding = 0
      sodium_pad(&padding, padded, plain.count, block, size)
      return Sealed(padded, count: size, key: key(for: purpose), context: context.bytes)
    }
  }

  /// Opens what was sealed for this very place; nil for anything else.
  func open(_ sealed: Sealed, for context: SealContext) -> [UInt8]? {
    let block = context.kind.block
    guard let purpose = context.kind.purpose, !sealed.body.isEmpty, sealed.body.count % block == 0
    else { return nil }
    return withScratch(of: sealed.body.count) { padded in
      guard sealed.open(into: padded, key: key(for: purpose), context: context.bytes) else {
        return nil
      }
      var count = 0
      guard sodium_unpad(&count, padded, sealed.body.count, block) == 0 else { return nil }
      return Array(UnsafeBufferPointer(start: padded, count: count))
    }
  }

  /// Room for clear bytes, cleared after use.
  ///
  /// Not locked: there is too much of it for what a process may lock.
  private func withScratch<Result>(
    of size: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Result
  ) -> Result {
    let scratch = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
    scratch.initialize(repeating: 0, count: size)
    defer {
      sodium_memzero(scratch, size)
      scratch.deallocate()
    }
    return body(scratch)
  }
}
