/// Looks for a case with a value, with some variables given and the others as they are likely, as far as can be.
struct LikelyWitness {
  let diagrams: Diagrams
  let given: [Int?]
  let likely: [Int?]
  let value: Diagrams.Diagram
  /// The values that lead to it, of the variables that are not given.
  private(set) var path: [Int?]
  private var dead: Set<Diagrams.Diagram> = []

  init(diagrams: Diagrams, given: [Int?], likely: [Int?], value: Diagrams.Diagram) {
    self.diagrams = diagrams
    self.given = given
    self.likely = likely
    self.value = value
    path = Array(repeating: nil, count: given.count)
  }

  mutating func find(_ diagram: Diagrams.Diagram) -> Bool {
    guard diagram >= Diagrams.constants else { return diagram == value }
    guard !dead.contains(diagram) else { return false }
    let variable = diagrams.variable(diagram)
    if let value = given[variable] {
      if find(diagrams.child(diagram, value)) { return true }
    } else {
      let first = likely[variable] ?? 0
      for value in [first] + (0..<diagrams.widths[variable]).filter({ $0 != first }) {
        path[variable] = value
        if find(diagrams.child(diagram, value)) { return true }
      }
      path[variable] = nil
    }
    dead.insert(diagram)
    return false
  }
}
