internal import Rules
internal import Synchronization

/// Keeps the chain of an assessment, once somebody has asked for it.
///
/// Making it takes as long as reading the assessment, and the first page does without.
final class LazyChain: Sendable {
  private enum State: Sendable {
    case notMade
    case made(Chain)
    case tooLarge(Diagrams.TooLarge)
  }

  private let state = Mutex(State.notMade)

  /// The chain of the assessment that this belongs to.
  func chain(of assessment: Assessment) throws(Diagrams.TooLarge) -> Chain {
    let state = state.withLock { state in
      if case .notMade = state {
        do throws(Diagrams.TooLarge) {
          state = .made(try Chain(assessment))
        } catch {
          state = .tooLarge(error)
        }
      }
      return state
    }
    switch state {
    case .made(let chain): return chain
    case .tooLarge(let fault): throw fault
    case .notMade: preconditionFailure("the chain was just made")
    }
  }
}
