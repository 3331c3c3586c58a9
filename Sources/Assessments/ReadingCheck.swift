package import Placement
package import Questionnaires
package import Readability

/// Holds the texts of an assessment against the limits of reading and the stop list.
///
/// For the person every text and every question's screen; for the clinician every question's screen, and words that no one
/// shall hear.
package struct ReadingCheck: Sendable {
  /// Something that is hard to read or to bear, and where it stands.
  package struct Warning: Hashable, Sendable, CustomStringConvertible {
    package let text: PlacedText
    package let flaw: Flaw

    package var description: String { "\(text.whereabouts): \(flaw)" }
  }

  /// The grades of some screens.
  package struct Grades: Hashable, Sendable {
    package let average: Double
    package let most: Double

    init(_ grades: [Double]) {
      average = grades.isEmpty ? 0 : grades.reduce(0, +) / Double(grades.count)
      most = grades.max() ?? 0
    }
  }

  /// In the order of files and places.
  package let warnings: [Warning]
  /// Those of the questions' screens, in each voice.
  package let grades: [Voice: Grades]
  /// Those of the pages of the guide.
  package let guide: Grades

  /// Checks the texts of a folder that was read to an assessment.
  package init(_ texts: [PlacedText], of assessment: Assessment) {
    var warnings: [Warning] = []
    var grades: [Voice: Grades] = [:]
    var guide: [Double] = []
    for voice in Voice.allCases {
      let shown = Self.shown(texts, in: voice, of: assessment)
      let check = Self.check(for: voice, of: assessment)
      for text in shown {
        let flaws =
          check.flaws(in: text.text) + (text.isQuestion ? check.flaws(inQuestion: text.text) : [])
        warnings += flaws.map { Warning(text: text, flaw: $0) }
      }
      let screens = Self.screens(shown.filter(\.isOnScreen)) { $0.question }
      let pages = Self.screens(shown) { $0.page }
      let read = (screens + pages).map { $0.map { ReadText($0.text) } }
      for (screen, read) in zip(screens + pages, read) {
        let flaws = check.flaws(inScreen: read)
        if let first = screen.first { warnings += flaws.map { Warning(text: first, flaw: $0) } }
      }
      let all = read.map(Reading.grade(ofScreen:))
      grades[voice] = Grades(Array(all.prefix(screens.count)))
      guide += all.suffix(pages.count)
    }
    // A text that speaks for both is told once, as the person hears it.
    var seen: Set<String> = []
    self.warnings = warnings.sorted {
      ($0.text.file, $0.text.place) < ($1.text.file, $1.text.place)
    }.filter { seen.insert($0.description).inserted }
    self.grades = grades
    self.guide = Grades(guide)
  }

  /// The texts that one voice speaks; not those of questions that it never asks.
  static func shown(
    _ texts: [PlacedText], in voice: Voice, of assessment: Assessment
  ) -> [PlacedText] {
    let questionnaire = assessment.questionnaire
    let asked = Set(
      questionnaire.places(askedIn: Mode(voice)).map { questionnaire.questions[$0].id.text })
    return texts.filter { $0.voice == voice && $0.question.map(asked.contains) ?? true }
  }

  private static func check(for voice: Voice, of assessment: Assessment) -> TextCheck {
    TextCheck(
      for: voice == .person ? .person : .clinician,
      names: assessment.contacts.map { $0.name[voice] },
      terms: assessment.levels.flatMap { [$0.name[voice], $0.inText[voice]] })
  }

  /// The texts that stand together: on the screen of each question, itself first, or on each page of the guide.
  static func screens(
    _ texts: [PlacedText], by name: (PlacedText) -> String?
  ) -> [[PlacedText]] {
    var places: [String: Int] = [:]
    var screens: [[PlacedText]] = []
    for text in texts {
      guard let name = name(text) else { continue }
      if let place = places[name] {
        screens[place].append(text)
      } else {
        places[name] = screens.count
        screens.append([text])
      }
    }
    return screens.map { $0.filter(\.isQuestion) + $0.filter { !$0.isQuestion } }
  }
}

extension AssessmentFolder {
  /// Every text of the folder that somebody is shown, with its place; examples are not shown.
  ///
  /// - Throws: ``Faults`` when a file cannot be read.
  package func texts() throws(Faults) -> [PlacedText] {
    let reading = reading
    let names =
      ["assessment.yaml", "levels.yaml"]
      + ["questions", "tables"].flatMap { folder in
        reading.files(in: folder, endingIn: ".yaml").map { "\(folder)/\($0)" }
      }
    let texts = names.flatMap { name in
      reading.node(name).map { TextFinder($0, in: "\(path)/\(name)").texts } ?? []
    }
    let pages = reading.files(in: "guide", endingIn: ".md").flatMap { name -> [PlacedText] in
      let file = reading.localFile("guide/\(name)")
      guard let bytes = reading.read(file) else { return [] }
      return PageTextFinder(bytes, in: "\(path)/\(file)", reading.ledger).texts
    }
    guard reading.ledger.faults.isEmpty else { throw Faults(reading.ledger.faults) }
    return texts + pages
  }
}
