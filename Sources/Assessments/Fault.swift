/// Something wrong in an assessment or in a file of answers: where, what, and what to do about it.
package struct Fault: Error, Hashable, Sendable {
  package let file: String
  /// Where in the file, when it is in one place.
  package let place: Place?
  package let problem: Problem
}

extension Fault: CustomStringConvertible {
  /// "FILE:LINE:COLUMN: what is wrong. What to do."
  package var description: String {
    let whole = place.map { "\(file):\($0.line):\($0.column)" } ?? file
    return "\(whole): \(problem.sentence)"
  }
}

/// All that is wrong in a folder or a file, by file and place; never nothing.
package struct Faults: Error, Sendable {
  package let list: [Fault]

  init(_ list: [Fault]) {
    self.list = list.sorted {
      ($0.file, $0.place?.line ?? 0, $0.place?.column ?? 0, $0.problem.sentence)
        < ($1.file, $1.place?.line ?? 0, $1.place?.column ?? 0, $1.problem.sentence)
    }
  }

  /// One thing that is wrong with a whole line.
  package init(_ problem: Problem, in file: String, line: Int) {
    list = [Fault(file: file, place: Place(line: line, column: 1), problem: problem)]
  }
}

extension Faults: CustomStringConvertible {
  package var description: String { list.map(\.description).joined(separator: "\n") }
}

/// A fault in a file whose name the reader does not know.
struct FaultAt: Error {
  let place: Place?
  let problem: Problem

  init(_ place: Place?, _ problem: Problem) {
    self.place = place
    self.problem = problem
  }
}
