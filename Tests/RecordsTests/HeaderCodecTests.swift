import Placement
import Testing

@testable import Records

@Suite("A header as bytes")
struct HeaderCodecTests {
  private var full: SavedHeader {
    SavedHeader(
      header: RecordHeader(
        client: "Łucja 山田", clinician: "", created: .min, changed: .max, status: .complete,
        computed: Level.none, chosen: .partialHospitalization,
        previous: RecordID(Array(1...16))),
      savedBy: .clinician("Dr. Vega"))
  }

  @Test("is read back whole, with every level and status")
  func roundTrip() throws {
    let levels: [Level?] = [nil] + Level.allCases
    for computed in levels {
      for status in RecordHeader.Status.allCases {
        var header = full.header
        header.computed = computed
        header.chosen = computed == nil ? .inpatient : nil
        header.status = status
        header.previous = computed == nil ? header.previous : nil
        for holder in [KeyHolder.clinician("Ana"), .recoveryCode] {
          let saved = SavedHeader(header: header, savedBy: holder)
          #expect(SavedHeader(encoded: saved.encoded) == saved)
        }
      }
    }
  }

  @Test("is nothing when cut, lengthened, or with fields unknown, doubled or out of order")
  func refuses() throws {
    let bytes = full.encoded
    for length in 0..<bytes.count {
      #expect(SavedHeader(encoded: Array(bytes.prefix(length))) == nil, "\(length)")
    }
    #expect(SavedHeader(encoded: bytes + [0]) == nil)
    #expect(SavedHeader(encoded: bytes + [10, 0, 0, 0, 0]) == nil)
    #expect(SavedHeader(encoded: bytes + [1, 0, 0, 0, 0]) == nil)
    #expect(SavedHeader(encoded: bytes + bytes) == nil)
  }

  @Test("never reads as itself with a bit changed")
  func bits() throws {
    let saved = full
    let bytes = saved.encoded
    for bit in 0..<bytes.count * 8 {
      var other = bytes
      other[bit / 8] ^= 1 << (bit % 8)
      #expect(SavedHeader(encoded: other) != saved, "\(bit)")
    }
  }
}
