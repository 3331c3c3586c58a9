import Placement
import Questionnaires
import Rules

/// Reads one table file: first its head, so that other tables can name its outcomes, then its rules.
struct TableReader {
  private static let keys = ["table", "kind", "title", "outcomes", "items", "rules"]
  private static let kinds = ["domain", "finding", "level", "urgency", "first-steps", "services"]

  let record: Record
  let head: Table

  /// Reads the head of a table: everything but its rules.
  init?(_ node: Node, named name: Node.Scalar, in file: String, _ ledger: Ledger) {
    guard let record = Record(node, what: "a table", keys: Self.keys, in: file, ledger) else {
      return nil
    }
    self.record = record
    let id = record.identifier("table", for: Table.self)
    if let id, id.text != name.text {
      record.report(.wrongFileName(id: id.text, file: name.text), at: record.place(of: "table"))
    }
    let title = record.wording("title")
    let kind = Self.kind(record)
    guard let id, let title, let kind else { return nil }
    guard let head = Table(id: id, title: title, kind: kind, rules: []) else { return nil }
    self.head = head
  }

  private static func kind(_ record: Record) -> Table.Kind? {
    guard let name = record.word("kind", "a kind of table", among: kinds) else { return nil }
    for (key, owners) in [("outcomes", ["finding"]), ("items", ["first-steps", "services"])]
    where record[key] != nil && !owners.contains(name) {
      record.report(
        .needless(key: key, reason: "a table of kind '\(name)' has its own scale"),
        at: record.place(of: key))
    }
    switch name {
    case "domain": return .domain
    case "level": return .level
    case "urgency": return .urgency
    case "finding": return outcomes(record).map { .finding($0) }
    case "first-steps": return items(record).map { .firstSteps($0) }
    default: return items(record).map { .services($0) }
    }
  }

  private static func outcomes(_ record: Record) -> [Table.Outcome]? {
    guard let nodes = record.list("outcomes") else { return nil }
    var outcomes: [Table.Outcome] = []
    for node in nodes {
      guard
        let entry = Record(
          node, what: "an outcome", keys: ["id", "text", "self", "interview"], in: record.file,
          record.ledger), let id = entry.identifier("id", for: Table.Outcome.self),
        let text = entry.textOrVoices()
      else { return nil }
      if outcomes.contains(where: { $0.id == id }) {
        entry.report(.duplicateID(id.text, what: "outcome"), at: entry.place(of: "id"))
        return nil
      }
      outcomes.append(Table.Outcome(id: id, text: text))
    }
    guard (2...ValueSet.capacity).contains(outcomes.count) else {
      record.report(.expected(.list, of: "'outcomes'"), at: record.place(of: "outcomes"))
      return nil
    }
    return outcomes
  }

  private static func items(_ record: Record) -> [Table.Item]? {
    guard let nodes = record.list("items") else { return nil }
    var items: [Table.Item] = []
    for node in nodes {
      guard
        let entry = Record(
          node, what: "an item", keys: ["id", "text", "self", "interview", "source"],
          in: record.file, record.ledger), let id = entry.identifier("id", for: Table.Item.self),
        let text = entry.textOrVoices()
      else { return nil }
      if items.contains(where: { $0.id == id }) {
        entry.report(.duplicateID(id.text, what: "item"), at: entry.place(of: "id"))
        return nil
      }
      items.append(
        Table.Item(
          id: id, text: text,
          sources: entry.sources()))
    }
    return items
  }

  // MARK: - Rules

  /// The whole table, its rules read with the names that all tables and questions have.
  func table(_ vocabulary: Vocabulary) -> Table? {
    guard let nodes = record.list("rules") else { return nil }
    let rules = nodes.compactMap { rule($0, vocabulary) }
    guard rules.count == nodes.count else { return nil }
    checkFloor(rules)
    checkItems(rules)
    return Table(id: head.id, title: head.title, kind: head.kind, rules: rules)
  }

  private func rule(_ node: Node, _ vocabulary: Vocabulary) -> Table.Entry? {
    guard
      let entry = Record(
        node, what: "a rule", keys: ["id", "when", "then", "self", "interview", "source"],
        in: record.file, record.ledger)
    else { return nil }
    let id = entry.identifier("id", for: Rule.self)
    let text = entry.voices()
    let condition = entry["when"].map {
      ConditionReader(vocabulary: vocabulary, later: [], record: entry).condition($0)
    }
    let sources = entry.required("source") == nil ? [] : entry.sources()
    let names = head.kind.outcomeNames ?? head.kind.items?.map(\.id.text) ?? []
    let outcome = entry.word("then", "an outcome of this table", among: names)
      .flatMap(names.firstIndex)
    // A condition that stands in the file but cannot be read must not become "always".
    if case .some(.none) = condition { return nil }
    guard let id, let text, let outcome else { return nil }
    return Table.Entry(
      id: id, condition: (condition ?? nil) ?? .always, outcome: outcome, text: text,
      sources: sources)
  }

  private func checkFloor(_ rules: [Table.Entry]) {
    guard let lowest = head.kind.outcomeNames?.first else { return }
    let floors = rules.filter { $0.condition == .always }
    for floor in floors where floor.outcome != 0 {
      record.report(
        .floorNotLowest(table: head.id.text, lowest: lowest), at: place(ofRule: floor.id.text))
    }
    if floors.isEmpty {
      record.report(
        .noFloor(table: head.id.text, lowest: lowest), at: record.place(of: "rules"))
    }
  }

  private func checkItems(_ rules: [Table.Entry]) {
    for (place, item) in (head.kind.items ?? []).enumerated()
    where !rules.contains(where: { $0.outcome == place }) {
      record.report(.unused(item.id.text, what: "item"), at: record.place(of: "items"))
    }
  }

  /// The place of a rule's id in the file.
  func place(ofRule id: String) -> Place? {
    guard case .list(let nodes, _) = record["rules"] else { return nil }
    for case .map(let mapping) in nodes {
      if case .scalar(let scalar) = mapping["id"], scalar.text == id { return scalar.place }
    }
    return nil
  }
}
