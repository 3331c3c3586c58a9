internal import ArgumentParser

/// How somebody sits at the terminal: before a full screen or line by line, and for how long without a word.
///
/// A group, so that it counts wherever it stands: what the program and its command each declare for themselves is lost on the
/// way from one to the other.
struct SessionChoice: ParsableArguments {
  @Flag(
    name: .long,
    help: ArgumentHelp(
      "Ask line by line, without a full screen.",
      discussion: """
        For screen readers and simple terminals. Chosen by itself when ACCESSIBLE is set, when TERM is \
        dumb or empty, and when there is no terminal.
        """))
  var plain = false

  @Option(
    name: .customLong("lock-after"),
    help: ArgumentHelp(
      "End a clinician's interview, or lock the records, when no key was pressed for so many minutes.",
      discussion: """
        A minute before, it says so. The screen is cleared. 0 is never.
        """, valueName: "minutes"))
  var lockAfter = 10

  func validate() throws {
    guard (0...1440).contains(lockAfter) else {
      throw ValidationError("--lock-after takes 0 to 1440 minutes.")
    }
  }

  /// How long somebody else's answers stay on the terminal without a key or a line; nil is for ever.
  var idleLimit: Duration? { Surroundings.idleLimit(minutes: lockAfter) }
}
