/// A day, or a day with its time, as FHIR writes them.
package struct FHIRDay: Hashable, Sendable {
  /// "2026-03-01" or "2026-03-01T10:15:00-05:00".
  package let text: String

  /// Takes a day, or a day with a time to the second and its zone; nil for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), Self.isDay(parts[0]),
      parts.count == 1 || Self.isTime(parts[1])
    else { return nil }
    self.text = text
  }

  /// The day alone.
  package var day: String { String(text.prefix(10)) }

  /// A moment: of a day without a time its beginning in Greenwich.
  var instant: String { text.count == 10 ? "\(text)T00:00:00Z" : text }

  private static func isDay(_ text: Substring) -> Bool {
    let fields = text.split(separator: "-", omittingEmptySubsequences: false)
    guard fields.map(\.count) == [4, 2, 2], let numbers = numbers(fields), numbers[0] > 0,
      (1...12).contains(numbers[1])
    else { return false }
    let isLeap =
      numbers[0].isMultiple(of: 4)
      && (!numbers[0].isMultiple(of: 100) || numbers[0].isMultiple(of: 400))
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...lengths[numbers[1] - 1]).contains(numbers[2])
  }

  /// "10:15:00-05:00", "10:15:00Z".
  private static func isTime(_ text: Substring) -> Bool {
    guard text.count >= 9, isClock(text.prefix(8), most: [23, 59, 59]) else { return false }
    let zone = text.dropFirst(8)
    if zone == "Z" { return true }
    guard let sign = zone.first, sign == "+" || sign == "-" else { return false }
    return isClock(zone.dropFirst(), most: [14, 59])
  }

  private static func isClock(_ text: Substring, most: [Int]) -> Bool {
    let fields = text.split(separator: ":", omittingEmptySubsequences: false)
    guard fields.count == most.count, fields.allSatisfy({ $0.count == 2 }),
      let numbers = numbers(fields)
    else { return false }
    return zip(numbers, most).allSatisfy { $0 <= $1 }
  }

  private static func numbers(_ fields: [Substring]) -> [Int]? {
    let numbers = fields.compactMap { field in
      field.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(field) : nil
    }
    return numbers.count == fields.count ? numbers : nil
  }
}
