import Interview
import Phrases
import Placement
import Questionnaires
import TerminalTesting
import Testing

/// Every kind of screen, and the way to it.
enum Station: String, CaseIterable, CustomTestStringConvertible {
  case welcome, privacy, client, clinician
  case yesNo, oneOf, severalOf, number, words
  case note, sectionDone, help, helpNow
  case review, recommendation, why, compare
  case paper, fileName, overwrite, guide, guidePage, guidePaper, leave, tooSmall

  var testDescription: String { rawValue }

  var arguments: [String] {
    switch self {
    case .welcome: []
    case .client, .clinician, .note: ["--interview"]
    default: ["--self"]
    }
  }

  /// Puts the files in place that the screen needs.
  func prepare(_ scratch: Scratch) throws {
    guard self == .overwrite else { return }
    try scratch.write("old", to: Phrases.english.paper.personFile)
  }

  /// Goes to the screen in a program that was just started with the arguments for it.
  func reach(in walk: Walk, _ scratch: Scratch) throws {
    let words = walk.interview.phrases
    switch self {
    case .welcome, .privacy: break
    case .client: try walk.press(.enter)
    case .clinician: try walk.press(.enter, .enter)
    case .yesNo: try goToQuestion(in: walk) { if case .yesNo = $0.kind { true } else { false } }
    case .oneOf: try goToQuestion(in: walk) { if case .oneOf = $0.kind { true } else { false } }
    case .severalOf:
      try goToQuestion(in: walk) { if case .severalOf = $0.kind { true } else { false } }
    case .number: try goToQuestion(in: walk) { if case .number = $0.kind { true } else { false } }
    case .words:
      try walk.begin(.person)
      try walk.openReview()
      try walk.choose(try Shipped.question("anything-else").label.person)
    case .note:
      try walk.begin(.interview)
      try walk.press(.character("n"))
    case .sectionDone: try reachSectionDone(in: walk)
    case .help:
      try walk.begin(.person)
      try walk.press(.character("?"))
    case .helpNow:
      try walk.begin(.person)
      try walk.give(.choice(.yes))
    case .review:
      try walk.begin(.person)
      try walk.openReview()
    case .recommendation: try reachResult(in: walk)
    case .why: try reachResult(in: walk, .character("w"))
    case .compare: try reachResult(in: walk, .character("l"))
    case .paper: try reachResult(in: walk, .character("p"))
    case .fileName:
      try reachResult(in: walk, .character("p"))
      try walk.choose(words.paper.savePerson.person)
    case .overwrite:
      try prepare(scratch)
      try Self.fileName.reach(in: walk, scratch)
      let path = words.paper.personFile
      try walk.press(
        .enter, for: .save(.person, path: path, replacing: false),
        yields: .fileExists(.person, path: path))
    case .guide: try walk.press(.character("g"))
    case .guidePage: try walk.press(.character("g"), .character("1"))
    case .guidePaper: try walk.press(.character("g"), .character("1"), .character("p"))
    case .leave: try walk.press(.character("q"))
    case .tooSmall: try walk.resize(rows: 5, columns: 20)
    }
  }

  private func goToQuestion(in walk: Walk, _ isWanted: (Question) -> Bool) throws {
    try walk.begin(.person)
    try walk.answer(try Shipped.answers(of: "carpenter-ready-for-iop"), until: isWanted)
    try #require(walk.question.map(isWanted) == true)
  }

  private func reachSectionDone(in walk: Walk) throws {
    let questionnaire = try Shipped.assessment.questionnaire
    let last = try #require(questionnaire.sections.first?.questions.last?.id)
    let answers = try Shipped.answers(of: "carpenter-ready-for-iop")
    try walk.begin(.person)
    try walk.answer(answers) { $0.id == last }
    try walk.give(try #require(answers[last]))
    try #require(walk.interview.place == .sectionDone(0))
  }

  private func reachResult(in walk: Walk, _ keys: Key...) throws {
    try walk.begin(.person)
    try walk.openReview()
    try walk.choose(walk.interview.phrases.screens.seeResultRow)
    for key in keys { try walk.press(key) }
  }
}
