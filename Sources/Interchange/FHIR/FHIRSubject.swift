package import Placement

/// Whom an export is about, and who made it.
package struct FHIRSubject: Hashable, Sendable {
  /// The clinic's label for the client; nil names nobody.
  package var client: String?
  /// The client at the receiver: the identifier of exactly one patient there, as `system|value`.
  package var patient: String?
  /// The name of the clinician who asked.
  package var clinician: String?
  /// The record that the answers come from; it tells apart two people who are not named and answered the same.
  package var record: String?

  package init(
    client: String? = nil, patient: String? = nil, clinician: String? = nil, record: String? = nil
  ) {
    self.client = client
    self.patient = patient
    self.clinician = clinician
    self.record = record
  }
}

/// A clinician's choice of another level than the computed one.
package struct FHIRChoice: Hashable, Sendable {
  package let level: Level
  /// The coded reason.
  package let reason: String
  /// The same in words; empty where the reason says enough.
  package let note: String

  package init(level: Level, reason: String, note: String) {
    self.level = level
    self.reason = reason
    self.note = note
  }
}
