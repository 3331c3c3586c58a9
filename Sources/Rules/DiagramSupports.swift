/// For diagrams of a store, the variables on which each hangs; made once, then looked up.
package struct DiagramSupports: Sendable {
  private let words: Int
  private let bits: [UInt64]
  /// Where in the bits each diagram stands that was asked for; nil when all stand there, in their order.
  private let rows: [Diagrams.Diagram: Int]?

  /// Those of a few functions alone, which take less room.
  ///
  /// - Parameters:
  ///   - store: The store of the functions.
  ///   - functions: The only ones that will be looked up.
  /// - Complexity: One pass over the store.
  package init(of store: Diagrams, for functions: [Diagrams.Diagram]) {
    let all = DiagramSupports(of: store)
    var bits: [UInt64] = []
    var rows: [Diagrams.Diagram: Int] = [:]
    for function in functions where function >= Diagrams.constants && rows[function] == nil {
      rows[function] = bits.count
      let place = all.place(of: function)
      bits += all.bits[place..<place + all.words]
    }
    words = all.words
    self.bits = bits
    self.rows = rows
  }

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
    rows = nil
  }

  private func place(of diagram: Diagrams.Diagram) -> Int {
    guard let rows else { return Int(diagram - Diagrams.constants) * words }
    guard let place = rows[diagram] else {
      preconditionFailure("a function that was not named when the supports were made")
    }
    return place
  }

  /// Whether a function hangs on a variable; exact, since a store keeps no test that makes no difference.
  package func contains(_ variable: Int, in diagram: Diagrams.Diagram) -> Bool {
    guard diagram >= Diagrams.constants else { return false }
    let place = place(of: diagram)
    return bits[place + variable / 64] & (1 << UInt64(variable % 64)) != 0
  }

  /// The variables on which a function hangs, in rising order.
  package func variables(of diagram: Diagrams.Diagram) -> [Int] {
    guard diagram >= Diagrams.constants else { return [] }
    let place = place(of: diagram)
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
