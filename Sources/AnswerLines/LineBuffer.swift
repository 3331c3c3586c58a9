private import Glibc

/// Cuts what is read into lines, each followed by bytes that may be read past its end.
struct LineBuffer: ~Copyable {
  enum Line {
    /// Nothing but blanks.
    case empty
    /// The bytes of a line without its line break; they stand until the next reading.
    case whole(UnsafeBufferPointer<UInt8>, number: Int)
    /// A line of which nothing was kept.
    case tooLong(number: Int)
  }

  private let longest: Int
  private let block: Int
  private let padding: Int
  private let start: UnsafeMutablePointer<UInt8>
  /// The part of the buffer that is read and not yet cut.
  private var rest = 0..<0
  /// How much of that is known to hold no line break.
  private var searched = 0
  private var number = 0
  private var isSkipping = false

  init(longest: Int, block: Int, padding: Int) {
    self.longest = longest
    self.block = block
    self.padding = padding
    start = .allocate(capacity: longest + block + padding)
    start.initialize(repeating: 0, count: longest + block + padding)
  }

  deinit { start.deallocate() }

  /// Reads on; false at the end.
  mutating func fill(_ read: (UnsafeMutableRawBufferPointer) throws -> Int) rethrows -> Bool {
    if rest.lowerBound > 0 {
      memmove(start, start + rest.lowerBound, rest.count)
      rest = 0..<rest.count
    }
    let space = UnsafeMutableRawBufferPointer(start: start + rest.upperBound, count: block)
    let count = try read(space)
    rest = 0..<rest.upperBound + count
    return count > 0
  }

  /// The next line that is whole, or, at the end, that has begun.
  mutating func next(atEnd: Bool) -> Line? {
    while true {
      let from = start + rest.lowerBound
      guard let end = lineEnd(atEnd: atEnd) else {
        guard rest.count > longest else { return nil }
        // The line goes on: what is there of it is of no use.
        isSkipping = true
        rest = rest.upperBound..<rest.upperBound
        searched = 0
        return nil
      }
      let line = UnsafeBufferPointer(start: from, count: end - rest.lowerBound)
      rest = min(end + 1, rest.upperBound)..<rest.upperBound
      searched = 0
      number += 1
      if isSkipping || line.count > longest {
        isSkipping = false
        return .tooLong(number: number)
      }
      return Self.isBlank(line) ? .empty : .whole(line, number: number)
    }
  }

  private mutating func lineEnd(atEnd: Bool) -> Int? {
    let from = rest.lowerBound + searched
    if let found = memchr(start + from, 0x0A, rest.upperBound - from) {
      return UnsafeRawPointer(found) - UnsafeRawPointer(start)
    }
    searched = rest.count
    return atEnd && (!rest.isEmpty || isSkipping) ? rest.upperBound : nil
  }

  private static func isBlank(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }
}
