import CTerminal
import TextLayout
import Testing

@Suite("Widths")
struct WidthTests {
  /// Where the two differ with a reason.
  private let exceptions: [(ClosedRange<UInt32>, reason: String)] = [
    (0x600...0x605, "signs that span the number after them: format controls to Unicode"),
    (0x6DD...0x6DD, "the same"), (0x70F...0x70F, "the same"), (0x890...0x891, "the same"),
    (0x8E2...0x8E2, "the same"), (0x110BD...0x110BD, "the same"), (0x110CD...0x110CD, "the same"),
    (0x3248...0x324F, "of ambiguous width to Unicode; wide to the C library"),
    (0x4DC0...0x4DFF, "hexagrams: neutral to Unicode 14, wide to the C library"),
  ]

  @Test("the table agrees with the C library for every assigned scalar")
  func agreement() {
    _ = ct_choose_charset()
    var differing: [String] = []
    for value in UInt32(0x20)...0x10FFFF {
      // The table knows Unicode 14; a newer C library knows more.
      guard let scalar = Unicode.Scalar(value), let age = scalar.properties.age, age.major <= 14,
        !exceptions.contains(where: { $0.0.contains(value) })
      else { continue }
      let columns = Int(ct_columns(value))
      guard columns >= 0, columns != String(scalar).columns else { continue }
      differing.append("U+\(String(value, radix: 16)): \(String(scalar).columns), \(columns)")
    }
    #expect(differing.isEmpty)
  }
}
