extension Diagrams {
  /// Every node that a function is made of, itself first.
  package func nodes(of diagram: Diagram) -> [Diagram] {
    var seen: Set<Diagram> = []
    var nodes: [Diagram] = []
    var stack = [diagram]
    while let next = stack.popLast() {
      guard next >= Self.constants, seen.insert(next).inserted else { continue }
      nodes.append(next)
      for value in 0..<widths[variable(next)] { stack.append(child(next, value)) }
    }
    return nodes
  }

  /// Every value that a function has somewhere; none past ``ValueSet/capacity``.
  package func values(of diagram: Diagram) -> ValueSet {
    guard diagram >= Self.constants else { return ValueSet(Int(diagram)) }
    var values = ValueSet()
    for node in nodes(of: diagram) {
      for value in 0..<widths[variable(node)] {
        let part = child(node, value)
        if part < Self.constants { values.insert(Int(part)) }
      }
    }
    return values
  }

  /// Every value that a function still has somewhere, when one variable has a value.
  package func values(of diagram: Diagram, where variable: Int, is value: Int) -> ValueSet {
    var values = ValueSet()
    var seen = Array(repeating: false, count: count)
    var stack = [diagram]
    while let next = stack.popLast() {
      guard next >= Self.constants else {
        values.insert(Int(next))
        continue
      }
      let place = Int(next - Self.constants)
      if seen[place] { continue }
      seen[place] = true
      let tested = self.variable(next)
      if tested == variable {
        stack.append(child(next, value))
      } else {
        for part in 0..<widths[tested] { stack.append(child(next, part)) }
      }
    }
    return values
  }

  /// The variables on which a function hangs.
  ///
  /// Exact: a store keeps no test that makes no difference.
  package func support(of diagram: Diagram) -> Set<Int> {
    Set(nodes(of: diagram).map(variable))
  }

  /// A value for each variable with which a function has one of some values; nil where any will do, and nil at all when none does.
  package func witness(_ diagram: Diagram, for wanted: ValueSet) -> [Int?]? {
    var dead: Set<Diagram> = []
    var path: [Int?] = Array(repeating: nil, count: widths.count)
    return find(diagram, wanted, &path, &dead) ? path : nil
  }

  private func find(
    _ diagram: Diagram, _ wanted: ValueSet, _ path: inout [Int?], _ dead: inout Set<Diagram>
  ) -> Bool {
    guard diagram >= Self.constants else { return wanted.contains(Int(diagram)) }
    guard !dead.contains(diagram) else { return false }
    let variable = variable(diagram)
    for value in 0..<widths[variable] {
      path[variable] = value
      if find(child(diagram, value), wanted, &path, &dead) { return true }
    }
    path[variable] = nil
    dead.insert(diagram)
    return false
  }
}
