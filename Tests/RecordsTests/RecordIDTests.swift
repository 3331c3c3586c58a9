import Records
import Testing

@Suite("The names of records")
struct RecordIDTests {
  @Test("are read back from their digits, and from nothing else")
  func text() throws {
    let id = try #require(RecordID(Array(0..<16)))
    #expect(id.text == "000102030405060708090a0b0c0d0e0f")
    #expect(RecordID(text: id.text) == id)
    for wrong in ["", "00", id.text + "0", String(id.text.dropLast()) + "g"] {
      #expect(RecordID(text: wrong) == nil, "\(wrong)")
    }
    #expect(RecordID([1, 2, 3]) == nil)
  }
}
