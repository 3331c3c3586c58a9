/// A place in a file, counted from 1, as editors count.
package struct Place: Hashable, Sendable, Comparable {
  package let line: Int
  package let column: Int

  package static func < (left: Place, right: Place) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
