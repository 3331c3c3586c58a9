import Questionnaires
import Rules
import SmallAssessments
import Testing

@Suite("A question that is asked only at times")
struct SkipLogicTests {
  /// Days are asked of those who drink, and shakes of those who drink on 5 days or more.
  private let questionnaire: Questionnaire

  init() throws {
    questionnaire = try #require(
      Questionnaire([
        .yesNo("drinks"),
        .sample(
          "days", .number(0...30), when: .asked(when: 0, is: YesNo.yes, otherwise: .number(0))),
        .yesNo("shakes", when: .asked(when: 1, is: ValueSet(5...30), otherwise: .choice("no"))),
      ]))
  }

  @Test("has the answer given when it applies")
  func applies() throws {
    let circumstances = try questionnaire.circumstances([
      "drinks": .choice("yes"), "days": .number(20),
    ])
    #expect(circumstances.applies == [.yes, .yes, .yes])
    #expect(circumstances.possible == [YesNo.yes, ValueSet(20), ValueSet(first: 2)])
  }

  @Test("has its 'otherwise' when it does not apply, whatever was said")
  func doesNotApply() throws {
    let circumstances = try questionnaire.circumstances([
      "drinks": .choice("no"), "days": .number(20), "shakes": .choice("yes"),
    ])
    #expect(circumstances.applies == [.yes, .no, .no])
    #expect(circumstances.possible == [YesNo.no, ValueSet(0), YesNo.no])
  }

  @Test(
    "is unknown when it is unknown whether it applies, even if an answer was given",
    arguments: [Answer.notSure, .preferNotToSay, nil])
  func unknownGate(_ gate: Answer?) throws {
    var said: [Identifier<Question>: Answer] = ["days": .number(20), "shakes": .choice("yes")]
    said["drinks"] = gate
    let circumstances = try questionnaire.circumstances(said)
    #expect(circumstances.applies == [.yes, .unknown, .unknown])
    #expect(
      circumstances.possible == [ValueSet(first: 2), ValueSet(first: 31), ValueSet(first: 2)])
  }

  @Test("is unknown in its turn when its gate is 'not sure'")
  func unsureGate() throws {
    let circumstances = try questionnaire.circumstances([
      "drinks": .choice("yes"), "days": .notSure, "shakes": .choice("yes"),
    ])
    #expect(circumstances.applies == [.yes, .yes, .unknown])
    #expect(circumstances.possible[2] == ValueSet(first: 2))
  }

  @Test("that is a note has nothing for the rules", arguments: [Identifier<Choice>.yes, .no])
  func note(_ gate: Identifier<Choice>) throws {
    let noted = try #require(
      Questionnaire([
        .yesNo("drinks"),
        .sample("more", .note, when: .asked(when: 0, is: YesNo.yes, otherwise: nil)),
      ]))
    let circumstances = try noted.circumstances(["drinks": .choice(gate), "more": .note("so")])
    #expect(circumstances.possible == [gate == .yes ? YesNo.yes : YesNo.no])
    #expect(circumstances.applies == [.yes, gate == .yes ? .yes : .no])
  }

  @Test("may hang on one of several choices")
  func choiceAsGate() throws {
    let several = try #require(
      Questionnaire([
        .sample("substances", .several(of: "alcohol", "opioids")),
        .yesNo("naloxone", when: .asked(when: 1, is: YesNo.yes, otherwise: .choice("no"))),
      ]))
    let possible = { (marked: [Identifier<Choice>]) in
      try several.circumstances(["substances": .choices(marked), "naloxone": .choice("yes")])
        .possible
    }
    #expect(try possible(["alcohol"]) == [YesNo.yes, YesNo.no, YesNo.no])
    #expect(try possible(["opioids"]) == [YesNo.no, YesNo.yes, YesNo.yes])
  }
}
