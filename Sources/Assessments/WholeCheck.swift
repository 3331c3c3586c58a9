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
  }

  private func checkKinds() {
    var counts = ["level": 0, "urgency": 0, "first-steps": 0, "services": 0]
    for reader in readers {
      switch reader.head.kind {
      case .level: counts["level", default: 0] += 1
      case .urgency: counts["urgency", default: 0] += 1
      case .firstSteps: counts["first-steps", default: 0] += 1
      case .services: counts["services", default: 0] += 1
      case .domain, .finding: break
      }
    }
    for (kind, count) in counts where count != 1 {
      head.record.report(
        .wrongNumberOfTables(kind: kind, count: count), at: head.record.place(of: "tables"))
    }
  }

  private func checkRuleIDs() {
    var seen: Set<Identifier<Rule>> = []
    for (reader, table) in pairs {
      for rule in table.rules where !seen.insert(rule.id).inserted {
        reader.record.report(
          .duplicateID(rule.id.text, what: "rule"), at: reader.place(ofRule: rule.id.text))
      }
    }
  }

  private var pairs: [(TableReader, Table)] {
    readers.compactMap { reader in
      tables.first { $0.id == reader.head.id }.map { (reader, $0) }
    }
  }

  /// Takes out table after table that reads none of those left; what cannot be taken out stands in a circle.
  private func checkCircles() {
    var left = tables
    while true {
      let names = Set(left.flatMap { $0.outputs.map(\.name) })
      let ready = left.filter { table in
        !table.reads.contains { names.contains(inputs[$0].name) }
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
