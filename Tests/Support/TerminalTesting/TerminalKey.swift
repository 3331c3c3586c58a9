internal import CVTerm

/// A key that a test presses.
package enum TerminalKey: Hashable, Sendable {
  case up, down, left, right, home, end, pageUp, pageDown
  case enter, tab, backTab, escape, backspace, delete
  case function(Int)
  /// A letter together with Control.
  case control(Character)

  /// How libvterm names the key; nil for a key that is one byte in every mode.
  var name: (key: VTermKey, modifier: VTermModifier)? {
    switch self {
    case .up: (VTERM_KEY_UP, VTERM_MOD_NONE)
    case .down: (VTERM_KEY_DOWN, VTERM_MOD_NONE)
    case .left: (VTERM_KEY_LEFT, VTERM_MOD_NONE)
    case .right: (VTERM_KEY_RIGHT, VTERM_MOD_NONE)
    case .home: (VTERM_KEY_HOME, VTERM_MOD_NONE)
    case .end: (VTERM_KEY_END, VTERM_MOD_NONE)
    case .pageUp: (VTERM_KEY_PAGEUP, VTERM_MOD_NONE)
    case .pageDown: (VTERM_KEY_PAGEDOWN, VTERM_MOD_NONE)
    case .delete: (VTERM_KEY_DEL, VTERM_MOD_NONE)
    case .backTab: (VTERM_KEY_TAB, VTERM_MOD_SHIFT)
    case .function(let number):
      (VTermKey(VTERM_KEY_FUNCTION_0.rawValue + UInt32(number)), VTERM_MOD_NONE)
    case .enter, .tab, .escape, .backspace, .control: nil
    }
  }

  /// The byte of a key that is the same in every mode.
  var byte: UInt8? {
    switch self {
    case .enter: 0x0D
    case .tab: 0x09
    case .escape: 0x1B
    case .backspace: 0x7F
    case .control(let letter): letter.asciiValue.map { $0 & 0x1F }
    default: nil
    }
  }
}
