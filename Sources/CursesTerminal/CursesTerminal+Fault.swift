extension CursesTerminal {
  /// Why no screen could be opened, as a sentence with its remedy.
  package enum Fault: Error, Hashable, CustomStringConvertible {
    case notATerminal
    case unknownType(String)
    case cannotMoveCursor(type: String)
    case notOpened(type: String)

    package var description: String {
      switch self {
      case .notATerminal:
        """
        Standard input and output must both be a terminal. \
        Run Waymark in a terminal window, or use --plain.
        """
      case .unknownType(let type):
        """
        Waymark does not know the terminal type "\(type)". \
        Set TERM to a type that this machine knows, such as xterm, or use --plain.
        """
      case .cannotMoveCursor(let type):
        """
        The terminal type "\(type)" cannot move the cursor. \
        Set TERM to the type of your terminal, such as xterm, or use --plain.
        """
      case .notOpened(let type):
        """
        The screen could not be opened on the terminal type "\(type)". \
        Set TERM to the type of your terminal, such as xterm, or use --plain.
        """
      }
    }
  }
}
