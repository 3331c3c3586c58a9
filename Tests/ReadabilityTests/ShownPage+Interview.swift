import struct Assessments.Example
import Phrases
import Placement
import Questionnaires
import ShippedAssessment

@testable import Interview

extension ShownPage {
  /// The sources as a page of the guide names them: other people's words.
  private static let sourceNames: Set<String> = {
    let sources = (try? ShippedAssessment.assessment().sources) ?? []
    let phrases = Phrases.english.guide
    return Set(sources.map { phrases.source($0.publisher, $0.year, $0.title) })
  }()

  init(_ name: String, _ page: Page, of interview: Interview) {
    let answers = interview.phrases.answers
    let standing = [answers.yes, answers.no, answers.notSure, answers.preferNotToSay]
    self.init(
      name: name, voice: interview.voice,
      texts: page.texts(with: interview.phrases.result).filter {
        !$0.isEmpty && !Self.sourceNames.contains($0)
      },
      standing: Set(standing.map { $0[interview.voice] }))
  }

  /// Every page of the interview that does not hang on what was answered.
  static func fixed(_ voice: Voice, in language: Language = .english) throws -> [ShownPage] {
    let assessment = try ShippedAssessment.assessment(in: language)
    var interview = Interview(of: assessment, phrases: .of(language), voice: voice)
    var pages: [ShownPage] = []
    func add(_ name: String, _ place: Place) {
      interview.arrive(at: place)
      pages.append(ShownPage(name, interview.page, of: interview))
      interview.showsHelp = true
      pages.append(ShownPage("help on \(name)", interview.page, of: interview))
      interview.showsHelp = false
    }
    for (name, place) in [
      ("welcome", Place.welcome), ("privacy", .privacy), ("client", .client),
      ("clinician", .clinician), ("paper", .paper), ("file", .file(.person)),
      ("printing", .printing(.person)),
      ("overwrite", .overwrite(.person, path: "waymark-summary.txt")), ("leave", .leave),
      ("review", .review), ("help now", .helpNow), ("guide", .guide),
      ("page's paper", .pagePaper(0)),
    ] where voice == .interview || place != .client && place != .clinician {
      add(name, place)
    }
    // The page of sources is made of names, and of what they were used for.
    for (place, page) in assessment.guide.enumerated()
    where !page.blocks.contains(.insert(.sources)) {
      add("page \(page.id)", .page(place))
    }
    let asked = assessment.questionnaire.places(askedIn: Mode(voice))
    for place in Set(asked.map(assessment.questionnaire.sectionPlace(ofQuestionAt:))).sorted() {
      add("end of section \(assessment.questionnaire.sections[place].id)", .sectionDone(place))
    }
    for place in asked {
      let question = assessment.questionnaire.questions[place]
      add("question \(question.id)", .question(place))
      pages[pages.count - 2].questions = [question.wording[voice]]
      if voice == .interview { add("note on \(question.id)", .note(place)) }
    }
    return pages
  }

  /// Every page that an example's answers lead to once they are all given, and the papers that come of them.
  ///
  /// - Parameters:
  ///   - voice: Who is spoken to.
  ///   - language: The language that is spoken.
  ///   - step: Looks at every example, every second and so on.
  /// - Returns: The pages, each with the name of its example.
  /// - Throws: When the assessment or the examples cannot be read.
  static func results(
    _ voice: Voice, in language: Language = .english, every step: Int = 1
  ) throws -> [ShownPage] {
    let assessment = try ShippedAssessment.assessment(in: language)
    let examples = try ShippedAssessment.examples()
    return stride(from: 0, to: examples.count, by: step).map { examples[$0] }.flatMap { example in
      var interview = Interview(of: assessment, phrases: .of(language), voice: voice)
      interview.answers = example.answers
      interview.answers.set(Mode(voice), in: assessment.questionnaire)
      interview.judgeAnew()
      var pages: [ShownPage] = []
      for (name, place) in [
        ("review", Place.review), ("result", .recommendation), ("why page", .why),
        ("levels", .compare), ("help now", .helpNow),
      ] where place != .helpNow || interview.isStopped {
        interview.arrive(at: place)
        pages.append(ShownPage("\(name) of \(example.id)", interview.page, of: interview))
      }
      return pages + papers(of: interview, named: example.id)
    }
  }
}

extension Page {
  /// The texts of the page, one by one.
  func texts(with phrases: ResultPhrases) -> [String] {
    let blocks = (blocks + notes + aside).flatMap { $0.texts(with: phrases) }
    var texts = [title, progress?.text ?? "", message ?? ""] + blocks
    if case .field(let field, _, _) = control { texts.append(field.label) }
    for row in control.rows {
      if case .heading(let heading) = row.above { texts.append(heading) }
      texts += [row.text] + row.detail.listItems
    }
    return texts
  }
}

extension Block {
  func texts(with phrases: ResultPhrases) -> [String] {
    switch self {
    case .heading(let text), .strong(let text), .text(let text), .quiet(let text),
      .alert(let text), .item(let text), .box(let text):
      return [text]
    case .headingBeside(let heading, let text): return [heading, text]
    // The titles of sources are names, and answers are a list.
    case .detail(let text) where text.hasPrefix(phrases.source("")): return []
    case .detail(let text) where text.hasPrefix(phrases.answersUsed("")): return text.listItems
    case .detail(let text): return [text]
    case .bar(let name, _, _, let word): return [name, word]
    case .trend(let trend): return [trend.name, trend.change] + trend.points.map(\.word)
    case .ladder(let rungs):
      return rungs.flatMap { [$0.name] + $0.facts + [$0.note].compactMap(\.self) }
    case .comparison(let comparison):
      return comparison.heads + comparison.rows.flatMap { [$0.name] + $0.cells }
    case .gap: return []
    }
  }
}

extension String {
  /// The items of a list in one line: "Answers: Safe at home: No; Housing: A shelter".
  var listItems: [String] {
    split { $0 == ";" || $0 == "·" }.map { String($0.drop { $0 == " " }) }
  }
}
