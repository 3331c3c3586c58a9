internal import FHIRImports
internal import Placement
internal import Questionnaires

/// What an imported form is, and what of it is not carried, as lines.
struct FormText {
  let lines: [String]

  init(_ form: ImportedForm) {
    let identity = form.assessment.identity
    let questionnaire = form.assessment.questionnaire
    var lines = [
      "\(form.title) (\(identity.id)), version \(identity.version)", "digest \(identity.digest)",
      "\(Self.count(form.questionCount, "question")) in \(Self.count(questionnaire.sections.count, "part"))",
    ]
    guard let details = form.assessment.form else {
      self.lines = lines
      return
    }
    if let publisher = details.publisher { lines.append("Published by: \(publisher)") }
    lines += details.notices.map { "Copyright and terms: \($0)" }
    lines += details.totals.map {
      "Points: \($0.title), from \(Self.count($0.items.count, "question")); no total while one that counts is open"
    }
    lines.append("It leads to no level of care.")
    lines += Self.notCarried(form.notCarriedSummary)
    self.lines = lines
  }

  /// What is not carried, under a heading.
  static func notCarried(_ summary: [String]) -> [String] {
    summary.isEmpty
      ? ["All of it is carried."] : ["Not carried:"] + summary.map { "- \($0)" }
  }

  private static func count(_ number: Int, _ thing: String) -> String {
    "\(number) \(thing)\(number == 1 ? "" : "s")"
  }
}
