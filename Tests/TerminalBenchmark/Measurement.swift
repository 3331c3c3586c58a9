/// One measured number beside the most it may be.
struct Measurement {
  let name: String
  let value: Double
  let unit: String
  var budget: Double?
  /// Said beside the number.
  var note = ""

  var isOver: Bool { budget.map { value > $0 } ?? false }

  /// One line of the table.
  var line: String {
    let verdict = budget.map { "\(isOver ? "over" : "within") \(Self.text($0)) \(unit)" } ?? ""
    let number = "\(Self.text(value)) \(unit)"
    let columns = [Self.padded(name, 34), Self.padded(number, 14), Self.padded(verdict, 18), note]
    var line = columns.joined()
    while line.last == " " { line.removeLast() }
    return line
  }

  private static func padded(_ text: String, _ columns: Int) -> String {
    text + String(repeating: " ", count: max(1, columns - text.count))
  }

  /// The number with two decimals at most.
  static func text(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    if hundredths.isMultiple(of: 100) { return "\(hundredths / 100)" }
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension [Double] {
  /// The value below which the share of all values lies; by the nearest rank.
  func quantile(_ share: Double) -> Double {
    let sorted = sorted()
    guard !sorted.isEmpty else { return 0 }
    let rank = (share * Double(sorted.count)).rounded(.up)
    return sorted[Swift.min(sorted.count, Swift.max(1, Int(rank))) - 1]
  }

  var median: Double { quantile(0.5) }
}

extension Duration {
  var inMilliseconds: Double {
    Double(components.seconds) * 1000 + Double(components.attoseconds) / 1e15
  }
}
