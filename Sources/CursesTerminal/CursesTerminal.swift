private import CNcurses
private import CTerminal
private import Glibc
package import Interview
internal import Screens

/// The terminal that the program runs in, painted by curses.
///
/// There is one at a time, since curses keeps its state in one place.
@MainActor
package final class CursesTerminal {
  /// Whether more than ASCII can be shown; what cannot is replaced when it is painted.
  package let usesUnicode: Bool

  private let screen: OpaquePointer
  let window: Window
  let keyboard: Keyboard
  let ink: Ink
  private let hearsMouse: Bool
  /// Whether painting a whole window would take more than a second.
  private let isSlow: Bool
  /// What the terminal shows now; nil when that is not known.
  var shown: Frame?
  private(set) var isOpen = true

  /// Takes the terminal over: its second screen if it has one, and every key.
  package init(options: Options = Options()) throws(Fault) {
    if let obstacle = Self.obstacle() { throw obstacle }
    usesUnicode = ct_choose_charset() == CT_UNICODE

    // All of this must stand before curses starts, which would otherwise set its own.
    ct_hold_signals()
    ct_guard_begin(STDOUT_FILENO)
    use_tioctl(true)
    // As long as the pieces of one key may be apart on a slow line.
    set_escdelay(100)
    guard let screen = newterm(nil, ct_standard_output(), ct_standard_input()),
      let window = ct_screen_window()
    else {
      ct_guard_end()
      ct_release_signals()
      throw .notOpened(type: Self.type)
    }
    self.screen = screen
    self.window = window
    hearsMouse = options.mouse
    isSlow = ct_is_slow_line(STDOUT_FILENO)
    ct_guard_prepare(hearsMouse)
    ct_hold_standard_error()

    raw()
    noecho()
    nonl()
    keypad(window, true)
    // Text that scrolls is moved by the terminal itself, not sent again.
    idlok(window, true)
    ct_reports(STDOUT_FILENO, hearsMouse, true)
    keyboard = Keyboard(window: window, descriptor: STDIN_FILENO)
    ink = Ink(theme: Self.theme(options))
  }

  /// The size of the window; one by one when the terminal has been given back.
  var windowSize: (rows: Int, columns: Int) {
    guard isOpen else { return (1, 1) }
    return (max(1, Int(getmaxy(window))), max(1, Int(getmaxx(window))))
  }

  /// The size to draw for: that of the window, or as much of it as a slow line paints in a second.
  package var size: (rows: Int, columns: Int) {
    let size = windowSize
    guard isSlow else { return size }
    return (min(size.rows, Self.slowRows), min(size.columns, Self.slowColumns))
  }

  /// The most that is drawn on a slow line, as `vi` shows less there too.
  ///
  /// At 9,600 bits a second a letter takes about a millisecond, and more text than this longer than a second; the rest of a
  /// page is reached by scrolling.
  private static let slowRows = 16
  private static let slowColumns = 60

  /// Gives the terminal back as it was; a second call does nothing.
  package func close(trace: Trace) {
    guard isOpen else { return }
    isOpen = false
    if trace == .erase {
      werase(window)
      clearok(window, true)
      wrefresh(window)
    }
    ct_reports(STDOUT_FILENO, hearsMouse, false)
    endwin()
    if trace == .erase { ct_erase_everything(STDIN_FILENO, STDOUT_FILENO) }
    ct_release_standard_error(trace == .keep)
    ct_guard_end()
    delscreen(screen)
    ct_release_signals()
  }

  /// Waits for what comes in; nil when the time is up.
  ///
  /// Without a limit it waits for ever.
  package func next(milliseconds: Int?) -> TerminalEvent? {
    guard isOpen else { return nil }
    let event = keyboard.next(milliseconds: milliseconds)
    switch event {
    case .resized: takeSize()
    case .resumed:
      // It was stopped without being asked: a shell has had the terminal meanwhile, and set it its own way.
      reset_prog_mode()
      takeAgain()
    default: break
    }
    return event
  }

  /// Gives the terminal back for the time in which something else has it.
  ///
  /// Nothing that was shown stays in sight, and what is typed after it is the next one's.
  func giveBack() {
    if !ct_has_second_screen() {
      werase(window)
      clearok(window, true)
      wrefresh(window)
    }
    ct_reports(STDOUT_FILENO, hearsMouse, false)
    endwin()
  }

  /// Takes the terminal again, whatever size it has by now; the next frame is painted whole.
  func takeAgain() {
    ct_reports(STDOUT_FILENO, hearsMouse, true)
    takeSize()
  }

  /// Makes curses's window as large as the terminal's, and has all of it painted again.
  private func takeSize() {
    var rows: Int32 = 0
    var columns: Int32 = 0
    if ct_window_size(STDOUT_FILENO, &rows, &columns) { resize_term(rows, columns) }
    shown = nil
    clearok(window, true)
  }

  private static func theme(_ options: Options) -> Theme {
    let isBare =
      options.colors == .none || options.theme == .mono || variable("NO_COLOR") != nil
    let palette = Theme.Palette(colors: isBare ? 0 : Int(ct_colors()))
    // The console of Linux shows faint letters as dark grey on black.
    let hasFaint = ct_attributes_known() & ct_dim() != 0 && type != "linux"
    let kind = Theme.Kind(options.theme, background: variable("COLORFGBG"))
    return Theme(kind: kind, palette: palette, hasFaint: hasFaint)
  }
}
