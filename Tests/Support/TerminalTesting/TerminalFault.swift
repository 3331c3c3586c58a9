/// What a terminal test waited for in vain, or could not start.
package struct TerminalFault: Error, CustomStringConvertible {
  package let description: String

  init(_ description: String) { self.description = description }
}
