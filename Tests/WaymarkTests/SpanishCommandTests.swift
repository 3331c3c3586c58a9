import Assessments
import Foundation
import Phrases
import Placement
import Questionnaires
import ShippedAssessment
import Testing

@Suite("waymark decide and waymark questions in Spanish")
struct SpanishCommandTests {
  private static let spanish = ["--language", "es"]
  private static let locale = ["LC_ALL": "es_MX.UTF-8"]
  private static let example = "will-not-say-about-suicide"
  private static let line = #"{"id": "A-7", "safe-at-home": "no", "drinking-days": "not-sure"}"#

  /// Words of English sentences that neither stand in Spanish nor are ids.
  private static let english: Set<String> = [
    "the", "and", "your", "you", "of", "with", "not", "this", "is", "are", "what", "for", "to",
    "or", "at", "by", "from", "level", "urgency", "next", "care", "may", "open", "questions",
    "could", "change", "when", "applies", "list", "number", "any", "text", "rule", "rules",
    "source", "sources", "answers", "used", "why",
  ]

  /// The English words of an output; ids of several words are words of their own.
  private static func leftovers(in output: String) -> Set<String> {
    let words = output.lowercased().split { $0.isWhitespace }.map { word in
      String(word.drop { !$0.isLetter }.reversed().drop { !$0.isLetter }.reversed())
    }
    return english.intersection(words)
  }

  @Test("decide has every sentence of a result in Spanish, and nothing in English")
  func decide() throws {
    let scratch = try Scratch()
    let assessment = try ShippedAssessment.assessment(in: .spanish)
    let phrases = Phrases.spanish
    for (place, example) in try Shipped.examples.enumerated() where place.isMultiple(of: 3) {
      let run = try Program.run(["decide", example.file] + Self.spanish, in: scratch)
      #expect(run.code == 0 && run.complaint.isEmpty)
      #expect(Self.leftovers(in: run.output).isEmpty, "\(example.id)")
      #expect(run.lines.allSatisfy { $0.count <= 80 }, "\(example.id)")
      let words = Words(run.output)
      let result = assessment.recommend(example.answers)
      let changes = phrases.result.change.sentences(
        for: assessment.outlook(example.answers, from: result), from: result, example.answers,
        in: assessment, .interview)
      for text in [
        "Nivel: ", "Urgencia: \(phrases.scales.urgencyRange(result.urgency, .interview))",
        assessment[result.level].name.interview, phrases.result.askedForIt,
        phrases.result.whyNotTitle,
      ] + result.levelReasons.map({ "\($0.text.interview) [\($0.rule)]" })
        + result.firstSteps.map({
          $0.isCertain
            ? "- \($0.item.text.interview)" : phrases.commands.may($0.item.text.interview)
        }) + changes.less + changes.more
        + (result.openQuestions.isEmpty ? [] : [phrases.commands.openTitle])
      {
        #expect(words.says(text), "\(example.id): \(text)")
      }
    }
  }

  @Test("questions has the words of every question in Spanish, its id, and nothing in English")
  func questions() throws {
    let run = try Program.run(["questions"] + Self.spanish, in: try Scratch())
    #expect(run.code == 0 && run.complaint.isEmpty)
    #expect(Self.leftovers(in: run.output).isEmpty)
    let words = Words(run.output)
    let assessment = try ShippedAssessment.assessment(in: .spanish)
    for question in assessment.questionnaire.questions {
      let allowed = CommandPhrases.spanish.allowed(for: question)
      #expect(words.says("\(question.id): \(allowed)"), "\(question.id)")
      #expect(words.says(question.wording.interview), "\(question.id)")
    }
    for section in assessment.questionnaire.sections {
      #expect(run.lines.contains(section.title.interview))
    }
    #expect(words.says("drinking-days: un número de 0 a 30 (si corresponde)"))
    #expect(run.lines.allSatisfy { $0.count <= 80 })
  }

  @Test(
    "the locale decides, unless --language does",
    arguments: [["decide", Shipped.file(of: example)], ["questions"]])
  func locale(command: [String]) throws {
    let scratch = try Scratch()
    let plain = try Program.run(command, in: scratch)
    let asked = try Program.run(command + Self.spanish, in: scratch)
    let local = try Program.run(command, environment: Self.locale, in: scratch)
    let english = try Program.run(
      command + ["--language", "en"], environment: Self.locale, in: scratch)
    #expect(local.output == asked.output && local.output != plain.output)
    #expect(english.output == plain.output)
    // What looks for English finds it.
    #expect(!Self.leftovers(in: plain.output).isEmpty)
  }

  /// What is written for machines, each with whether texts are in it.
  private static let forMachines: [(command: [String], hasTexts: Bool)] = [
    (["decide", Shipped.file(of: example), "--json"], true),
    (["decide", "--lines"], false),
    (["decide", "--lines", "--json"], true),
    (["questions", "--json"], true),
  ]

  @Test("no locale changes a byte of what is written for machines", arguments: forMachines)
  func machines(command: [String], hasTexts: Bool) throws {
    let scratch = try Scratch()
    let plain = try Program.run(command, input: Self.line, in: scratch)
    let local = try Program.run(
      command, input: Self.line, environment: Self.locale, in: scratch)
    #expect(plain.code == 0 && plain.output.count > 100)
    #expect(local.output == plain.output)
  }

  @Test("with --language the texts for machines are Spanish, and all else is the same")
  func texts() throws {
    let scratch = try Scratch()
    for (command, hasTexts) in Self.forMachines {
      let plain = try Program.run(command, input: Self.line, in: scratch)
      let asked = try Program.run(command + Self.spanish, input: Self.line, in: scratch)
      #expect(asked.code == 0 && (asked.output != plain.output) == hasTexts)
      #expect(Self.withoutTexts(asked.output) == Self.withoutTexts(plain.output))
    }
  }

  private static func withoutTexts(_ json: String) -> String {
    json.replacing(/"(self|interview)": ?"([^"\\]|\\.)*"/) { "\"\($0.1)\"" }
  }

  @Test("what is wrong with answers is said as report says it")
  func faults() throws {
    let scratch = try Scratch()
    for input in ["safe-at-home: maybe", "safe-at-hom: no", "", "[1]"] {
      let report = try Program.run(
        ["report", "-"] + Self.spanish, input: input, in: scratch)
      let decide = try Program.run(
        ["decide", "-"] + Self.spanish, input: input, in: scratch)
      #expect(decide.code == 65 && decide.output.isEmpty)
      #expect(decide.complaint == report.complaint)
    }
  }
}
