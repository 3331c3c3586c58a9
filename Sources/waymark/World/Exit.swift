internal import ArgumentParser
internal import Assessments

/// The exit codes of the program, after sysexits.
enum Exit {
  /// The command was used wrongly (EX_USAGE).
  static let usage = ExitCode(64)
  /// The input is wrong (EX_DATAERR).
  static let badData = ExitCode(65)
  /// An input file is not there (EX_NOINPUT).
  static let notFound = ExitCode(66)
  /// Somebody else's service does not answer (EX_UNAVAILABLE).
  static let unavailable = ExitCode(69)
  /// An output file cannot be created (EX_CANTCREAT).
  static let cannotCreate = ExitCode(73)
  /// Reading or writing failed (EX_IOERR).
  static let inputOutput = ExitCode(74)
  /// Somebody else is at work on the same thing; later it may go (EX_TEMPFAIL).
  static let busy = ExitCode(75)
  /// The other side does not take what it is sent (EX_PROTOCOL).
  static let notTaken = ExitCode(76)
  /// The passphrase is not taken, or there is no consent (EX_NOPERM).
  static let refused = ExitCode(77)
  /// Nobody reads the output any more, as when SIGPIPE ends a program.
  static let brokenPipe = ExitCode(141)
  /// The surroundings do not allow the program to run (EX_CONFIG).
  static let configuration = ExitCode(78)

  /// Does some work; says its faults one a line on standard error, and ends with a code, when it has any.
  static func onFaults<Result>(
    _ code: ExitCode, _ work: () throws(Faults) -> Result
  ) throws -> Result {
    do throws(Faults) {
      return try work()
    } catch {
      for fault in error.list { Console.complain("\(fault)") }
      throw code
    }
  }
}
