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
  /// Where a clinician chooses another level than the computed one, step by step.
  case override(OverrideStep)
  /// What has changed since the interview that this one follows.
  case sinceLastTime
  case paper
  /// The list of the pages of the guide.
  case guide
  /// The page of the guide at a place.
  case page(Int)
  /// Where such a page is saved or printed.
  case pagePaper(Int)
  case file(Paper)
  /// Where one says on which printer, and how many copies.
  case printing(Paper)
  case overwrite(Paper, path: String)
  case leave

  /// Whether a level of care is shown here, or leads out on paper.
  var showsResult: Bool {
    switch self {
    case .recommendation, .why, .compare, .override, .sinceLastTime, .paper: true
    default: false
    }
  }

  /// Whether what was chosen or written here is found again on coming back.
  var keepsDraft: Bool {
    switch self {
    case .question, .note, .client, .clinician, .file, .review, .guide, .override: true
    case .welcome, .privacy, .sectionDone, .helpNow, .recommendation, .why, .compare,
      .sinceLastTime, .paper, .page,
      .pagePaper, .printing, .overwrite, .leave:
      false
    }
  }
}
