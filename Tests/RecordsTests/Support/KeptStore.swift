import Foundation
import Placement
import Records
import Testing

/// The store of format 1 that is kept for ever: whatever becomes of the program, it must open.
enum KeptStore {
  static let passphrase = "seven quiet rivers"
  static let otherPassphrase = "ocho ríos tranquilos"
  static let codeText =
    "60VY-SW3M-Y050-B421-ZRF2-7YVT-5YBS-SMJJ-P51B-87QB-V23W-SEW7-E410-RDH5"
  static let label = "Dr. Vega"
  static let otherLabel = "Łucja Ortiz"

  static let firstPayload = Array("Ana drinks on most days, and wants help.".utf8)
  static let secondPayload = (0..<3000).map { UInt8(truncatingIfNeeded: $0 &* 31) }

  static var firstHeader: RecordHeader {
    RecordHeader(
      client: "Ana María Núñez", clinician: label, created: 1_700_000_000,
      changed: 1_700_000_500, status: .overridden, computed: Level.none, chosen: .inpatient)
  }

  static func secondHeader(after previous: RecordID) -> RecordHeader {
    RecordHeader(
      client: "Ana María Núñez", clinician: otherLabel, created: 1_700_001_000,
      changed: 1_700_001_500, status: .draft, previous: previous)
  }

  static let actions: [AuditAction] = [
    .createdStore, .slotAdded, .createdRecord, .createdRecord, .createdRecord, .deleted,
    .overridden, .printed,
  ]

  static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Stores/format-1.store")

  /// A copy to work on: even unlocking writes.
  static func copy(to path: String) throws {
    try Data(contentsOf: file).write(to: URL(filePath: path))
  }

  static func code() throws -> RecoveryCode { try RecoveryCode(text: codeText) }
}
