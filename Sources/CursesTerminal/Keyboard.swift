private import CNcurses
private import CTerminal
internal import Interview

/// What comes in from the terminal, as events.
@MainActor
final class Keyboard {
  /// One thing that curses read: a scalar, or the number of a key.
  private enum Input: Equatable {
    case scalar(Unicode.Scalar)
    case code(Int32)
  }

  private let window: Window
  private let descriptor: Int32
  /// Read already, but to be looked at again.
  private var held: Input?
  /// Came while something else was being read.
  private var waiting: TerminalEvent?

  init(window: Window, descriptor: Int32) {
    self.window = window
    self.descriptor = descriptor
    KeyCodes.define()
  }

  /// Waits for an event; nil when the time is up.
  ///
  /// Without a limit it waits for ever.
  func next(milliseconds: Int?) -> TerminalEvent? {
    if let event = waiting {
      waiting = nil
      return event
    }
    // The first look does not wait: it lets signals in, and curses may hold keys already read.
    var limit: Int32 = 0
    while true {
      let happening = ct_wait(descriptor, limit)
      if let event = Self.event(of: happening) ?? decode() { return event }
      let end = milliseconds.map { Int32(clamping: max(0, $0)) } ?? -1
      if limit == end, happening == Int32(CT_TIME_IS_UP.rawValue) { return nil }
      limit = end
    }
  }

  private static func event(of happening: Int32) -> TerminalEvent? {
    if happening < 0 { return .stop(signal: -happening) }
    return happening == Int32(CT_RESIZED.rawValue) ? .resized : nil
  }

  /// The next event of what has arrived; keys that mean nothing here are passed over.
  private func decode() -> TerminalEvent? {
    while let input = take() {
      switch input {
      case .code(KeyCodes.pasteBegin): return paste()
      // A program that crashed before may have left reports of the mouse on.
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

  /// What an escape means: the key, a letter pressed together with Alt, or the beginning of a key that the terminal's type leaves out.
  ///
  /// Such a key is passed over whole: its letters would act as if they had been typed.
  private func sequence() -> Key? {
    let next = take()
    switch next {
    case .scalar("["):
      skipSequence()
      return nil
    case .scalar("O"):
      guard case .scalar(let scalar) = take() else { return nil }
      return KeyCodes.keypad(scalar)
    // Some types list what Backspace sends, others do not.
    case .code(KEY_BACKSPACE): return .deleteWord
    case .scalar(let scalar):
      if let key = KeyCodes.alternate(scalar) { return key }
      held = next
      return .escape
    default:
      held = next
      return .escape
    }
  }

  /// Passes over the rest of a control sequence, up to the letter that ends it.
  private func skipSequence() {
    while case .scalar(let scalar) = take(), !(0x40...0x7E).contains(scalar.value) {}
  }

  /// Everything up to the end of the paste.
  private func paste() -> TerminalEvent {
    var text = PastedText()
    while true {
      while let input = take() {
        if input == .code(KeyCodes.pasteEnd) { return .paste(text.text) }
        if case .scalar(let scalar) = input { text.append(scalar) }
      }
      // A terminal that forgets the end must not hold the keys for ever.
      let happening = ct_wait(descriptor, 1000)
      if happening == Int32(CT_TIME_IS_UP.rawValue) { return .paste(text.text) }
      guard let event = Self.event(of: happening) else { continue }
      if case .stop = event { return event }
      waiting = event
    }
  }

  private func take() -> Input? {
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
