internal import FHIRImports
internal import Interview
internal import LineTerminal
internal import Phrases
internal import Placement
internal import Questionnaires
internal import Reports
import Testing

@Suite("A form in the terminal")
struct FormInterviewTests {
  /// What an interview in lines says, and where it ends.
  private func talk(
    _ form: ImportedForm, _ typed: [String], voice: Voice = .person, _ language: Language = .english
  ) -> (said: String, interview: Interview) {
    var interview = Interview(
      of: form.assessment, phrases: .of(language), voice: voice, hand: .words)
    var lines = typed[...]
    var said = ""
    let terminal = LineTerminal(columns: 78, readLine: { lines.popFirst() }, write: { said += $0 })
    _ = terminal.run(&interview) { _, _ in nil }
    return (said, interview)
  }

  @Test("asks a form, adds its points up, and names no level of care")
  func week() throws {
    let form = try form(shippedForm("week.json"))
    let (said, interview) = talk(form, ["1", "3", "2", "1", "1", "bad sleep", "1", "p"])
    // A sentence may go over to the next line.
    let words = said.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for part in [
      "Think of the last seven days.", "1. Were you tired?", "3. On most days",
      "This form names no level of care.", "- The days: 3.5", "Thank you for your answers.",
      "Free for all. Keep the words as they are.", "- What made it worse?: bad sleep",
      "call or text 988", "Save the answers for another program",
    ] { #expect(words.contains(part), "\(part)\n\(said)") }
    for word in ["Recommended", "Inpatient", "outpatient", "Level so far"] {
      #expect(!said.contains(word), "\(word)")
    }
    #expect(
      try interview.answers
        == form.answers([
          ("days-1", choice("o2")), ("days-2", choice("o1")), ("worse", .choice(.yes)),
          ("why", .note("bad sleep")),
        ]))
  }

  @Test("tells no total while a question that counts is open, and which the form wants answered")
  func open() throws {
    let form = try form(shippedForm("week.json"))
    let (said, _) = talk(form, ["1", "3", "4", "1", "2", "1"])
    #expect(said.contains("- The days: no total, since 1 question that counts is open"), "\(said)")
    #expect(said.contains("The form wants an answer to these\n- 2. Did you feel low?"), "\(said)")
    #expect(!said.contains("What made it worse?"))
  }

  @Test("asks again when words do not have their form, and says which")
  func entries() throws {
    let form = try form(
      questionnaire(
        "{\"linkId\": \"d\", \"type\": \"date\", \"text\": \"When?\"}, {\"linkId\": \"n\", \"type\": \"decimal\", \"text\": \"How much?\"}"
      ))
    let (said, interview) = talk(form, ["1", "yesterday", "2026-03-01", "much", "1.5"])
    #expect(said.contains("Write a date as year, month and day: 2026-03-01."), "\(said)")
    #expect(said.contains("Write a number."))
    #expect(
      try interview.answers == form.answers([("d", .note("2026-03-01")), ("n", .note("1.5"))]))
  }

  @Test("asks again when words are not as the form's length and pattern want them, and says how")
  func patterns() throws {
    let base = "http://hl7.org/fhir/StructureDefinition"
    let form = try form(
      questionnaire(
        """
        {"linkId": "card", "type": "string", "text": "Which card?", "extension": [
          {"url": "\(base)/regex", "valueString": "[A-Z]{2}-[0-9]+"},
          {"url": "\(base)/entryFormat", "valueString": "two letters, a dash, a number"}]},
        {"linkId": "code", "type": "string", "text": "Which code?", "extension": [
          {"url": "\(base)/regex", "valueString": "[0-9]+"},
          {"url": "\(base)/minLength", "valueInteger": 3}]},
        {"linkId": "odd", "type": "string", "text": "What else?", "extension": [
          {"url": "\(base)/regex", "valueString": "(a+)+"}]}
        """))
    let (said, interview) = talk(form, ["1", "ab-7", "AB-7", "12", "123", "anything"])
    let words = said.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Write it like this: two letters, a dash, a number."), "\(said)")
    #expect(
      words.contains("Write it as this pattern asks: [0-9]+ Write at least 3 characters."),
      "\(said)")
    #expect(
      try interview.answers
        == form.answers([
          ("card", .note("AB-7")), ("code", .note("123")), ("odd", .note("anything")),
        ]))
    // What is checked while one writes is carried; a pattern that could take for ever is not.
    #expect(form.notCarried.map(\.path) == ["Questionnaire.item[2].extension[0]"])
  }

  @Test("speaks Spanish around a form")
  func spanish() throws {
    let form = try form(shippedForm("week.json"))
    let (said, _) = talk(form, ["1", "3", "2", "1", "2", "1"], .spanish)
    #expect(said.contains("Este formulario no indica ningún nivel de atención."), "\(said)")
    #expect(said.contains("Puntos"))
  }

  @Test("shows a clinician no needs and no level beside a form")
  func interview() throws {
    let form = try form(shippedForm("week.json"))
    var interview = Interview(of: form.assessment, phrases: .english, voice: .interview)
    for key: Key in [.enter, .enter, .enter] { _ = interview.press(key) }
    #expect(interview.place == .question(0))
    #expect(interview.page.aside.isEmpty && interview.page.changes.isEmpty)
  }

  @Test("says on paper what the screen says")
  func paper() throws {
    let form = try form(shippedForm("week.json"))
    let answers = try form.answers([
      ("days-1", choice("o2")), ("days-2", choice("o1")), ("worse", .choice(.no)),
    ])
    let context = SummaryContext(
      assessment: form.assessment, answers: answers,
      recommendation: form.assessment.recommend(answers), voice: .person, date: "2026-03-01")
    let text = TextRenderer(pageOf: context.phrases.pageOf).render(
      try #require(FormSummary(context)).document)
    for part in [
      "How the week was", "names no level of care", "The days: 3.5", "1. Were you tired?",
      "On most days", "Free for all.", "2026-03-01",
    ] { #expect(text.contains(part), "\(part)\n\(text)") }
    #expect(!text.contains("outpatient"))
  }
}
