/// What a passphrase is wanted for.
package enum PassphrasePurpose: Hashable, Sendable {
  /// To open what it has guarded before; any length is taken as it is.
  case known
  /// To guard something from now on.
  case new

  /// The fewest letters of a new one.
  package static let least = 8
  /// The most bytes of any.
  package static let most = 1024

  /// Refuses what is no passphrase for this.
  func check(_ bytes: [UInt8]) throws(PassphraseFault) {
    guard !bytes.isEmpty else { throw .nothingGiven }
    // In UTF-8 all bytes of a letter but its first have these two bits.
    let letters = bytes.count { $0 & 0xC0 != 0x80 }
    if self == .new, letters < Self.least { throw .tooShort(least: Self.least) }
  }
}

extension [UInt8] {
  /// Puts zeros in place of the bytes.
  ///
  /// A copy that something else still holds stays as it is.
  package mutating func forget() { withUnsafeMutableBytes { Secret.wipe($0) } }
}
