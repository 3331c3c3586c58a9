/// A passphrase as the bytes that were typed, cleared when it is no longer used.
package final class Passphrase {
  package static let longest = 1024

  let bytes: SecretBytes

  /// Takes 1 to 1024 bytes; nil when there are none or more.
  package init?(_ bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty, bytes.count <= Self.longest else { return nil }
    self.bytes = SecretBytes(bytes)
  }

  /// Takes the bytes and clears them where they were, whether they can be a passphrase or not.
  package convenience init?(clearing bytes: inout [UInt8]) {
    defer {
      for index in bytes.indices { bytes[index] = 0 }
      bytes.removeAll()
    }
    self.init(bytes)
  }
}
