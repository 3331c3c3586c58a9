package import Phrases

/// The clinician's desk as a value: it unlocks the records, lists them, and says which one to open.
///
/// Like ``Interview`` it draws nothing and touches no file: keys go in, effects come out, and what came of them goes in again.
package struct Desk: Sendable {
  package let phrases: Phrases
  /// Whether commands come as keys or as typed words.
  let hand: Interview.Hand
  package internal(set) var place: Place
  package internal(set) var message: String?
  /// What stood there before the warning that nothing was pressed.
  var messageBefore: String?
  package internal(set) var scroll = 0
  var trail: [Place] = []
  /// What is written here: a passphrase, or the word that deletes.
  var field = TextField()
  /// The row of each place that the keys act on.
  var focuses: [Place: Int] = [:]
  /// The row of the list, counted through all records that are listed; 0 is the row above them.
  var listFocus = 0
  var filter: Filter?
  var showsHelp = false
  var order = DeskPhrases.Order.changed
  /// All records, and the places among them of those that the list shows, in its order.
  var entries: [DeskEntry] = []
  var listed: [Int] = []
  var index = DeskIndex()
  /// The places of all records in the orders that were asked for until now.
  var orders: [DeskPhrases.Order: [Int]] = [:]

  /// Where one is at the desk.
  package enum Place: Hashable, Sendable {
    case unlock
    /// Other records stand in the place of those that were seen last; the sentence says which.
    case replaced(String)
    case list
    case record(String)
    case delete(String)
    case deleteAgain(String)
  }

  /// Begins before the locked records.
  package init(phrases: Phrases, hand: Interview.Hand = .keys) {
    self.phrases = phrases
    self.hand = hand
    place = .unlock
  }
}

/// Something that the desk asks the world for.
package enum DeskEffect: Hashable, Sendable {
  case unlock(passphrase: String)
  case begin
  case open(String)
  /// A new interview beside the answers of this record.
  case follow(String)
  case copy(String)
  case print(String)
  case export(String)
  case delete(String)
  /// To go on from the records that stand there, which are older than those seen last.
  case accept
  case lock
  case leave
  case vanish
  case suspend
}

/// What came of an effect of the desk.
package enum DeskOutcome: Hashable, Sendable {
  /// The records, what has to be acknowledged before they are shown, and what else there is to say.
  case unlocked([DeskEntry], warning: String? = nil, notice: String? = nil)
  /// The passphrase opened nothing, or the store cannot be read; the sentence says which.
  case refused(String)
  /// The records as they are now, and what there is to say.
  case listed([DeskEntry], notice: String?)
  /// The list has no such record any more, or something failed.
  case said(String)
  case locked(String?)
}
