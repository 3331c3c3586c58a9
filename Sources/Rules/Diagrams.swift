/// A store of decision diagrams over variables with finitely many values.
///
/// A diagram is a function from the variables to a small number. It tests the variables in the order of their places, and
/// equal functions are one diagram, so that comparing two functions is comparing two numbers (an ordered multi-valued decision
/// diagram, kept canonical by hash-consing).
package struct Diagrams: Sendable {
  /// A diagram of a store.
  ///
  /// Numbers below ``constants`` are the constant functions of that value; the others name nodes.
  package typealias Diagram = Int32

  /// One more than the largest value that a function can have.
  package static let constants: Diagram = 512

  /// How many values each variable has.
  package let widths: [Int]
  /// The most nodes that the store may hold.
  package let limit: Int

  private var nodes: [Node] = []
  private var children: [Diagram] = []
  /// The children of the nodes that are being made, those of each upon those of the one that waits for it.
  private var pending: [Diagram] = []
  /// The nodes by the hash of what they are: open addressing, a power of two wide, -1 where empty.
  ///
  /// None until a node is made.
  private var places: [Int32] = []
  /// The latest combinations, each in the one place that its hash gives it; empty until something is combined.
  private var recent: [Combination] = []

  /// The store would grow past its limit: nothing can be said.
  package struct TooLarge: Error, Hashable { package let nodes: Int }

  private struct Node {
    let variable: Int32
    let firstChild: Int32
  }

  struct Combination {
    var left: Diagram = -1
    var right: Diagram = -1
    var operation: Operation = .least
    var result: Diagram = -1
  }

  /// How two functions become one.
  package enum Operation: UInt8, Sendable { case least, most, sum }

  /// An empty store.
  ///
  /// - Parameters:
  ///   - widths: How many values each variable has, by its place.
  ///   - limit: The most nodes that the store may hold.
  package init(widths: [Int], limit: Int) {
    self.widths = widths
    self.limit = limit
  }

  /// How many nodes the store holds.
  package var count: Int { nodes.count }

  /// The variable that a diagram tests first; past all variables for a constant.
  package func variable(_ diagram: Diagram) -> Int {
    diagram < Self.constants ? Int.max : Int(nodes[Int(diagram - Self.constants)].variable)
  }

  /// What a diagram becomes when the variable that it tests first has a value.
  package func child(_ diagram: Diagram, _ value: Int) -> Diagram {
    children[Int(nodes[Int(diagram - Self.constants)].firstChild) + value]
  }

  /// The function that tests a variable and goes on as the parts say, one for each value.
  mutating func node(_ variable: Int, _ parts: [Diagram]) throws(TooLarge) -> Diagram {
    let start = pending.count
    pending += parts
    defer { pending.removeLast(pending.count - start) }
    return try node(variable, fromPending: start)
  }

  /// The function that tests a variable and goes on as the last of the pending parts say.
  private mutating func node(_ variable: Int, fromPending start: Int) throws(TooLarge) -> Diagram {
    let first = pending[start]
    if pending[start...].allSatisfy({ $0 == first }) { return first }
    if nodes.count * 2 >= places.count { growPlaces() }
    var slot = Self.hash(Int32(variable), pending[start...]) & (places.count - 1)
    while places[slot] >= 0 {
      let found = nodes[Int(places[slot])]
      if found.variable == variable, has(found, start) { return places[slot] + Self.constants }
      slot = (slot + 1) & (places.count - 1)
    }
    guard nodes.count < limit else { throw TooLarge(nodes: nodes.count) }
    places[slot] = Int32(nodes.count)
    nodes.append(Node(variable: Int32(variable), firstChild: Int32(children.count)))
    children += pending[start...]
    return Int32(nodes.count - 1) + Self.constants
  }

  /// Gives back the room that only a growing store needs.
  ///
  /// It may grow again all the same, and finds its nodes anew then.
  mutating func settle() {
    places = []
    recent = []
    pending = []
    nodes = nodes.withUnsafeBufferPointer(Array.init)
    children = children.withUnsafeBufferPointer(Array.init)
  }

  /// Whether the children of a node are the last of the pending ones.
  private func has(_ node: Node, _ start: Int) -> Bool {
    let shift = Int(node.firstChild) - start
    for place in start..<pending.count where children[shift + place] != pending[place] {
      return false
    }
    return true
  }

  private mutating func growPlaces() {
    var width = max(1 << 8, places.count)
    while width <= nodes.count * 2 { width *= 2 }
    places = Array(repeating: -1, count: width)
    if !recent.isEmpty { growRecent() }
    for (place, node) in nodes.enumerated() {
      let first = Int(node.firstChild)
      let parts = children[first..<first + widths[Int(node.variable)]]
      var slot = Self.hash(node.variable, parts) & (places.count - 1)
      while places[slot] >= 0 { slot = (slot + 1) & (places.count - 1) }
      places[slot] = Int32(place)
    }
  }

  /// Keeps as many combinations as there are nodes: with fewer, large functions would be combined over and over.
  private mutating func growRecent() {
    guard recent.count < places.count / 2 else { return }
    let old = recent
    recent = Array(repeating: Combination(), count: places.count / 2)
    for kept in old where kept.result >= 0 {
      recent[Self.slot(kept.left, kept.right, kept.operation) & (recent.count - 1)] = kept
    }
  }

  private static func hash(_ variable: Int32, _ parts: ArraySlice<Diagram>) -> Int {
    var hash = UInt64(truncatingIfNeeded: variable) &* 0x9E37_79B9_7F4A_7C15
    for part in parts {
      hash = (hash ^ UInt64(truncatingIfNeeded: part)) &* 0xBF58_476D_1CE4_E5B9
      hash ^= hash >> 29
    }
    return Int(truncatingIfNeeded: hash ^ (hash >> 32))
  }

  // MARK: - Combining

  /// The lesser, the greater or the sum of two functions, value by value.
  package mutating func combine(
    _ left: Diagram, _ right: Diagram, _ operation: Operation
  ) throws(TooLarge) -> Diagram {
    let (left, right) = left <= right ? (left, right) : (right, left)
    if let known = simple(left, right, operation) { return known }
    if recent.isEmpty {
      recent = Array(repeating: Combination(), count: max(1 << 10, places.count / 2))
    }
    let slot = Self.slot(left, right, operation) & (recent.count - 1)
    let kept = recent[slot]
    if kept.left == left, kept.right == right, kept.operation == operation { return kept.result }
    let variable = min(variable(left), variable(right))
    let testsLeft = self.variable(left) == variable
    let testsRight = self.variable(right) == variable
    let start = pending.count
    defer { pending.removeLast(pending.count - start) }
    for value in 0..<widths[variable] {
      pending.append(
        try combine(
          testsLeft ? child(left, value) : left, testsRight ? child(right, value) : right,
          operation))
    }
    let result = try node(variable, fromPending: start)
    // The store may have grown on the way, and what is kept with it.
    recent[Self.slot(left, right, operation) & (recent.count - 1)] = Combination(
      left: left, right: right, operation: operation, result: result)
    return result
  }

  /// The combination where it takes no looking at nodes; the left is not above the right.
  private func simple(_ left: Diagram, _ right: Diagram, _ operation: Operation) -> Diagram? {
    switch operation {
    case .sum where right < Self.constants: left + right
    case .sum where left == 0: right
    case .sum: nil
    case .least where left == right || left == 0: left
    case .most where left == right || left == 0: right
    // Of two constants the left is the lesser, since diagrams are numbered by their values.
    case .least where right < Self.constants: left
    case .most where right < Self.constants: right
    case .least, .most: nil
    }
  }

  private static func slot(_ left: Diagram, _ right: Diagram, _ operation: Operation) -> Int {
    var hash = UInt64(truncatingIfNeeded: left) &* 0x9E37_79B9_7F4A_7C15
    hash ^= UInt64(truncatingIfNeeded: right) &* 0xC2B2_AE3D_27D4_EB4F
    hash = (hash ^ UInt64(operation.rawValue)) &* 0xBF58_476D_1CE4_E5B9
    return Int(truncatingIfNeeded: hash ^ (hash >> 31))
  }
}
