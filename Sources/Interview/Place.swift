/// Where one is in the program.
package enum Place: Hashable, Sendable {
  case welcome
  case privacy
  /// Interview mode asks for a label for the client, and the clinician's name; both may stay empty.
  case client
  case clinician
  /// The question at a place in the order of the interview.
  case question(Int)
  /// The clinician's note on a question.
  case note(Int)
  /// The end of the section at a place.
  case sectionDone(Int)
  case helpNow
  case review
  case recommendation
  case why
  case compare
  case paper
  case file(Audience)
  case overwrite(Audience, path: String)
  case leave

  /// Whether what was chosen or written here is found again on coming back.
  var keepsDraft: Bool {
    switch self {
    case .question, .note, .client, .clinician, .file, .review: true
    case .welcome, .privacy, .sectionDone, .helpNow, .recommendation, .why, .compare, .paper,
      .overwrite, .leave:
      false
    }
  }
}

/// For whom a summary is.
package enum Audience: String, Hashable, Sendable, CaseIterable {
  case person = "self"
  case chart
}
