/// Who reads a text.
package enum Readership: Hashable, Sendable, CaseIterable {
  /// The person whom it is about, alone and perhaps frightened.
  case person
  case clinician
}
