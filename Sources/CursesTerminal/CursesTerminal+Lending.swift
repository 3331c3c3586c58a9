private import CTerminal

extension CursesTerminal {
  /// Gives the terminal to the shell and stands still, until the shell has the program go on.
  ///
  /// Where no shell could do so, the program goes on at once.
  package func suspend() {
    guard isOpen else { return }
    giveBack()
    ct_stand_still()
    takeAgain()
  }

  /// Lends the terminal to another program that runs inside of the work.
  package func lend<Result>(_ work: () -> Result) -> Result {
    guard isOpen else { return work() }
    giveBack()
    ct_lend_signals()
    let result = work()
    ct_take_signals_back()
    takeAgain()
    return result
  }
}
