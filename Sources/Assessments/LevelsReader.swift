import Placement
import Questionnaires

/// Reads levels.yaml: what each level of care is.
struct LevelsReader {
  private static let keys =
    ["level", "name", "short", "in-text", "about", "page", "source"]
    + LevelDescription.Fact.allCases.map(\.rawValue)

  let file: String
  /// The names of the pages of the guide.
  let pages: [String]
  let ledger: Ledger

  /// The levels of the file, and a fault for each that is missing or stands twice.
  func levels(_ node: Node) -> [LevelDescription] {
    guard
      let record = Record(node, what: "the levels file", keys: ["levels"], in: file, ledger),
      let nodes = record.list("levels")
    else { return [] }
    var levels: [LevelDescription] = []
    var named: Set<Level> = []
    for node in nodes {
      guard let entry = Record(node, what: "a level", keys: Self.keys, in: file, ledger),
        let id = entry.word("level", "a level", among: Level.allCases.map(\.id)),
        let level = Level.allCases.first(where: { $0.id == id })
      else { continue }
      if !named.insert(level).inserted {
        entry.report(.repeated(id, in: "'levels'"), at: entry.place(of: "level"))
      }
      if let description = description(of: level, entry) { levels.append(description) }
    }
    for level in Level.allCases where !named.contains(level) {
      record.report(.missingLevel(level.id), at: record.place(of: "levels"))
    }
    return levels
  }

  private func description(of level: Level, _ entry: Record) -> LevelDescription? {
    var facts: [LevelDescription.Fact: Wording] = [:]
    for fact in LevelDescription.Fact.allCases { facts[fact] = entry.wording(fact.rawValue) }
    let name = entry.wording("name")
    let short = entry.wording("short")
    let inText = entry.wording("in-text")
    let about = entry.wording("about")
    let page = entry["page"] == nil ? nil : entry.page("page", among: pages)
    let sources = entry.sources()
    guard let name, let short, let inText, let about else { return nil }
    return LevelDescription(
      level: level, name: name, short: short, inText: inText, facts: facts, about: about,
      page: page, sources: sources)
  }
}
