internal import CSodium

/// What is used of libsodium that is neither a seal nor a key.
enum Sodium {
  private static let isReady: Bool = sodium_init() >= 0

  /// Readies the library; every way into it that needs this goes through here.
  static func start() {
    precondition(isReady, "libsodium cannot start: the system gives no random numbers.")
  }

  static func random(_ count: Int) -> [UInt8] {
    start()
    var bytes = [UInt8](repeating: 0, count: count)
    randombytes_buf(&bytes, count)
    return bytes
  }

  /// BLAKE2b, with a key where one is given.
  static func hash(_ message: [UInt8], size: Int = 32, key: SecretBytes? = nil) -> [UInt8] {
    start()
    var result = [UInt8](repeating: 0, count: size)
    if let key {
      key.withBytes { bytes in
        _ = crypto_generichash(&result, size, message, UInt64(message.count), bytes, key.count)
      }
    } else {
      crypto_generichash(&result, size, message, UInt64(message.count), nil, 0)
    }
    return result
  }
}
