internal import CSodium

/// Bytes that only the key opens, and only where they belong (XChaCha20-Poly1305).
struct Sealed: Hashable {
  /// The random nonce, then the tag: together they stand for this one sealing of these bytes.
  let stamp: [UInt8]
  let body: [UInt8]

  static let nonceSize = 24
  static let tagSize = 16
  static let stampSize = nonceSize + tagSize

  init(stamp: [UInt8], body: [UInt8]) {
    self.stamp = stamp
    self.body = body
  }

  /// Takes the stamp and the body in one run of bytes; nil when there is not even a stamp.
  init?(_ bytes: [UInt8]) {
    guard bytes.count > Self.stampSize else { return nil }
    self.init(
      stamp: Array(bytes.prefix(Self.stampSize)), body: Array(bytes.dropFirst(Self.stampSize)))
  }

  var bytes: [UInt8] { stamp + body }
}

extension Sealed {
  /// Seals bytes as they are.
  init(_ plain: UnsafePointer<UInt8>, count: Int, key: SecretBytes, context: [UInt8]) {
    let nonce = Sodium.random(Self.nonceSize)
    var tag = [UInt8](repeating: 0, count: Self.tagSize)
    var body = [UInt8](repeating: 0, count: count)
    key.withBytes { key in
      _ = crypto_aead_xchacha20poly1305_ietf_encrypt_detached(
        &body, &tag, nil, plain, UInt64(count), context, UInt64(context.count), nil, nonce, key)
    }
    self.init(stamp: nonce + tag, body: body)
  }

  /// Opens into memory of the body's length, and says whether key, context and bytes are the ones sealed.
  func open(
    into plain: UnsafeMutablePointer<UInt8>, key: SecretBytes, context: [UInt8]
  ) -> Bool {
    guard stamp.count == Self.stampSize else { return false }
    let tag = Array(stamp.dropFirst(Self.nonceSize))
    return key.withBytes { key in
      crypto_aead_xchacha20poly1305_ietf_decrypt_detached(
        plain, nil, body, UInt64(body.count), tag, context, UInt64(context.count), stamp, key) == 0
    }
  }
}
