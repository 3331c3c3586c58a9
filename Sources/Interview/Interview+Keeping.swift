internal import Phrases
internal import Questionnaires

/// Whether what is said is kept in a record, so that it is still there when the program is not.
package enum Keeping: Hashable, Sendable {
  /// Nothing is kept, and nothing is said about it.
  case off
  /// A record will keep what is said; there is nothing yet.
  case waiting
  /// All that was said is in the record, and would survive a loss of power.
  case kept
  /// The last changes are only in memory; the reason is a sentence.
  case failed(reason: String)
}

extension Interview {
  /// Takes in whether the last change has reached the record; a failure is said at once, and stays in sight.
  ///
  /// - Parameters:
  ///   - news: What is known now.
  ///   - notice: What else there is to tell about it, as a sentence.
  package mutating func take(_ news: Keeping, notice: String? = nil) {
    if case .failed(let reason) = news, news != keeping { message = reason }
    if let notice { message = notice }
    keeping = news
  }

  /// What stands at the right of the first line about it.
  var keepingStatus: String? {
    switch keeping {
    case .off, .waiting: nil
    case .kept: phrases.desk.kept
    case .failed: phrases.desk.notKept
    }
  }

  /// What is asked of one who wants to leave.
  var leaveLead: String {
    switch keeping {
    case .off: phrases.screens.leaveLead
    case .waiting: phrases.desk.leaveNothing
    case .kept: phrases.desk.leaveKept
    case .failed: phrases.desk.leaveNotKept
    }
  }

  /// What is promised before the first question; the first promise says what is kept.
  var privacyPromises: [String] {
    let exit = hand == .keys ? phrases.keys.exitHow : phrases.lines.exitHow
    let promises = phrases.screens.privacy(voice, exit)
    return keeping == .off ? promises : [phrases.desk.privacyKept] + promises.dropFirst()
  }

  /// What stands above the papers.
  var paperLead: String {
    keeping == .off ? phrases.paper.lead[voice] : phrases.desk.paperKept
  }
}
