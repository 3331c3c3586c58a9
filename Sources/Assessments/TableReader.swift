import Placement
import Questionnaires
import Rules

/// Reads one table file: first its head, so that other tables can name its outcomes, then its rules.
struct TableReader {
  private static let keys = ["table", "kind", "title", "outcomes", "items", "lowered-by", "rules"]
  private static let collections = Table.Collection.allCases.map(\.rawValue)
  private static let kinds = ["domain", "finding", "level", "urgency"] + collections

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
      record.report(
        .wrongName(id.text, of: "file", named: name.text), at: record.place(of: "table"))
    }
    let title = record.wording("title")
    let kind = Self.kind(record)
    guard let id, let title, let kind,
      let head = Table(id: id, title: title, kind: kind, rules: [])
    else { return nil }
    self.head = head
  }

  private static func kind(_ record: Record) -> Table.Kind? {
    guard let name = record.word("kind", "a kind of table", among: kinds) else { return nil }
    for (key, owners) in [
      ("outcomes", ["finding"]), ("items", collections),
    ]
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
    default:
      guard let collection = Table.Collection(rawValue: name) else { return nil }
      return items(record).map { .collection(collection, $0) }
    }
  }

  private static func outcomes(_ record: Record) -> [Table.Outcome]? {
    var seen: Set<Identifier<Table.Outcome>> = []
    let keys = ["id", "text", "self", "interview"]
    let outcomes = record.entries("outcomes", of: "an outcome", keys: keys, atLeast: 2) { entry in
      let id = entry.identifier("id", for: Table.Outcome.self)
      let text = entry.textOrVoices()
      guard let id, let text else { return nil as Table.Outcome? }
      if !seen.insert(id).inserted {
        entry.report(.duplicateID(id.text, what: "outcome"), at: entry.place(of: "id"))
      }
      return Table.Outcome(id: id, text: text)
    }
    guard let outcomes, outcomes.count == seen.count else { return nil }
    guard outcomes.count <= ValueSet.capacity else {
      record.report(
        .tooMany(of: "'outcomes'", count: outcomes.count, limit: ValueSet.capacity),
        at: record.place(of: "outcomes"))
      return nil
    }
    return outcomes
  }

  private static func items(_ record: Record) -> [Table.Item]? {
    var seen: Set<Identifier<Table.Item>> = []
    let keys = ["id", "text", "self", "interview", "source"]
    let items = record.entries("items", of: "an item", keys: keys) { entry in
      let id = entry.identifier("id", for: Table.Item.self)
      let text = entry.textOrVoices()
      let sources = entry.sources()
      guard let id, let text else { return nil as Table.Item? }
      if !seen.insert(id).inserted {
        entry.report(.duplicateID(id.text, what: "item"), at: entry.place(of: "id"))
      }
      return Table.Item(id: id, text: text, sources: sources)
    }
    guard let items, items.count == seen.count else { return nil }
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
    guard let exceptions = exceptions(vocabulary) else { return nil }
    return Table(
      id: head.id, title: head.title, kind: head.kind, rules: rules, exceptions: exceptions)
  }

  private func rule(_ node: Node, _ vocabulary: Vocabulary) -> Table.Entry? {
    guard
      let entry = Record(
        node, what: "a rule", keys: ["id", "when", "then", "self", "interview", "source"],
        in: record.file, record.ledger)
    else { return nil }
    let id = entry.identifier("id", for: Rule.self)
    let text = entry.voices()
    let condition =
      if let when = entry["when"] {
        ConditionReader(vocabulary: vocabulary, allNames: [], record: entry).condition(when)
      } else {
        Condition?.some(.always)
      }
    let sources = entry.sources(required: true)
    let names = head.kind.outcomeNames ?? head.kind.items?.map(\.id.text) ?? []
    let what = head.kind.items == nil ? "an outcome of this table" : "an item of this table"
    let outcome = entry.word("then", what, among: names)
      .flatMap(names.firstIndex)
    guard let id, let text, let outcome, let condition else { return nil }
    return Table.Entry(
      id: id, condition: condition, outcome: outcome, text: text, sources: sources)
  }

  private func checkFloor(_ rules: [Table.Entry]) {
    guard let lowest = head.kind.outcomeNames?.first else { return }
    let floors = rules.filter { $0.condition == .always }
    for floor in floors where floor.outcome != 0 {
      record.report(
        .floorNotLowest(table: head.id.text, lowest: lowest),
        at: ruleIDs.first { $0.text == floor.id.text }?.place)
    }
    if floors.isEmpty {
      record.report(
        .noFloor(table: head.id.text, lowest: lowest), at: record.place(of: "rules"))
    }
  }

  private func checkItems(_ rules: [Table.Entry]) {
    guard head.kind.items != nil else { return }
    for (item, id) in record.ids(in: "items").enumerated()
    where !rules.contains(where: { $0.outcome == item }) {
      record.report(.unused(id.text, what: "item"), at: id.place)
    }
  }

  /// The ids of the rules as they stand in the file, those of rules that cannot be read among them.
  var ruleIDs: [Node.Scalar] { record.ids(in: "rules") }
}
