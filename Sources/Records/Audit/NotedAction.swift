/// What is done with a record outside the store, and noted in its audit.
package enum NotedAction: Hashable, Sendable, CaseIterable {
  case finished, overridden, printed, exported

  var action: AuditAction {
    switch self {
    case .finished: .finished
    case .overridden: .overridden
    case .printed: .printed
    case .exported: .exported
    }
  }
}
