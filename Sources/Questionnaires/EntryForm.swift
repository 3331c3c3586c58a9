/// The form that written words must have, where more is asked for than words: a form of others asks for dates and decimals.
package enum EntryForm: Hashable, Sendable {
  /// Words that are like a form wants them.
  case words(WordForm)
  /// A number with at most so many digits behind the point.
  case decimal(least: ExactDecimal?, most: ExactDecimal?, places: Int?)
  /// A year, a month of a year, or a day.
  case date(least: String?, most: String?)
  /// A date, and the time of day in a time zone if it is known.
  case dateTime
  /// Hours and minutes, and seconds if they are known.
  case time
  /// An address of a page or of something else, without blanks.
  case address

  /// Whether it takes running words.
  package var isWords: Bool { if case .words = self { true } else { false } }

  /// What was written in its settled form: a decimal without blanks, a time with its seconds.
  ///
  /// Nil when it is not of the form.
  package func settled(_ text: String) -> String? {
    switch self {
    case .words(let form): return form.admits(text) ? text : nil
    case .decimal(let least, let most, let places):
      let written = String(text.filter { $0 != " " })
      guard let number = ExactDecimal(written), least.map({ $0 <= number }) ?? true,
        most.map({ number <= $0 }) ?? true, places.map({ number.places <= $0 }) ?? true
      else { return nil }
      return written
    case .date(let least, let most):
      let day = CalendarText.trimmed(text)
      guard CalendarText.isDate(day), least.map({ !CalendarText.isBefore(day, $0) }) ?? true,
        most.map({ !CalendarText.isBefore($0, day) }) ?? true
      else { return nil }
      return day
    case .dateTime:
      let moment = CalendarText.trimmed(text)
      return CalendarText.isDateTime(moment) ? moment : nil
    case .address:
      let address = CalendarText.trimmed(text)
      return AddressText.isURI(address) ? address : nil
    case .time:
      let time = CalendarText.trimmed(text)
      let whole = time.utf8.count == 5 ? time + ":00" : time
      return CalendarText.isTime(whole) ? whole : nil
    }
  }
}

/// Dates and times as they are written: 2026, 2026-03, 2026-03-01, 2026-03-01T09:30:00Z, 09:30:00.
package enum CalendarText {
  /// Whether a text is a year, a month of a year, or a day that there is.
  package static func isDate(_ text: some StringProtocol) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    guard (1...3).contains(parts.count), zip(parts, widths).allSatisfy({ isNumber($0, $1) }),
      let year = Int(parts[0]), year > 0
    else { return false }
    guard parts.count > 1, let month = Int(parts[1]) else { return parts.count == 1 }
    guard (1...12).contains(month) else { return false }
    guard parts.count > 2, let day = Int(parts[2]) else { return parts.count == 2 }
    return (1...days(in: month, of: year)).contains(day)
  }

  /// Whether a text is a time of day with its seconds.
  package static func isTime(_ text: some StringProtocol) -> Bool {
    let whole = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    if whole.count == 2, whole[1].isEmpty || !whole[1].utf8.allSatisfy(isDigit) { return false }
    let parts = whole[0].split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ isNumber($0, 2) }), let hours = Int(parts[0]),
      let minutes = Int(parts[1]), let seconds = Int(parts[2])
    else { return false }
    return hours < 24 && minutes < 60 && seconds <= 60
  }

  /// Whether a text is a date, or a day with a time in a time zone.
  package static func isDateTime(_ text: some StringProtocol) -> Bool {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return isDate(text) }
    guard parts[0].utf8.count == 10, isDate(parts[0]) else { return false }
    if parts[1].hasSuffix("Z") { return isTime(parts[1].dropLast()) }
    guard parts[1].utf8.count > 6 else { return false }
    let zone = parts[1].suffix(6)
    let clock = zone.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    guard zone.hasPrefix("+") || zone.hasPrefix("-"), clock.count == 2,
      clock.allSatisfy({ isNumber($0, 2) }), let hours = Int(clock[0]), let minutes = Int(clock[1])
    else { return false }
    return hours <= 14 && minutes < 60 && isTime(parts[1].dropLast(6))
  }

  /// Whether one date or time certainly is before another; of two that overlap, such as a year and a day in it, none is.
  package static func isBefore(_ left: String, _ right: String) -> Bool {
    let width = min(left.utf8.count, right.utf8.count)
    return left.utf8.prefix(width).lexicographicallyPrecedes(right.utf8.prefix(width))
  }

  static func trimmed(_ text: String) -> String { String(text.filter { $0 != " " }) }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isNumber(_ text: some StringProtocol, _ width: Int) -> Bool {
    text.utf8.count == width && text.utf8.allSatisfy(isDigit)
  }
}
