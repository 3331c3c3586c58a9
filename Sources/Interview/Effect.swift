/// Something that the interview asks the world for.
package enum Effect: Hashable, Sendable {
  /// Write a paper to a new file, or over an old one when that was agreed to.
  case save(Paper, path: String, replacing: Bool)
  /// See which printers there are, to print a paper on one.
  case findPrinters(Paper)
  case print(Paper, PrintOrder)
  /// Keep the record in a file of its own, where its store takes nothing any more.
  case keepElsewhere
  /// Save the answers for later, go on with saved ones, or delete them.
  case saving(SavingTask)
  /// End, and leave the screen as it was.
  case leave
  /// End at once, and wipe the screen and what can be scrolled back to.
  case vanish
  /// Give the terminal to the shell, until the shell has the program go on.
  case suspend
  /// Have a text written with another program.
  case edit(String)
}

/// What came of an effect.
package enum Outcome: Hashable, Sendable {
  case saved(path: String)
  case fileExists(Paper, path: String)
  case notSaved(path: String, reason: String)
  case printersFound(Paper, Printers)
  case printed
  case noPrinter
  case notPrinted(reason: String)
  /// What the text is after it was written with another program.
  case edited(String)
  case keptElsewhere(path: String)
  case noEditor
  case notEdited(reason: String)
}
