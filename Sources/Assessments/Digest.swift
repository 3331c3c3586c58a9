private import CSodium

/// The fingerprint of an assessment: SHA-256 over its files, so that a summary names the very text that it came from.
struct Digest: ~Copyable {
  private var state = crypto_hash_sha256_state()

  init() { crypto_hash_sha256_init(&state) }

  /// Takes in one file.
  ///
  /// Name and length stand before the bytes, so that no two folders read alike.
  mutating func add(file name: String, bytes: [UInt8]) {
    let head = Array("\(name)\u{0}\(bytes.count)\u{0}".utf8)
    crypto_hash_sha256_update(&state, head, UInt64(head.count))
    crypto_hash_sha256_update(&state, bytes, UInt64(bytes.count))
  }

  /// The digest as 64 hexadecimal digits.
  consuming func text() -> String {
    var result = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_bytes()))
    crypto_hash_sha256_final(&state, &result)
    return result.map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
