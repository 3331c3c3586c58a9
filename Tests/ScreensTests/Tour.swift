import Assessments
import Interview
import Phrases
import Placement
import Questionnaires
import ShippedAssessment

/// The assessment and the words of the program, in one language.
struct Spoken {
  let language: Language
  let assessment: Assessment
  let phrases: Phrases

  init(_ language: Language) throws {
    self.language = language
    assessment = try ShippedAssessment.assessment(in: language)
    phrases = .of(language)
  }
}

/// Leads an interview to each kind of screen, by commands a person could give.
struct Tour {
  let name: String
  let interview: Interview

  /// All of them, made once for all tests.
  static func all(in language: Language = .english) throws -> [Tour] {
    switch language {
    case .english: try english.get()
    case .spanish: try spanish.get()
    }
  }

  private static let english = Result { try made(in: .english) }
  private static let spanish = Result { try made(in: .spanish) }

  private static func made(in language: Language) throws -> [Tour] {
    var tours: [Tour] = []
    let spoken = try Spoken(language)
    var welcome = Interview(of: spoken.assessment, phrases: spoken.phrases)
    tours.append(Tour(name: "welcome", interview: welcome))
    _ = welcome.update(.pick(1))
    tours.append(Tour(name: "privacy", interview: welcome))
    tours += guide(from: welcome)
    for voice in Voice.allCases { tours += try questions(spoken, voice) }
    tours += try result("shakes-at-home", spoken, .person, "self")
    tours += try result("will-not-say-about-home", spoken, .person, "open")
    tours += try result("shakes-and-a-past-seizure", spoken, .interview, "interview")
    tours += try emergency(spoken)
    tours += try hands(spoken)
    tours += try care(spoken)
    return tours
  }

  private static func guide(from start: Interview) -> [Tour] {
    var interview = start
    _ = interview.update(.guide)
    var tours = [Tour(name: "guide", interview: interview)]
    _ = interview.update(.pick(1))
    tours.append(Tour(name: "guide-page", interview: interview))
    _ = interview.update(.paper)
    tours.append(Tour(name: "guide-paper", interview: interview))
    return tours
  }

  private static func questions(_ spoken: Spoken, _ voice: Voice) throws -> [Tour] {
    var interview = Interview(of: spoken.assessment, phrases: spoken.phrases, voice: voice)
    let mode = voice == .person ? "self" : "interview"
    var tours: [Tour] = []
    _ = interview.update(.next)
    if voice == .interview {
      _ = interview.update(.write("K. 17"))
      tours.append(Tour(name: "client", interview: interview))
      _ = interview.update(.next)
      _ = interview.update(.write("José Łódź"))
      tours.append(Tour(name: "clinician", interview: interview))
      _ = interview.update(.next)
    }
    tours.append(Tour(name: "\(mode)-yes-no", interview: interview))
    var stray = interview
    _ = stray.update(.next)
    tours.append(Tour(name: "\(mode)-message", interview: stray))
    _ = stray.update(.help)
    tours.append(Tour(name: "\(mode)-help", interview: stray))
    _ = interview.update(.pick(2))
    _ = interview.update(.next)
    _ = interview.update(.pick(5))
    tours.append(Tour(name: "\(mode)-several-of", interview: interview))
    if voice == .interview {
      _ = interview.update(.note)
      let note = spoken.language == .english ? "Says she slept badly." : "Dice que durmió mal."
      _ = interview.update(.insert(note))
      tours.append(Tour(name: "note", interview: interview))
      _ = interview.update(.next)
    }
    _ = interview.update(.next)
    tours.append(Tour(name: "\(mode)-one-of", interview: interview))
    for _ in 0..<4 {
      _ = interview.update(.pick(2))
      _ = interview.update(.next)
    }
    tours.append(Tour(name: "\(mode)-after-safety", interview: interview))
    _ = interview.update(.leave)
    tours.append(Tour(name: "\(mode)-leave", interview: interview))
    return tours
  }

  private static func result(
    _ example: String, _ spoken: Spoken, _ voice: Voice, _ mode: String
  ) throws -> [Tour] {
    var interview = try Walk.toReview(example, spoken, voice)
    var tours = [Tour(name: "\(mode)-review", interview: interview)]
    _ = interview.update(.pick(1))
    tours.append(Tour(name: "\(mode)-recommendation", interview: interview))
    var why = interview
    _ = why.update(.why)
    tours.append(Tour(name: "\(mode)-why", interview: why))
    var compare = interview
    _ = compare.update(.compare)
    tours.append(Tour(name: "\(mode)-compare", interview: compare))
    _ = interview.update(.paper)
    tours.append(Tour(name: "\(mode)-paper", interview: interview))
    if mode == "self" {
      var printing = interview
      let printers = Printers(usual: "Front-desk", names: ["Front-desk", "Nurses"])
      printing.take(.printersFound(.person, printers))
      tours.append(Tour(name: "printing", interview: printing))
    }
    _ = interview.update(.pick(1))
    tours.append(Tour(name: "\(mode)-file", interview: interview))
    interview.take(.fileExists(.person, path: spoken.phrases.paper.personFile))
    tours.append(Tour(name: "\(mode)-overwrite", interview: interview))
    return tours
  }

  private static func emergency(_ spoken: Spoken) throws -> [Tour] {
    try Voice.allCases.flatMap { voice -> [Tour] in
      let mode = voice == .person ? "self" : "interview"
      var interview = try Walk.toFirstQuestion(spoken, voice)
      _ = interview.update(.pick(1))
      _ = interview.update(.next)
      var stopped = interview
      _ = stopped.update(.pick(voice == .person ? 1 : 2))
      return [
        Tour(name: "\(mode)-help-now", interview: interview),
        Tour(name: "\(mode)-stopped", interview: stopped),
      ]
    }
  }
}

/// Walks an interview through the answers of an example.
enum Walk {
  struct Lost: Error { let example: String }

  static func toFirstQuestion(_ spoken: Spoken, _ voice: Voice) throws -> Interview {
    var interview = Interview(of: spoken.assessment, phrases: spoken.phrases, voice: voice)
    for _ in 0..<5 {
      if case .question = interview.place { return interview }
      _ = interview.update(.next)
    }
    throw Lost(example: "the first question")
  }

  static func toReview(
    _ name: String, _ spoken: Spoken, _ voice: Voice
  ) throws -> Interview {
    try toReview(name, from: toFirstQuestion(spoken, voice))
  }

  static func toReview(_ name: String, from start: Interview) throws -> Interview {
    guard let example = try ShippedAssessment.examples().first(where: { $0.id == name }) else {
      throw Lost(example: name)
    }
    var interview = start
    for _ in 0..<300 {
      guard case .question(let place) = interview.place else {
        if interview.place == .review { return interview }
        _ = interview.update(.next)
        continue
      }
      let question = interview.assessment.questionnaire.questions[place]
      let rows = interview.page.control.rows.count
      switch example.answers[question.id] ?? .preferNotToSay {
      case .number(let number): _ = interview.update(.write(String(number)))
      case .note(let text): _ = interview.update(.write(text))
      case .notSure: _ = interview.update(.pick(rows - 1))
      case .preferNotToSay: _ = interview.update(.pick(rows))
      case .choice(let id): pick([id.text], question, &interview)
      case .choices(let ids): pick(ids.isEmpty ? ["none"] : ids.map(\.text), question, &interview)
      }
      _ = interview.update(.next)
    }
    throw Lost(example: name)
  }

  private static func pick(
    _ names: [String], _ question: Question, _ interview: inout Interview
  ) {
    let choices = question.choices(yes: Wording("yes"), no: Wording("no")).map(\.id.text)
    for name in names {
      _ = interview.update(.pick(((choices + ["none"]).firstIndex(of: name) ?? 0) + 1))
    }
  }
}
