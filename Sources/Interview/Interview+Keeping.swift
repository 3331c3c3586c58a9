internal import Phrases

/// Whether what is said is kept in a record, so that it is still there when the program is not.
package enum Keeping: Hashable, Sendable {
  /// Nothing is kept, and nothing is said about it.
  case off
  /// All that was said is in the record, and would survive a loss of power.
  case kept
  /// The last changes are only in memory; the reason is a sentence.
  case failed(reason: String)
}

extension Interview {
  /// Takes in whether the last change has reached the record; a failure is said at once, and stays in sight.
  package mutating func take(_ news: Keeping) {
    defer { keeping = news }
    guard case .failed(let reason) = news, news != keeping else { return }
    message = reason
  }

  /// What stands at the right of the first line about it.
  var keepingStatus: String? {
    switch keeping {
    case .off: nil
    case .kept: phrases.desk.kept
    case .failed: phrases.desk.notKept
    }
  }
}
