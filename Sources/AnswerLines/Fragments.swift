/// Pieces of output that are written many times, made once.
struct Fragments: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  var count: Int { ends.count }

  /// Keeps a piece; it is known by its number.
  mutating func add(_ text: String) -> Int {
    bytes += text.utf8
    ends.append(bytes.count)
    return ends.count - 1
  }

  /// Keeps some pieces, whose numbers follow on each other; gives that of the first.
  mutating func add(all texts: some Sequence<String>) -> Int {
    let first = ends.count
    for text in texts { _ = add(text) }
    return first
  }

  func write(_ piece: Int, to output: inout OutputBytes) {
    let start = piece == 0 ? 0 : ends[piece - 1]
    bytes.withUnsafeBytes {
      output.append(UnsafeRawBufferPointer(rebasing: $0[start..<ends[piece]]))
    }
  }
}
