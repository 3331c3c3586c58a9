internal import CSodium

/// The key that all of a store is sealed under, with the keys that come of it.
///
/// Each kind of seal has a key of its own, so that nothing sealed as one kind can be read as another.
final class DataKey {
  static let size = 32

  /// What a key that comes of the data key is for.
  ///
  /// The numbers are part of the format.
  enum Purpose: UInt64, CaseIterable {
    case record = 1
    case header = 2
    case audit = 3
    case manifest = 4
    case label = 5
    case claim = 6
    case rows = 7
  }

  private let bytes: SecretBytes
  private let derived: [SecretBytes]

  init(_ bytes: SecretBytes) {
    self.bytes = bytes
    derived = Purpose.allCases.map { purpose in
      let subkey = SecretBytes(count: Self.size)
      subkey.withBytes { subkey in
        bytes.withBytes { key in
          _ = crypto_kdf_derive_from_key(subkey, Self.size, purpose.rawValue, "waymark ", key)
        }
      }
      return subkey
    }
  }

  static func random() -> DataKey { DataKey(SecretBytes.random(count: size)) }

  func key(for purpose: Purpose) -> SecretBytes { derived[Int(purpose.rawValue) - 1] }

  func isSame(as other: DataKey) -> Bool {
    withBytes { mine in other.withBytes { sodium_memcmp(mine, $0, Self.size) == 0 } }
  }

  /// The data key itself, for a slot to wrap.
  func withBytes<Result>(_ body: (UnsafeMutablePointer<UInt8>) -> Result) -> Result {
    bytes.withBytes(body)
  }
}
