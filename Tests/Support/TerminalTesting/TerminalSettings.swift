internal import CPseudoTerminal

/// The settings of a terminal, to be compared before and after.
package struct TerminalSettings: Hashable, Sendable {
  package let input: UInt32
  package let output: UInt32
  package let control: UInt32
  package let local: UInt32
  package let characters: [UInt8]

  init(_ settings: termios) {
    input = settings.c_iflag
    output = settings.c_oflag
    control = settings.c_cflag
    local = settings.c_lflag
    characters = withUnsafeBytes(of: settings.c_cc) { Array($0) }
  }

  /// Whether typed letters come at once and are not shown by the terminal itself.
  package var isRaw: Bool { local & UInt32(ICANON | ECHO) == 0 }
}
