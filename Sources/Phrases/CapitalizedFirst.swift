extension String {
  /// The text with its first letter in upper case, as at the start of a sentence.
  package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
