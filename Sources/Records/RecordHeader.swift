package import Placement

/// What the list of records shows of one, sealed by itself so that a list need not open whole records.
package struct RecordHeader: Hashable, Sendable {
  /// The clinician's label for the client.
  package var client: String
  package var clinician: String
  /// Seconds since 1970, of the beginning and of the last change.
  package var created: Int64
  package var changed: Int64
  package var status: Status
  /// The level that the answers give; nil while nothing is computed or an emergency stopped the interview.
  package var computed: Level?
  /// The level that the clinician chose instead.
  package var chosen: Level?
  /// The record of the interview that this one follows.
  package var previous: RecordID?

  package enum Status: UInt8, Hashable, Sendable, CaseIterable {
    case draft = 1
    case complete = 2
    case overridden = 3
  }

  package init(
    client: String, clinician: String, created: Int64, changed: Int64, status: Status,
    computed: Level? = nil, chosen: Level? = nil, previous: RecordID? = nil
  ) {
    self.client = client
    self.clinician = clinician
    self.created = created
    self.changed = changed
    self.status = status
    self.computed = computed
    self.chosen = chosen
    self.previous = previous
  }
}
