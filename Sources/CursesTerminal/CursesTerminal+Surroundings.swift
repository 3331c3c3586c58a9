private import CTerminal
private import Glibc

extension CursesTerminal {
  /// What stands in the way of a painted screen; nil when nothing does.
  ///
  /// Writes nothing, so that plain prompts can be chosen instead.
  package nonisolated static func obstacle() -> Fault? {
    guard ct_is_terminal(STDIN_FILENO), ct_is_terminal(STDOUT_FILENO) else { return .notATerminal }
    return switch ct_terminal_ability() {
    case CT_CAN_PAINT: nil
    case CT_CANNOT_MOVE_CURSOR: .cannotMoveCursor(type: type)
    default: .unknownType(type)
    }
  }

  /// The value of `TERM`.
  nonisolated static var type: String { variable("TERM") ?? "" }

  /// An environment variable that is set to something.
  nonisolated static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
