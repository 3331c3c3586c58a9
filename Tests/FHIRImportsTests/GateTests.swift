internal import FHIRImports
internal import Placement
internal import Questionnaires
import Testing

@Suite("enableWhen")
struct GateTests {
  /// A form whose last question hangs on the others, and whether that is asked with some answers.
  private func isAsked(
    _ gates: String, behavior: String? = nil, _ said: [(String, Answer)]
  ) throws -> Bool {
    let rule = behavior.map { "\"enableBehavior\": \"\($0)\"," } ?? ""
    let form = try form(
      questionnaire(
        """
        {"linkId": "yes", "type": "boolean"},
        {"linkId": "number", "type": "integer"},
        {"linkId": "small", "type": "integer", "extension": [
          {"url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueInteger": 0},
          {"url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueInteger": 9}]},
        {"linkId": "day", "type": "date"},
        {"linkId": "word", "type": "string"},
        {"linkId": "one", "type": "choice", "answerOption": [
          {"valueCoding": {"system": "s", "code": "A"}}, {"valueCoding": {"system": "s", "code": "B"}}]},
        {"linkId": "many", "type": "choice", "repeats": true, "answerOption": [
          {"valueInteger": 1}, {"valueInteger": 2},
          {"valueInteger": 0, "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive", "valueBoolean": true}]}]},
        {"linkId": "open", "type": "open-choice", "answerOption": [{"valueString": "known"}]},
        {"linkId": "last", "type": "boolean", \(rule) "enableWhen": [\(gates)]}
        """))
    return form.asked(try form.answers(said)).contains("last")
  }

  private func gate(_ question: String, _ comparison: String, _ answer: String) -> String {
    "{\"question\": \"\(question)\", \"operator\": \"\(comparison)\", \(answer)}"
  }

  @Test("compares numbers with each operator")
  func numbers() throws {
    for (comparison, holds) in [
      ("=", [false, true, false]), ("!=", [true, false, true]), (">", [false, false, true]),
      ("<", [true, false, false]), (">=", [false, true, true]), ("<=", [true, true, false]),
    ] {
      let gate = gate("number", comparison, "\"answerInteger\": 5")
      let small = self.gate("small", comparison, "\"answerDecimal\": 5.0")
      for (number, holds) in zip(4...6, holds) {
        #expect(
          try isAsked(gate, [("number", .note(String(number)))]) == holds, "\(number) \(comparison)"
        )
        #expect(
          try isAsked(small, [("small", .number(number))]) == holds, "\(number) \(comparison)")
      }
      #expect(try isAsked(gate, []) == (comparison == "!="))
      #expect(try isAsked(gate, [("number", .notSure)]) == (comparison == "!="))
    }
  }

  @Test("takes what is missing, not known or not said for no answer")
  func missing() throws {
    let exists = gate("yes", "exists", "\"answerBoolean\": true")
    let lacks = gate("yes", "exists", "\"answerBoolean\": false")
    #expect(try !isAsked(exists, []) && isAsked(lacks, []))
    #expect(
      try isAsked(exists, [("yes", .choice(.no))]) && !isAsked(lacks, [("yes", .choice(.no))]))
    #expect(try !isAsked(exists, [("yes", .preferNotToSay)]))
    #expect(try isAsked(lacks, [("yes", .notSure)]))
  }

  @Test("compares dates by the calendar, and words and choices as equal")
  func others() throws {
    let later = gate("day", ">", "\"answerDate\": \"2026-03-01\"")
    #expect(try isAsked(later, [("day", .note("2026-03-02"))]))
    #expect(try !isAsked(later, [("day", .note("2026-03-01"))]))
    #expect(try !isAsked(later, [("day", .note("2026"))]))
    let word = gate("word", "=", "\"answerString\": \"go\"")
    #expect(try isAsked(word, [("word", .note("go"))]) && !isAsked(word, [("word", .note("Go"))]))
    let second = gate("one", "=", "\"answerCoding\": {\"system\": \"s\", \"code\": \"B\"}")
    #expect(try isAsked(second, [("one", choice("b"))]) && !isAsked(second, [("one", choice("a"))]))
    let loose = gate("one", "!=", "\"answerCoding\": {\"code\": \"B\"}")
    #expect(try !isAsked(loose, [("one", choice("b"))]) && isAsked(loose, [("one", choice("a"))]))
  }

  @Test("reads several choices one by one, and the one that excludes the others")
  func several() throws {
    let two = gate("many", "=", "\"answerInteger\": 2")
    #expect(try isAsked(two, [("many", choices("c-1", "c-2"))]))
    #expect(try !isAsked(two, [("many", choices("c-1"))]))
    let none = gate("many", "=", "\"answerInteger\": 0")
    #expect(try isAsked(none, [("many", choices())]) && !isAsked(none, [("many", choices("c-1"))]))
    #expect(try !isAsked(none, []))
    let large = gate("many", ">", "\"answerInteger\": 1")
    #expect(
      try isAsked(large, [("many", choices("c-2"))]) && !isAsked(large, [("many", choices("c-1"))]))
  }

  @Test("reads what was said in other words")
  func open() throws {
    let exists = gate("open", "exists", "\"answerBoolean\": true")
    #expect(try isAsked(exists, [("open", choice("known"))]))
    #expect(try !isAsked(exists, [("open", choice("other"))]))
    #expect(try isAsked(exists, [("open", choice("other")), ("open-other", .note("new"))]))
    let new = gate("open", "=", "\"answerString\": \"new\"")
    #expect(try isAsked(new, [("open", choice("other")), ("open-other", .note("new"))]))
    #expect(try !isAsked(new, [("open", choice("known")), ("open-other", .note("new"))]))
  }

  @Test("joins conditions with all and any")
  func behavior() throws {
    let both = [
      gate("yes", "=", "\"answerBoolean\": true"),
      gate("word", "exists", "\"answerBoolean\": true"),
    ]
    .joined(separator: ",")
    #expect(try !isAsked(both, behavior: "all", [("yes", .choice(.yes))]))
    #expect(try isAsked(both, behavior: "any", [("yes", .choice(.yes))]))
    #expect(try isAsked(both, behavior: "all", [("yes", .choice(.yes)), ("word", .note("x"))]))
  }

  @Test("goes on through a chain: an answer to what is not asked is none")
  func chain() throws {
    let form = try form(
      questionnaire(
        """
        {"linkId": "a", "type": "boolean"},
        {"linkId": "g", "type": "group", "text": "G", "enableWhen": [{"question": "a", "operator": "=", "answerBoolean": true}],
         "item": [{"linkId": "b", "type": "boolean"}]},
        {"linkId": "c", "type": "boolean", "enableWhen": [{"question": "b", "operator": "=", "answerBoolean": true}]},
        {"linkId": "d", "type": "boolean", "enableWhen": [{"question": "b", "operator": "!=", "answerBoolean": true}]}
        """))
    let all = try form.answers([("a", .choice(.yes)), ("b", .choice(.yes)), ("c", .choice(.yes))])
    #expect(form.asked(all) == ["a", "b", "c"])
    let none = try form.answers([("a", .choice(.no)), ("b", .choice(.yes)), ("c", .choice(.yes))])
    #expect(form.asked(none) == ["a", "d"])
  }

  @Test(
    "counts an item that is not asked as having no answer, or the value that it has, and tells it")
  func unasked() throws {
    let hidden = { (initial: String) in
      """
      {"linkId": "h", "type": "boolean", \(initial) "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden", "valueBoolean": true}]},
      {"linkId": "a", "type": "boolean"},
      {"linkId": "b", "type": "boolean", "enableWhen": [{"question": "h", "operator": "=", "answerBoolean": true}]}
      """
    }
    let dead = try form(questionnaire(hidden("")))
    #expect(dead.asked(Answers()) == ["a"])
    #expect(dead.notCarried.map(\.reason) == [.hidden, .deadGate])
    let fixed = try form(questionnaire(hidden("\"initial\": [{\"valueBoolean\": true}],")))
    #expect(fixed.asked(Answers()) == ["a", "b"])
    #expect(fixed.notCarried.map(\.reason) == [.fixedValue])
  }
}
