internal import Rules
internal import Synchronization

/// Keeps the chain of an assessment, once somebody has asked for it.
///
/// Making it takes as long as reading the assessment, and the first page does without.
final class LazyChain: Sendable {
  private enum State: Sendable {
    case notMade
    case made(Chain)
    case tooLarge
  }

  private let state = Mutex(State.notMade)

  /// The chain of the assessment that this belongs to; nil when it is too large.
  func chain(of assessment: Assessment) -> Chain? {
    state.withLock { state in
      if case .notMade = state {
        do throws(Diagrams.TooLarge) {
          state = .made(try Chain(assessment))
        } catch {
          state = .tooLarge
        }
      }
      return if case .made(let chain) = state { chain } else { nil }
    }
  }
}
