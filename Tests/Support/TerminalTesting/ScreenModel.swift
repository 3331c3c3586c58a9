internal import CVTerm

/// What a terminal shows after the bytes it was sent, by libvterm.
final class ScreenModel {
  private let terminal: OpaquePointer
  private let screen: OpaquePointer
  private let callbacks: UnsafeMutablePointer<VTermScreenCallbacks>
  private let heard: UnsafeMutablePointer<Heard>

  /// What libvterm calls back about; C needs it to stay at one place.
  private struct Heard {
    var isOnAlternateScreen = false
    var isCursorVisible = true
    /// What the terminal sends to the program: keys, and answers to its questions.
    var toProgram: [UInt8] = []
  }

  init(rows: Int, columns: Int) {
    terminal = vterm_new(Int32(rows), Int32(columns))
    vterm_set_utf8(terminal, 1)
    screen = vterm_obtain_screen(terminal)
    heard = .allocate(capacity: 1)
    heard.initialize(to: Heard())
    callbacks = .allocate(capacity: 1)
    callbacks.initialize(to: VTermScreenCallbacks())
    callbacks.pointee.settermprop = { property, value, user in
      guard let heard = user?.assumingMemoryBound(to: Heard.self), let value else { return 0 }
      if property == VTERM_PROP_ALTSCREEN {
        heard.pointee.isOnAlternateScreen = value.pointee.boolean != 0
      } else if property == VTERM_PROP_CURSORVISIBLE {
        heard.pointee.isCursorVisible = value.pointee.boolean != 0
      }
      return 1
    }
    let output: @convention(c) (UnsafePointer<CChar>?, Int, UnsafeMutableRawPointer?) -> Void = {
      text, count, user in
      guard let heard = user?.assumingMemoryBound(to: Heard.self), let text else { return }
      let bytes = UnsafeBufferPointer(start: text, count: count)
      heard.pointee.toProgram.append(contentsOf: bytes.map(UInt8.init(bitPattern:)))
    }
    vterm_output_set_callback(terminal, output, heard)
    vterm_screen_set_callbacks(screen, callbacks, heard)
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)
  }

  deinit {
    vterm_free(terminal)
    callbacks.deinitialize(count: 1)
    callbacks.deallocate()
    heard.deinitialize(count: 1)
    heard.deallocate()
  }

  var isOnAlternateScreen: Bool { heard.pointee.isOnAlternateScreen }
  var isCursorVisible: Bool { heard.pointee.isCursorVisible }

  var size: (rows: Int, columns: Int) {
    var rows: Int32 = 0
    var columns: Int32 = 0
    vterm_get_size(terminal, &rows, &columns)
    return (Int(rows), Int(columns))
  }

  var cursor: (row: Int, column: Int) {
    var position = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(terminal), &position)
    return (Int(position.row), Int(position.col))
  }

  /// Shows what the program sent.
  func write(_ bytes: some Sequence<UInt8>) {
    let text = bytes.map(CChar.init(bitPattern:))
    _ = vterm_input_write(terminal, text, text.count)
  }

  func resize(rows: Int, columns: Int) {
    vterm_set_size(terminal, Int32(rows), Int32(columns))
  }

  /// Takes what is to be sent to the program.
  func takeAnswers() -> [UInt8] {
    defer { heard.pointee.toProgram = [] }
    return heard.pointee.toProgram
  }

  /// Presses a key as the terminal would in its present mode; `takeAnswers` has the bytes.
  func press(_ key: VTermKey, _ modifier: VTermModifier) {
    vterm_keyboard_key(terminal, key, modifier)
  }

  func cell(row: Int, column: Int) -> VTermScreenCell {
    var cell = VTermScreenCell()
    vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &cell)
    return cell
  }
}
