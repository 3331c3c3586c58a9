import Placement
import Questionnaires
import SmallAssessments
import Testing

@Suite("Why not another level")
struct WhyNotTests {
  @Test(
    "names what asks for more, what nothing asks for, and what may be asked for", arguments: Row.all
  )
  func causes(_ row: Row) throws {
    let whyNot = try Assessment.sample().recommend(row.said).whyNot
    #expect(whyNot.map { "\($0.level.id): \($0.cause.inShort)" } == row.causes)
  }

  @Test("is too little for what is asked for in every case, though by no rule alone")
  func casesTogether() throws {
    let whyNot = try Assessment.splitByLivingAlone().recommend(well(but: ["alone": .notSure]))
      .whyNot
    #expect(
      whyNot.map { "\($0.level.id): \($0.cause.inShort)" } == [
        "none: too little [with-others, by-oneself]",
        "outpatient: too little [with-others, by-oneself]",
        "php: more than needed", "inpatient: more than needed",
      ])
  }

  struct Row: CustomTestStringConvertible {
    let testDescription: String
    let said: [Identifier<Question>: Answer]
    let causes: [String]

    static let all = [
      Row(
        testDescription: "nothing is asked for", said: well(),
        causes: [
          "outpatient: more than needed", "iop: more than needed", "php: more than needed",
          "inpatient: more than needed",
        ]),
      Row(
        testDescription: "daily care is asked for, and visits",
        said: well(but: ["safe": .choice("no"), "low-mood": .choice("low")]),
        causes: [
          "none: too little [unsafe, some-low-mood]", "outpatient: too little [unsafe]",
          "iop: too little [unsafe]", "inpatient: more than needed",
        ]),
      Row(
        testDescription: "mood is unknown", said: well(but: ["low-mood": nil]),
        causes: [
          "outpatient: may be needed [some-low-mood]", "iop: may be needed [very-low-mood]",
          "php: more than needed", "inpatient: more than needed",
        ]),
      Row(
        testDescription: "a rule about two domains asks for more than either",
        said: well(but: [
          "safe": .choice("no"), "drinks": .choice("yes"), "days": .number(9),
          "seizure": .choice("no"),
        ]),
        causes: [
          "none: too little [drinking-unsafe, unsafe, daily-drinking]",
          "outpatient: too little [drinking-unsafe, unsafe, daily-drinking]",
          "iop: too little [drinking-unsafe, unsafe]", "php: too little [drinking-unsafe]",
        ]),
      Row(
        testDescription: "a rule about two domains may ask for more",
        said: well(but: [
          "safe": nil, "drinks": .choice("yes"), "days": .number(9), "seizure": .choice("no"),
        ]),
        causes: [
          "none: too little [daily-drinking]", "outpatient: too little [daily-drinking]",
          "php: more than needed", "inpatient: may be needed [drinking-unsafe]",
        ]),
    ]
  }
}

extension WhyNot.Cause {
  fileprivate var inShort: String {
    switch self {
    case .tooLittle(let reasons): "too little \(reasons.map(\.rule))"
    case .moreThanNeeded: "more than needed"
    case .mayBeNeeded(let reasons): "may be needed \(reasons.map(\.rule))"
    }
  }
}
