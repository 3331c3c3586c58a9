internal import Phrases

extension Interview {
  /// Says that the interview is about to end because nothing was pressed.
  package mutating func warnOfIdleness() {
    message = keeping == .off ? phrases.session.idle : phrases.desk.idle
  }

  /// Takes the warning back, for a key that only says that somebody is there.
  package mutating func goOnAfterWarning() { message = nil }
}
