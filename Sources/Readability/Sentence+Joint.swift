extension Sentence {
  /// The words by which a question asks two things: "and is", "and how", or "and" behind a comma.
  ///
  /// Nil when it asks one. An "or" asks one thing: yes to either is yes. An "and" between two names asks one too ("beer and
  /// wine"); but behind a comma it begins a new clause, since lists are written without that comma.
  package var joint: String? {
    guard isQuestion else { return nil }
    let pieces = text.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
    for place in pieces.indices where pieces[place] == "and" {
      let next = place + 1 < pieces.count ? pieces[place + 1].filter(\.isLetter) : ""
      if place > 0, pieces[place - 1].hasSuffix(",") { return ", and \(next)" }
      if Self.openers.contains(next) { return "and \(next)" }
    }
    return nil
  }

  /// Words with which a question begins.
  private static let openers: Set<String> = [
    "am", "are", "can", "could", "did", "do", "does", "had", "has", "have", "how", "is", "may",
    "might", "shall", "should", "was", "were", "what", "when", "where", "which", "who", "why",
    "will", "would",
  ]

  /// Whether a text is made of full sentences: it ends with a stop, and is no name or choice.
  package static func isComplete(_ text: String) -> Bool {
    guard let last = text.last(where: { !"\"'”’)] ".contains($0) }) else { return false }
    return ".?!".contains(last)
  }
}
