import Interview
import Placement
import Questionnaires
import Readability
import Reports
import ShippedAssessment

/// Everything that stands together before somebody's eyes: a page of the interview, or a paper.
struct ShownPage {
  /// What it is: "question safe-at-home", "why page of shakes-at-home".
  let name: String
  let voice: Voice
  /// The texts whose words are ours; titles of sources are not.
  let texts: [String]
  /// The texts that ask for an answer.
  var questions: [String] = []
  /// Answers that stand with every question: they are read once, and say nothing of how hard a page is.
  var standing: Set<String> = []

  var readership: Readership { voice == .person ? .person : .clinician }
}

/// One text that breaks a limit, and where it is shown first.
struct Offence: Hashable, CustomStringConvertible {
  let page: String
  let text: String
  let flaw: Flaw

  var description: String { "\(page): \(text.isEmpty ? "" : "\"\(text)\" ")\(flaw)" }

  static func == (left: Offence, right: Offence) -> Bool {
    left.text == right.text && left.flaw == right.flaw
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(flaw)
  }
}

extension Sequence<ShownPage> {
  /// What is wrong with the texts, each told once.
  func textOffences() throws -> [Offence] {
    let terms = try ShippedAssessment.assessment().levels
    var seen: Set<String> = []
    var offences: [Offence] = []
    for page in self {
      let check = TextCheck(
        for: page.readership, terms: terms.flatMap { [$0.name[page.voice], $0.inText[page.voice]] })
      for text in page.texts where seen.insert("\(page.voice) \(text)").inserted {
        offences += check.flaws(in: text).map { Offence(page: page.name, text: text, flaw: $0) }
      }
      for text in page.questions {
        offences += check.flaws(inQuestion: text)
          .map { Offence(page: page.name, text: text, flaw: $0) }
      }
    }
    return offences
  }

  /// Which pages are too hard as a whole.
  func pageOffences() -> [Offence] {
    // The pages of different people share most of their texts.
    var read: [String: ReadText] = [:]
    return flatMap { page in
      let texts = page.texts.filter { !page.standing.contains($0) }.map { text in
        let known = read[text] ?? ReadText(text)
        read[text] = known
        return known
      }
      return TextCheck(for: page.readership).flaws(inScreen: texts)
        .map { Offence(page: page.name, text: "", flaw: $0) }
    }
  }
}
