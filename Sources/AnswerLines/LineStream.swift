internal import Assessments
package import Placement
package import Questionnaires

/// Goes through a stream of people, a line of JSON each, and writes a line for each.
///
/// Takes the same memory however many lines there are.
package struct LineStream {
  /// The longest line that is read, in bytes: as large as the largest file.
  package static let longest = Files.largest
  /// How much is read and written at a time.
  private static let block = 1 << 18

  /// What the stream asks of the world.
  package struct Ports {
    /// Reads some bytes, at most as many as fit; 0 at the end.
    let read: (UnsafeMutableRawBufferPointer) throws -> Int
    /// Whether reading would give something at once.
    let isReady: () -> Bool
    let write: (UnsafeRawBufferPointer) throws -> Void
    /// Says what is wrong with a line.
    let complain: (String) -> Void

    package init(
      read: @escaping (UnsafeMutableRawBufferPointer) throws -> Int,
      isReady: @escaping () -> Bool, write: @escaping (UnsafeRawBufferPointer) throws -> Void,
      complain: @escaping (String) -> Void
    ) {
      self.read = read
      self.isReady = isReady
      self.write = write
      self.complain = complain
    }
  }

  /// How many lines there were that are not empty, and how many of them were wrong.
  package struct Count: Hashable, Sendable {
    package fileprivate(set) var lines = 0
    package fileprivate(set) var wrong = 0
  }

  private let file: String
  private let ports: Ports

  package init(file: String, ports: Ports) {
    self.file = file
    self.ports = ports
  }

  /// Decides for every line.
  ///
  /// - Parameters:
  ///   - assessment: What decides.
  ///   - whole: Gives the whole result of some answers as an object of JSON; nil for outlines.
  /// - Returns: How many lines there were; nil when there is no memory to begin.
  /// - Throws: What reading or writing throws.
  package func run(
    _ assessment: Assessment, whole: ((Answers) -> String)? = nil
  ) throws -> Count? {
    guard
      var decider = LineDecider(
        assessment, file: file, largest: Self.longest, whole: whole)
    else { return nil }
    var lines = LineBuffer(longest: Self.longest, block: Self.block, padding: JSONParser.padding)
    var count = Count()
    var isOpen = true
    while isOpen {
      if decider.output.count > 0, decider.output.count >= Self.block || !ports.isReady() {
        try flush(&decider)
      }
      isOpen = try lines.fill(ports.read)
      while let line = lines.next(atEnd: !isOpen) {
        try decide(line, &decider, &count)
        if decider.output.count >= Self.block { try flush(&decider) }
      }
    }
    try flush(&decider)
    return count
  }

  private func decide(
    _ line: LineBuffer.Line, _ decider: inout LineDecider, _ count: inout Count
  ) throws {
    do throws(Faults) {
      switch line {
      case .empty: return
      case .whole(let bytes, let number):
        count.lines += 1
        try decider.decide(bytes, number: number)
      case .tooLong(let number):
        count.lines += 1
        throw Faults(.lineTooLong(limit: Self.longest), in: file, line: number)
      }
    } catch {
      count.wrong += 1
      for fault in error.list { ports.complain("\(fault)") }
    }
  }

  private func flush(_ decider: inout LineDecider) throws {
    guard decider.output.count > 0 else { return }
    try ports.write(decider.output.bytes)
    decider.output.clear()
  }
}
