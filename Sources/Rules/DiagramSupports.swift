/// For each diagram of a store, the variables on which it hangs; made once, then looked up.
package struct DiagramSupports: Sendable {
  private let words: Int
  private let bits: [UInt64]

  /// - Complexity: One pass over the store.
  package init(of store: Diagrams) {
    let words = (store.widths.count + 63) / 64
    var bits = Array(repeating: UInt64(0), count: store.count * words)
    // A node is made after its parts, so those are done when it comes.
    for place in 0..<store.count {
      let node = Diagrams.Diagram(place) + Diagrams.constants
      let variable = store.variable(node)
      bits[place * words + variable / 64] |= 1 << UInt64(variable % 64)
      for value in 0..<store.widths[variable] {
        let child = store.child(node, value)
        guard child >= Diagrams.constants else { continue }
        for word in 0..<words {
          bits[place * words + word] |= bits[Int(child - Diagrams.constants) * words + word]
        }
      }
    }
    self.words = words
    self.bits = bits
  }

  /// Whether a function hangs on a variable; exact, since a store keeps no test that makes no difference.
  package func contains(_ variable: Int, in diagram: Diagrams.Diagram) -> Bool {
    guard diagram >= Diagrams.constants else { return false }
    let place = Int(diagram - Diagrams.constants) * words
    return bits[place + variable / 64] & (1 << UInt64(variable % 64)) != 0
  }

  /// The variables on which a function hangs, in rising order.
  package func variables(of diagram: Diagrams.Diagram) -> [Int] {
    guard diagram >= Diagrams.constants else { return [] }
    let place = Int(diagram - Diagrams.constants) * words
    return (0..<words).flatMap { word -> [Int] in
      var rest = bits[place + word]
      var variables: [Int] = []
      while rest != 0 {
        variables.append(word * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
      return variables
    }
  }
}
