internal import FHIRImports
internal import Placement
internal import Questionnaires
internal import Rules
import Testing

@Suite("A form as an interview")
struct FormTests {
  @Test("asks each type of item as a question of its kind")
  func kinds() throws {
    let form = try form(shippedForm("everything.json"))
    let ids = form.assessment.questionnaire.questions.map(\.id.text)
    #expect(
      ids == [
        "yes", "small", "large", "decimal", "date", "moment", "time", "line", "words", "address",
        "one", "several", "open", "open-other", "grade", "weight", "weight-unit", "parent", "child",
      ])
    #expect(
      form.assessment.questionnaire.sections.map(\.title.person) == [
        "One of everything", "A part: in a part",
      ])
    #expect(try form.question("yes").lead?.person == "Before all.")
    #expect(try form.question("small").allowedRange == 0...7)
    #expect(try form.question("decimal").entry?.settled("-1.50") == "-1.50")
    #expect(try form.question("decimal").entry?.settled("-1.6") == nil)
    #expect(try form.question("decimal").entry?.settled("1.234") == nil)
    #expect(try form.question("date").entry?.settled("1999-12-31") == nil)
    #expect(try form.question("time").entry?.settled("9:30") == nil)
    #expect(try form.question("time").entry?.settled("09:30") == "09:30:00")
    #expect(try form.question("line").entry?.settled(String(repeating: "x", count: 21)) == nil)
    #expect(try form.question("one").choiceIDs == ["a", "a-2", "c-none"])
    #expect(try form.question("several").choiceIDs == ["red", "green"])
    #expect(try form.question("several").noneWords == "No colour")
    #expect(try form.question("open").choiceIDs == ["x", "other"])
    #expect(try form.question("grade").choiceIDs == ["c-1", "c-2", "c-3"])
    #expect(try form.question("parent").help?.person == "It helps to know.")
  }

  @Test("tells everything that it does not carry, with its path and why")
  func notCarried() throws {
    let week = try form(shippedForm("week.json")).notCarried
    #expect(
      week.map(\.path) == [
        "Questionnaire.subjectType", "Questionnaire.item[0].item[3].extension[0]",
        "Questionnaire.item[0].item[1]", "Questionnaire.item[0].item[2]",
        "Questionnaire.item[0].item[3]",
      ])
    #expect(week.map(\.reason) == [.aboutTheForm, .computed, .required, .required, .readOnly])
    let everything = try form(shippedForm("everything.json"))
    #expect(
      everything.notCarried.map(\.reason) == [.required, .fixedValue, .cannotBeTyped])
    #expect(
      everything.notCarriedText.hasPrefix("Questionnaire.item[1]: required\n    Nobody has to"))
    #expect(everything.notCarriedSummary.count == 3)
  }

  @Test("tells elements and extensions that nobody knows")
  func unknown() throws {
    let form = try form(
      questionnaire(
        "{\"linkId\": \"a\", \"type\": \"boolean\", \"colour\": 1, \"_text\": {}, \"extension\": [{\"url\": \"http://x.org/e\", \"valueCode\": \"y\"}]}",
        head: "\"shape\": true,"))
    #expect(
      form.notCarried.map { "\($0.path) \($0.what) \($0.reason)" } == [
        "Questionnaire.shape shape unknown", "Questionnaire.item[0].colour colour unknown",
        "Questionnaire.item[0]._text _text otherWords",
        "Questionnaire.item[0].extension[0] extension http://x.org/e unknown",
      ])
  }

  @Test("takes out of texts what a terminal or an eye could be misled by")
  func plainWords() throws {
    let form = try form(
      questionnaire(
        "{\"linkId\": \"a\", \"type\": \"boolean\", \"text\": \"A\\u001b[2J \\n\\n b\\u202ec\"}"))
    #expect(try form.question("a").wording.person == "A [2J bc")
  }

  @Test("leads to no level of care, and needs nothing else that an assessment has")
  func noLevel() throws {
    let form = try form(shippedForm("week.json"))
    #expect(form.assessment.form?.publisher == "The makers of examples")
    #expect(form.assessment.form?.notices == ["Free for all. Keep the words as they are."])
    #expect(form.assessment.form?.closing == ["Thank you for your answers."])
    #expect(form.assessment.recommend(Answers()).level == .none)
    #expect(form.assessment.tables.flatMap(\.rules).allSatisfy { $0.outcome == 0 })
  }

  // MARK: - Points

  @Test("adds points up, and tells no total while a question that counts is open")
  func points() throws {
    let form = try form(shippedForm("week.json"))
    let total = try #require(form.assessment.form?.totals.first)
    #expect(total.title == "The days" && total.items.count == 2)
    let result = { (said: [(String, Answer)]) in
      total.result(of: try form.answers(said), in: form.assessment.questionnaire)
    }
    let open = try ["days-1", "days-2"].map { try form.question($0).id }
    #expect(try result([]) == .open(open))
    #expect(try result([("days-1", choice("o2"))]) == .open([open[1]]))
    #expect(try result([("days-1", choice("o2")), ("days-2", .notSure)]) == .open([open[1]]))
    #expect(
      try result([("days-1", choice("o2")), ("days-2", choice("o1"))])
        == .total(#require(ExactDecimal("3.5"))))
    #expect(
      try result([("days-1", choice("o0")), ("days-2", choice("o0"))]) == .total(ExactDecimal(0)))
  }

  @Test("counts nothing for a question that is not asked")
  func pointsOfUnasked() throws {
    let option = { (code: String, points: Int) in
      "{\"valueCoding\": {\"code\": \"\(code)\"}, \"extension\": [{\"url\": \"http://hl7.org/fhir/StructureDefinition/ordinalValue\", \"valueDecimal\": \(points)}]}"
    }
    let form = try form(
      questionnaire(
        """
        {"linkId": "a", "type": "choice", "answerOption": [\(option("n", 0)), \(option("y", 1)), {"valueCoding": {"code": "refused"}}]},
        {"linkId": "b", "type": "choice", "answerOption": [\(option("n", 0)), \(option("y", 4))],
         "enableWhen": [{"question": "a", "operator": "=", "answerCoding": {"code": "y"}}]}
        """))
    let total = try #require(form.assessment.form?.totals.first)
    let result = { (said: [(String, Answer)]) in
      total.result(of: try form.answers(said), in: form.assessment.questionnaire)
    }
    #expect(try result([("a", choice("n")), ("b", choice("y"))]) == .total(ExactDecimal(0)))
    #expect(try result([("a", choice("y")), ("b", choice("y"))]) == .total(ExactDecimal(5)))
    #expect(try result([("a", choice("refused"))]) == .open([form.question("a").id]))
  }
}

extension Question {
  fileprivate var choiceIDs: [String] {
    choices(yes: Wording(""), no: Wording("")).map(\.id.text)
  }

  fileprivate var allowedRange: ClosedRange<Int>? {
    if case .number(let range, _, _) = kind { range } else { nil }
  }

  fileprivate var noneWords: String? {
    if case .severalOf(_, let none, _) = kind { none.person } else { nil }
  }
}
