import Placement
import Questionnaires
import Rules

/// What can only be seen when all files are read: circles, kinds, and ids that stand twice.
struct WholeCheck {
  let head: HeadReader
  let readers: [TableReader]
  let tables: [Table]
  let inputs: [Input]

  func run() {
    checkKinds()
    checkRuleIDs()
    checkCircles()
    checkPages()
  }

  private func checkKinds() {
    let kinds = readers.map(\.head.kind.name)
    // A table that cannot be read may be the one that seems to be missing.
    let isWhole = head.tables.isWhole && readers.count == head.tables.names.count
    let required = Table.Collection.allCases.filter(\.isRequired).map(\.rawValue)
    for kind in ["level", "urgency"] + Table.Collection.allCases.map(\.rawValue) {
      let count = kinds.count { $0 == kind }
      let mustBe = required.contains(kind) || Table.Collection(rawValue: kind) == nil
      guard count > 1 || (count == 0 && isWhole && mustBe) else { continue }
      head.record.report(
        .wrongNumberOfTables(kind: kind, count: count), at: head.record.place(of: "tables"))
    }
  }

  /// The items of a table of pages are pages of the guide.
  private func checkPages() {
    guard head.guide.isWhole else { return }
    let pages = head.guide.names.map(\.text)
    for reader in readers where reader.head.kind.name == Table.Collection.pages.rawValue {
      for item in reader.record.ids(in: "items") where !pages.contains(item.text) {
        reader.record.reportUnknown(item, "page of the guide", among: pages)
      }
    }
  }

  private func checkRuleIDs() {
    var seen: Set<String> = []
    for reader in readers {
      for id in reader.ruleIDs where !seen.insert(id.text).inserted {
        reader.record.report(.duplicateID(id.text, what: "rule"), at: id.place)
      }
    }
  }

  /// Takes out table after table that reads none of those left, or that none of them reads; the rest stand in circles.
  private func checkCircles() {
    var left = tables
    while true {
      let names = Set(left.flatMap { $0.outputs.map(\.name) })
      let read = Set(left.flatMap(\.reads).map { inputs[$0].name })
      let ready = left.filter { table in
        !table.reads.contains { names.contains(inputs[$0].name) }
          || !table.outputs.contains { read.contains($0.name) }
      }
      if ready.isEmpty { break }
      left.removeAll { table in ready.contains { $0.id == table.id } }
    }
    guard let first = left.first,
      let reader = readers.first(where: { $0.head.id == first.id })
    else { return }
    reader.record.report(.cycle(left.map(\.id.text)), at: reader.record.place(of: "rules"))
  }
}

extension Table.Kind {
  /// The word for the kind in table files.
  fileprivate var name: String {
    switch self {
    case .domain: "domain"
    case .finding: "finding"
    case .level: "level"
    case .urgency: "urgency"
    case .collection(let collection, _): collection.rawValue
    }
  }
}
