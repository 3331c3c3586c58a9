private import CNcurses
private import CTerminal
internal import Interview

// What is more than one letter: keys that terminals write as sequences, reports of the mouse, and pastes.
extension Keyboard {
  /// What an escape means: the key, a letter pressed together with Alt, or the beginning of a key that the terminal's type leaves out.
  ///
  /// Such a key is passed over whole: its letters would act as if they had been typed.
  func sequence() -> Key? {
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
      hasEscaped = next == nil
      return .escape
    }
  }

  /// Passes over the rest of a control sequence, up to the letter that ends it.
  func skipSequence() {
    var isFirst = true
    repeat {
      while case .scalar(let scalar) = take() {
        if isFirst, scalar == "M", hasMouseBytes { return _ = report(.bytes) }
        isFirst = false
        if !(0x20...0x3F).contains(scalar.value) {
          // A control in the middle is a key of its own.
          if scalar.value < 0x20 { held = .scalar(scalar) }
          return
        }
      }
    } while held == nil && hasMore()
  }

  /// Passes over a report of the mouse whose escape came so much earlier that it was taken for the key.
  ///
  /// Nobody types these letters after Escape within a moment.
  func skipLateReport() -> Bool {
    let next = take()
    switch next {
    case .scalar("<"): _ = report(.numbers)
    case .scalar("M") where hasMouseBytes: _ = report(.bytes)
    default:
      held = next
      return false
    }
    return true
  }

  /// The rest of a report of the mouse; nil where it means nothing, or does not come.
  func report(_ form: MouseReport.Form) -> TerminalEvent? {
    var report = MouseReport(form)
    repeat {
      // Read past curses, which would make letters of bytes that are numbers.
      while let byte = UInt8(exactly: ct_read_byte(descriptor, 0)) {
        switch report.take(byte) {
        case .more: continue
        case .whole(let event): return event
        case .broken(let byte):
          ungetch(Int32(byte))
          return nil
        }
      }
    } while hasMore()
    return nil
  }

  /// Everything up to the end of the paste.
  func paste() -> TerminalEvent {
    var text = PastedText()
    repeat {
      while let input = take() {
        switch input {
        case .code(KeyCodes.pasteEnd): return .paste(text.text)
        case .code(KeyCodes.mouseNumbers): _ = report(.numbers)
        case .code(KeyCodes.mouseBytes): _ = report(.bytes)
        case .code: break
        case .scalar(let scalar): text.append(scalar)
        }
      }
      // A terminal that forgets the end must not hold the keys for ever.
    } while hasMore()
    return .paste(text.text)
  }

  /// Waits for the rest of something that has begun; false when it does not come, or the program is to end.
  private func hasMore() -> Bool {
    while true {
      let happening = ct_wait(descriptor, 1000)
      if happening == Int32(CT_INPUT.rawValue) { return true }
      guard let event = Self.event(of: happening) else { return false }
      waiting.append(event)
      if case .stop = event { return false }
    }
  }
}
