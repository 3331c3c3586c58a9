internal import ArgumentParser
internal import Interchange
internal import JSONWriting
internal import Phrases
internal import Placement
internal import Questionnaires
internal import TextLayout

extension Waymark {
  struct Questions: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the questions, their ids and the answers that each allows.",
      discussion: """
        Exit codes: 0 listed, 65 the assessment is wrong, 66 there is no such folder.
        """)

    @Flag(
      name: .long,
      help: ArgumentHelp(
        "Write the list as JSON, for machines.", discussion: LanguageChoice.forMachines))
    var json = false

    @OptionGroup var language: LanguageChoice
    @OptionGroup var place: AssessmentPlace

    func run() throws {
      let (assessment, phrases) = try language.read(place, forMachines: json)
      let words = phrases.commands
      let sections = assessment.questionnaire.sections
      if json {
        Console.write(JSON.list(sections.map(Self.section)).written() + "\n")
        return
      }
      for section in sections {
        Console.write("\(section.title.interview)\n")
        for question in section.questions {
          let gate =
            if case .always = question.applicability { "" } else { " \(words.whenItApplies)" }
          say("\(question.id): \(words.allowed(for: question))\(gate)", indent: 2)
          say(question.wording.interview, indent: 6)
        }
        Console.write("\n")
      }
    }

    private func say(_ text: String, indent: Int) {
      let blanks = String(repeating: " ", count: indent)
      for (place, line) in TextLines.wrapped(text, columns: 78 - indent).enumerated() {
        Console.write("\(blanks)\(place == 0 ? "" : "  ")\(line)\n")
      }
    }

    private static func section(_ section: Section) -> JSON {
      .object([
        ("section", .text(section.id.text)), ("title", words(section.title)),
        ("questions", .list(section.questions.map(question))),
      ])
    }

    private static func question(_ question: Question) -> JSON {
      var entries: [(String, JSON)] = [
        ("id", .text(question.id.text)), ("label", words(question.label)),
        ("text", words(question.wording)), ("help", question.help.map(words) ?? .null),
      ]
      switch question.kind {
      case .yesNo: entries.append(("answers", .text("yes-no")))
      case .oneOf(let choices, _):
        entries += [("answers", .text("one-of")), ("choices", .list(choices.map(choice)))]
      case .severalOf(let choices, let none, _):
        entries += [
          ("answers", .text("several-of")), ("choices", .list(choices.map(choice))),
          ("none", words(none)),
        ]
      case .number(let range, let unit, _):
        entries += [
          ("answers", .text("number")), ("least", .number(range.lowerBound)),
          ("most", .number(range.upperBound)), ("unit", words(unit)),
        ]
      case .note: entries.append(("answers", .text("note")))
      }
      let isAlwaysAsked = if case .always = question.applicability { true } else { false }
      entries += [
        ("alwaysAsked", .bool(isAlwaysAsked)), ("canChange", .bool(question.canChange)),
        ("if", SuppositionsJSON(question: question).json),
        ("sources", .texts(question.sources.map(\.text))),
      ]
      return .object(entries)
    }

    private static func choice(_ choice: Choice) -> JSON {
      .object([("id", .text(choice.id.text)), ("text", words(choice.text))])
    }

    private static func words(_ wording: Wording) -> JSON {
      .object([("self", .text(wording.person)), ("interview", .text(wording.interview))])
    }
  }
}
