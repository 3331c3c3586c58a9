private import CSodium

/// The name of a resource, made from what it holds: the same contents always have the same name, so that nothing arrives twice.
package struct FHIRIdentity: Hashable, Sendable {
  /// A UUID of the kind that everybody may make in their own way (version 8 of RFC 9562).
  package let text: String

  /// Names some contents.
  ///
  /// - Parameter parts: What the resource is told apart by; their lengths are taken in too, so that no two lists read alike.
  init(of parts: [String]) {
    var state = crypto_hash_sha256_state()
    crypto_hash_sha256_init(&state)
    for part in parts {
      let bytes = Array(part.utf8)
      let head = Array("\(bytes.count)\u{0}".utf8)
      crypto_hash_sha256_update(&state, head, UInt64(head.count))
      crypto_hash_sha256_update(&state, bytes, UInt64(bytes.count))
    }
    var hash = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_bytes()))
    crypto_hash_sha256_final(&state, &hash)
    hash[6] = hash[6] & 0x0F | 0x80
    hash[8] = hash[8] & 0x3F | 0x80
    let digits = hash.prefix(16).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }
    text = [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { digits[$0].joined() }
      .joined(separator: "-")
  }

  /// The name of a part of what this names.
  func part(_ name: String) -> FHIRIdentity { FHIRIdentity(of: [text, name]) }

  /// How other resources of the bundle point to it.
  var address: String { "urn:uuid:\(text)" }
}
