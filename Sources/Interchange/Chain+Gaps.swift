internal import Placement
internal import Questionnaires
internal import Rules

extension Chain {
  /// The first table of which, for some answers, no rule holds; nil when there is none.
  ///
  /// Items are never a gap: what no rule adds is not wanted.
  ///
  /// - Throws: ``Diagrams/TooLarge`` when looking takes more nodes than a chain may.
  func gap(in assessment: Assessment) throws(Diagrams.TooLarge) -> Identifier<Table>? {
    var store = store
    for (place, table) in assessment.tables.enumerated() where table.kind.items == nil {
      var some: Diagrams.Diagram = 0
      for holds in rules[place] { some = try store.combine(some, holds, .most) }
      if some != 1 { return table.id }
    }
    return nil
  }
}
