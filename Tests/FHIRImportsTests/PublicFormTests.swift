internal import FHIRImports
internal import Interview
internal import LineTerminal
internal import Phrases
internal import Placement
internal import Questionnaires
internal import Rules
import Testing

/// Forms that others have published: read, asked to the end in lines, and written again.
@Suite("Public forms")
struct PublicFormTests {
  /// The files of forms in the test data.
  private func paths(in data: String) -> [String] {
    let folders = ["\(data)/fhir-questionnaires", "\(data)/fhir-validator-cases/cases"]
    return folders.flatMap { folder in
      files(in: folder, endingIn: ".json")
        .filter { ($0.contains("__") && !$0.contains("Response")) || $0.hasSuffix("-q.json") }
        .map { "\(folder)/\($0)" }
    }
  }

  @Test("are read, asked to their end, and written again with nothing lost that is not told")
  func all() throws {
    guard let data = testData(for: "public forms") else { return }
    var asked = 0
    var refused: [String] = []
    for path in paths(in: data) {
      let bytes = Array(try text(ofFile: path).utf8)
      let form: ImportedForm
      do throws(FormFaults) {
        form = try ImportedForm(bytes, named: path)
      } catch {
        // Only what nothing can be asked of, and what needs value sets from elsewhere.
        let isKnown = error.list.allSatisfy {
          switch $0.problem {
          case .unresolved, .noQuestions: true
          default: false
          }
        }
        #expect(isKnown, "\(error)")
        refused.append(path)
        continue
      }
      asked += 1
      #expect(form.bytes == bytes)
      let answers = interview(form)
      let written = form.response(with: answers)
      let again: ImportedForm.ReadResponse
      do throws(ImportedForm.ResponseFault) {
        again = try form.answers(in: Array(written.utf8), named: "response.json")
      } catch {
        // One form wants two answers to a question that takes one, and one a pattern of words: what is not carried says so.
        guard case .refused(let issues) = error else { throw error }
        let told = form.notCarried.map(\.what).joined()
        for issue in issues where issue.severity == .error {
          #expect(
            issue.code == .minCount || issue.code == .regex && told.contains("/regex"),
            "\(path): \(issue)")
        }
        continue
      }
      #expect(again.answers == counted(answers, form), "\(path)\n\(written)")
      #expect(again.notCarried.isEmpty, "\(path)")
    }
    print(
      "\(asked) public forms were read, asked and written again; \(refused.count) cannot be asked.")
    #expect(asked >= 10)
  }

  /// Asks a form in lines, and answers whatever is asked.
  private func interview(_ form: ImportedForm) -> Answers {
    var interview = Interview(of: form.assessment, phrases: .english, voice: .person, hand: .words)
    var typed: [String] = []
    var said = ""
    let terminal = LineTerminal(
      columns: 78, readLine: { typed.popLast() }, write: { said += $0 })
    // One line at a time: where the interview is says what is typed.
    for _ in 0..<5000 where interview.place != .recommendation {
      typed = [line(for: interview)]
      said = ""
      _ = terminal.run(&interview) { _, _ in nil }
    }
    #expect(interview.place == .recommendation, "\(form.title): \(said)")
    return interview.answers
  }

  private func line(for interview: Interview) -> String {
    guard case .question(let place) = interview.place else { return "1" }
    let question = interview.assessment.questionnaire.questions[place]
    switch question.kind {
    case .yesNo, .oneOf: return "1"
    case .severalOf(let choices, _, _): return choices.count > 1 ? "1 2" : "1"
    case .number(let range, _, _): return String(range.upperBound)
    case .note:
      let words = words(for: question.entry)
      // Where no answer has the form that is asked for, the first row: not sure.
      return question.entry.map { $0.settled(words) == nil } ?? false ? "a" : words
    }
  }

  private func words(for entry: EntryForm?) -> String {
    switch entry {
    case .decimal(let least, let most, _): "\(least ?? most ?? ExactDecimal(3))"
    case .date(let least, let most): least ?? most ?? "2026-03-01"
    case .dateTime: "2026-03-01T09:30:00Z"
    case .time: "09:30"
    case .address: "https://example.org"
    case .words, nil: "some words"
    }
  }

  /// The answers to what is asked: the others do not go out.
  private func counted(_ answers: Answers, _ form: ImportedForm) -> Answers {
    let questionnaire = form.assessment.questionnaire
    let applies = questionnaire.circumstances(of: answers).applies
    var counted = Answers()
    for (place, question) in questionnaire.questions.enumerated() where applies[place] == .yes {
      if let answer = answers[question.id] { try? counted.set(answer, to: question) }
    }
    return counted
  }

  @Test("take the responses that were published with them")
  func responses() throws {
    guard let data = testData(for: "published responses") else { return }
    let folder = "\(data)/fhir-questionnaires"
    for (name, questionnaire) in [
      ("AUDIT-C", "AUDIT-C"), ("TAPS", "TAPS"), ("PRAPARE-example", "prapare-example"),
    ] {
      let form = try form(text(ofFile: "\(folder)/uscore__Questionnaire-\(questionnaire).json"))
      let path = "\(folder)/uscore__QuestionnaireResponse-\(name).json"
      let bytes = Array(try text(ofFile: path).utf8)
      let read: ImportedForm.ReadResponse
      do throws(ImportedForm.ResponseFault) {
        read = try form.answers(in: bytes, named: name)
      } catch {
        Issue.record("\(name): \(error)")
        continue
      }
      #expect(!read.answers.isEmpty, "\(name)")
      let again = try form.answers(
        in: Array(form.response(with: read.answers).utf8), named: "again")
      #expect(again.answers == read.answers, "\(name)")
    }
  }
}
