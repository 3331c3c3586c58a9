internal import Interview

/// A report of the mouse, taken in byte by byte after its beginning.
struct MouseReport {
  /// How a terminal writes the button, the column and the row.
  enum Form {
    /// As numbers: "0;12;5M", and "0;12;5m" where the button is let go.
    case numbers
    /// As three bytes, each 32 more than its number.
    case bytes
  }

  /// How far a report has come.
  enum Progress: Equatable {
    case more
    /// It is whole; what it means, if that is anything here.
    case whole(TerminalEvent?)
    /// A control cuts it short, and is a key of its own.
    case broken(by: UInt8)
  }

  private let form: Form
  private var numbers = [0]

  init(_ form: Form) {
    self.form = form
    if form == .bytes { numbers = [] }
  }

  mutating func take(_ byte: UInt8) -> Progress {
    switch form {
    case .numbers: takeSign(byte)
    case .bytes: takeByte(byte)
    }
  }

  private mutating func takeSign(_ byte: UInt8) -> Progress {
    switch byte {
    case 0x30...0x39, UInt8(ascii: ";"):
      takeNumber(byte)
      return .more
    case UInt8(ascii: "M"): return .whole(event)
    case 0..<0x20, 0x7F: return .broken(by: byte)
    // Any letter ends a sequence.
    case 0x40...0x7E: return .whole(nil)
    default:
      // A sign that belongs to reports which are not known here.
      numbers = []
      return .more
    }
  }

  private mutating func takeNumber(_ byte: UInt8) {
    guard let last = numbers.last else { return }
    if byte == UInt8(ascii: ";") {
      if numbers.count < 8 { numbers.append(0) }
    } else {
      // No window is so large that the number of a cell runs over.
      numbers[numbers.count - 1] = min(100_000, last * 10 + Int(byte - 0x30))
    }
  }

  private mutating func takeByte(_ byte: UInt8) -> Progress {
    if byte < 0x20 { return .broken(by: byte) }
    numbers.append(Int(byte) - 32)
    return numbers.count == 3 ? .whole(event) : .more
  }

  /// What a whole report means: the first button, or a turn of the wheel.
  private var event: TerminalEvent? {
    guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return nil }
    return switch numbers[0] {
    case 0: .click(row: numbers[2] - 1, column: numbers[1] - 1)
    case 64: .wheel(.up)
    case 65: .wheel(.down)
    default: nil
    }
  }
}
