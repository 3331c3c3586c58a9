private import CNcurses
private import CTerminal
internal import Interview

/// What comes in from the terminal, as events.
@MainActor
final class Keyboard {
  /// One thing that curses read: a scalar, or the number of a key.
  enum Input: Equatable {
    case scalar(Unicode.Scalar)
    case code(Int32)
  }

  private let window: Window
  let descriptor: Int32
  /// Read already, but to be looked at again.
  var held: Input?
  /// Came while something else was being read.
  var waiting: [TerminalEvent] = []
  /// Whether the last key was an escape that nothing followed in time.
  var hasEscaped = false
  let hasMouseBytes: Bool

  init(window: Window, descriptor: Int32) {
    self.window = window
    self.descriptor = descriptor
    KeyCodes.define()
    hasMouseBytes = KeyCodes.hasMouseBytes
  }

  /// Waits for an event; nil when the time is up.
  ///
  /// Without a limit it waits for ever.
  func next(milliseconds: Int?) -> TerminalEvent? {
    // The first look does not wait: it lets signals in, and curses may hold keys already read.
    var limit: Int32 = 0
    while true {
      if !waiting.isEmpty { return waiting.removeFirst() }
      let happening = ct_wait(descriptor, limit)
      if let event = Self.event(of: happening) ?? decode() { return event }
      let end = milliseconds.map { Int32(clamping: max(0, $0)) } ?? -1
      if limit == end, happening == Int32(CT_TIME_IS_UP.rawValue) { return nil }
      limit = end
    }
  }

  static func event(of happening: Int32) -> TerminalEvent? {
    if happening < 0 { return .stop(signal: -happening) }
    return switch UInt32(happening) {
    case CT_RESIZED.rawValue: .resized
    case CT_SUSPENDED.rawValue: .suspend
    case CT_CONTINUED.rawValue: .resumed
    default: nil
    }
  }

  /// The next event of what has arrived; keys that mean nothing here are passed over.
  private func decode() -> TerminalEvent? {
    while let input = take() {
      let follows = hasEscaped
      hasEscaped = false
      if follows, input == .scalar("["), skipLateReport() { continue }
      switch input {
      case .code(KeyCodes.pasteBegin): return paste()
      case .code(KeyCodes.mouseNumbers): if let event = report(.numbers) { return event }
      case .code(KeyCodes.mouseBytes): if let event = report(.bytes) { return event }
      // A mouse that curses knows of otherwise, left on by a program that crashed before.
      case .code(KEY_MOUSE): skipSequence()
      case .code(let code):
        if let key = KeyCodes.key(of: code) { return .key(key) }
      case .scalar("\u{1B}"):
        if let key = sequence() { return .key(key) }
      case .scalar(let scalar):
        if let key = KeyCodes.key(of: scalar) { return .key(key) }
        if scalar.properties.generalCategory != .control {
          return .key(.character(character(from: scalar)))
        }
      }
    }
    return nil
  }

  /// Joins the scalars of one character, as far as they have arrived.
  private func character(from first: Unicode.Scalar) -> Character {
    var text = String(first)
    while let input = take() {
      guard case .scalar(let scalar) = input, text.unicodeScalars.count < 32 else {
        held = input
        break
      }
      let longer = text + String(scalar)
      guard longer.count == 1 else {
        held = input
        break
      }
      text = longer
    }
    return Character(text)
  }

  func take() -> Input? {
    if let input = held {
      held = nil
      return input
    }
    // Where a first byte has arrived, the rest of its letter is given time to follow.
    wtimeout(window, ct_has_input(descriptor) ? 50 : 0)
    var value: wint_t = 0
    switch wget_wch(window, &value) {
    case KEY_CODE_YES: return .code(Int32(bitPattern: value))
    case ERR: return nil
    default: return Unicode.Scalar(value).map(Input.scalar)
    }
  }
}
