/// Which keys of a file stand before texts that somebody reads.
///
/// By the keys alone, so that a text is found in whatever kind of file it comes to stand.
struct TextKeys: Sendable {
  private let texts: Set<String>
  /// Whether what follows "if" is a text, too: a clause about another answer.
  private let hasClauses: Bool
  /// The keys below which nothing is read by anybody, or others have worded it.
  private let silent: Set<String>

  /// The texts of screens and paper.
  static let shown = TextKeys(
    texts: [
      "title", "label", "help", "intro", "none", "unit", "name", "short", "in-text", "reach", "use",
      "about", "text", "audience", "living", "hours", "sessions", "length", "supervision", "cost",
      "best-for", "self", "interview",
    ],
    hasClauses: true,
    silent: [
      "when", "otherwise", "source", "sources", "lowered-by", "version", "reviewed-by",
    ])

  /// What sources were used for.
  static let uses = TextKeys(texts: ["used-for"], hasClauses: false, silent: [])

  func isText(_ key: String) -> Bool {
    texts.contains(key) || hasClauses && key.hasPrefix("if")
  }

  func isSilent(_ key: String) -> Bool { silent.contains(key) }
}

extension Node.Mapping {
  /// The keys that give a thing its id.
  private static let owners = ["id", "level", "section", "table", "assessment"]

  /// The id of the thing that the map is about, if it has one.
  var owner: String? { Self.owners.lazy.compactMap { scalar($0)?.text }.first }

  func scalar(_ key: String) -> Node.Scalar? {
    if case .scalar(let scalar) = self[key] { scalar } else { nil }
  }
}
