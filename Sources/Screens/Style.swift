/// What a run of text is for.
///
/// A theme decides how each role looks; nothing is said by a look alone.
package enum Style: Hashable, Sendable, CaseIterable {
  /// Running text.
  case plain
  /// The name of the program and of the screen.
  case title
  /// What must be read first: the question, the recommended level.
  case strong
  /// What may be read last: reasons why, hints.
  case quiet
  /// The row that the keys act on.
  case focus
  /// An answer that is marked.
  case marked
  /// A message about something to mend.
  case notice
  /// Emergency help.
  case alert
  /// Steps of a need and of the way done: signs that are seen rather than read.
  case bar
  /// Lines that divide.
  case rule
  /// A key, in the help line.
  case key
}
