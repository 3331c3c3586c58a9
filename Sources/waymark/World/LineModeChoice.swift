internal import ArgumentParser
internal import CursesTerminal

extension CursesTerminal {
  /// Whether to ask line by line: because it is wished, or because there is no full screen to be had.
  ///
  /// - Parameter isWished: Whether the command line asks for it; ACCESSIBLE in the environment does too.
  /// - Returns: Whether it is so.
  /// - Throws: The exit code, after a complaint, when the terminal is of a kind that nothing is known of.
  nonisolated static func isToSpeakInLines(_ isWished: Bool) throws -> Bool {
    if isWished || Surroundings.variable("ACCESSIBLE") != nil { return true }
    switch obstacle() {
    case nil: return false
    case .unknownType(let type) where !type.isEmpty:
      Console.complain("\(Fault.unknownType(type))")
      throw Exit.configuration
    default: return true
    }
  }
}
