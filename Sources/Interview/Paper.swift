/// What can be saved to a file or printed.
package enum Paper: Hashable, Sendable {
  case summary(Audience)
  /// The page of the guide at a place.
  case page(Int)
  /// The answers to a form, for another program.
  case answers

  package static let person = Paper.summary(.person)
  package static let chart = Paper.summary(.chart)
}

/// For whom a summary is.
package enum Audience: String, Hashable, Sendable, CaseIterable {
  case person = "self"
  case chart
}
