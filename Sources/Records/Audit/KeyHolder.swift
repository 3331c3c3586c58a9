/// Who a store was opened by, as far as the store can know.
package enum KeyHolder: Hashable, Sendable {
  /// The label of the slot whose passphrase was used.
  case clinician(String)
  case recoveryCode
}

extension KeyHolder {
  func write(to writer: inout ByteWriter) {
    switch self {
    case .clinician(let label):
      writer.write(UInt8(1))
      writer.write(label)
    case .recoveryCode:
      writer.write(UInt8(2))
    }
  }

  init?(from reader: inout ByteReader) {
    switch reader.byte() {
    case 1:
      guard let label = reader.text() else { return nil }
      self = .clinician(label)
    case 2: self = .recoveryCode
    default: return nil
    }
  }
}
