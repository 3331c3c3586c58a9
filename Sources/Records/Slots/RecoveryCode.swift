/// The code that opens a store when no passphrase does: 256 random bits, to be printed once and put away.
package final class RecoveryCode {
  static let size = 32

  let bytes: SecretBytes

  init(_ bytes: SecretBytes) { self.bytes = bytes }

  package static func random() -> RecoveryCode { RecoveryCode(SecretBytes.random(count: size)) }
}

/// Why what was typed is not a recovery code.
package enum RecoveryCodeFault: Error, Hashable, Sendable {
  /// Letters are missing, or there are too many.
  case length(found: Int, wanted: Int)
  /// No recovery code has this letter.
  case letter(Character)
  /// At least one letter is not the one that was printed.
  case checksum
}
