import Assessments
import Foundation
import Phrases
import Placement
import Questionnaires
import Testing

@Suite("waymark decide")
struct DecideTests {
  private static let example = "shakes-and-a-past-seizure"

  /// Answers as lines of YAML and as JSON, the same in both.
  private let yaml = """
    substances: [alcohol]
    main-substance: alcohol
    drinking-days: 30
    safe-at-home: yes
    recent-attempt: not-sure
    suicide-thoughts: prefer-not-to-say
    withdrawal-signs: none
    anything-else: "Łódź: 李"
    """
  private let json = """
    {"substances": ["alcohol"], "main-substance": "alcohol", "drinking-days": 30,
     "safe-at-home": "yes", "recent-attempt": "not-sure",
     "suicide-thoughts": "prefer-not-to-say", "withdrawal-signs": "none",
     "anything-else": "Łódź: 李"}
    """

  @Test("says the level, how soon, the first steps, the reasons with their rules, and why not")
  func text() throws {
    let scratch = try Scratch()
    let run = try Program.run("decide", Shipped.file(of: Self.example), in: scratch)
    #expect(run.code == 0 && run.complaint.isEmpty)
    let assessment = try Shipped.assessment
    let result = assessment.recommend(try Shipped.answers(of: Self.example))
    let words = Words(run.output)
    let phrases = Phrases.english
    #expect(run.lines.first == "Level:    \(assessment[.inpatient].name.interview)")
    for text in [
      phrases.scales.urgency(.today, .interview), phrases.result.first,
      phrases.result.askedForIt, phrases.result.whyNotTitle,
    ] + result.levelReasons.flatMap({ [$0.text.interview, "[\($0.rule)]"] })
      + result.firstSteps.map(\.item.text.interview)
    {
      #expect(words.says(text), "\(text)")
    }
    #expect(run.lines.allSatisfy { $0.count <= 80 })
  }

  @Test("says a range first, and which open questions could change it")
  func range() throws {
    let scratch = try Scratch()
    let run = try Program.run("decide", "-", input: yaml, in: scratch)
    #expect(run.code == 0)
    let result = try Shipped.assessment.recommend(
      AnswersFile.answers(in: Array(yaml.utf8), named: "", for: Shipped.assessment))
    #expect(!result.isSettled)
    let names = try [result.level, result.mostLevel].map {
      try Shipped.assessment[$0].name.interview
    }
    let first = Words(run.lines.prefix { !$0.hasPrefix("Urgency") }.joined(separator: "\n"))
    #expect(names.allSatisfy(first.says))
    #expect(run.output.contains("suicide-thoughts: "))
  }

  @Test("YAML, JSON, a file and standard input give the same bytes", arguments: [true, false])
  func forms(asJSON: Bool) throws {
    let scratch = try Scratch()
    let option = asJSON ? ["--json"] : []
    let files = [
      try scratch.write(yaml, to: "answers.yaml"), try scratch.write(json, to: "answers.json"),
    ]
    var outputs: Set<String> = []
    for file in files {
      outputs.insert(try Program.run(["decide", file] + option, in: scratch).output)
    }
    for input in [yaml, json] {
      outputs.insert(try Program.run(["decide", "-"] + option, input: input, in: scratch).output)
    }
    // Neither the place, nor the language, nor the time zone changes a byte.
    outputs.insert(
      try Program.run(
        ["decide", files[0]] + option,
        environment: ["LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Tokyo", "LANG": "tr_TR.UTF-8"],
        in: try Scratch()
      ).output)
    #expect(outputs.count == 1)
    #expect(try #require(outputs.first).count > 100)
  }

  @Test("writes the promised keys in their order, and values of the promised kinds")
  func shape() throws {
    let scratch = try Scratch()
    let run = try Program.run(
      "decide", "--json", Shipped.file(of: "will-not-say-about-suicide"), in: scratch)
    let keys = run.output.matches(of: /(?m)^  "(\w+)":/).map { String($0.1) }
    #expect(
      keys == [
        "level", "settled", "range", "urgency", "urgencyRange", "emergency", "firstSteps",
        "services", "nextStep", "candidacy", "strengths", "risks", "aftercare", "pages", "domains",
        "findings", "decidedBy", "unanswered", "ignored", "whyNot",
        "changes",
        "assessment",
      ])
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    let result = try #require(object as? [String: Any])
    #expect(result["level"] as? String == "iop")
    #expect(result["settled"] as? Bool == false)
    #expect(result["range"] as? [String: String] == ["least": "iop", "most": "inpatient"])
    #expect(result["urgency"] as? String == "soon")
    #expect(result["urgencyRange"] as? [String: String] == ["least": "soon", "most": "now"])
    #expect(result["emergency"] as? Bool == false)
    #expect(result["decidedBy"] as? [String] == ["moderate-or-severe"])
    let unanswered = try #require(result["unanswered"] as? [[String: Any]])
    let open = try #require(unanswered.first { $0["question"] as? String == "suicide-thoughts" })
    #expect(open["answer"] as? String == "prefer-not-to-say")
    #expect((open["couldChange"] as? [String])?.contains("level") == true)
    let assessment = try #require(result["assessment"] as? [String: Any])
    let identity = try Shipped.assessment.identity
    #expect(assessment["id"] as? String == identity.id)
    #expect(assessment["version"] as? String == identity.version)
    #expect(assessment["digest"] as? String == identity.digest)
    try expectReasons(result)
  }

  /// Each reason names its rule, both texts, the answers it rests on and its sources.
  private func expectReasons(_ result: [String: Any]) throws {
    let domains = try #require(result["domains"] as? [[String: Any]])
    #expect(domains.count >= 6)
    for domain in domains {
      #expect(domain["id"] is String && domain["need"] is String)
      #expect((domain["range"] as? [String: String])?.count == 2)
      for reason in try #require(domain["reasons"] as? [[String: Any]]) {
        #expect(Set(reason.keys) == ["rule", "text", "answers", "sources"])
        #expect(
          Set(try #require(reason["text"] as? [String: String]).keys) == ["self", "interview"])
        #expect(reason["answers"] is [String: Any])
        #expect(try !#require(reason["sources"] as? [String]).isEmpty)
      }
    }
    let whyNot = try #require(result["whyNot"] as? [[String: Any]])
    #expect(
      whyNot.compactMap { $0["level"] as? String } == ["none", "outpatient", "php", "inpatient"])
    #expect(whyNot.allSatisfy { $0["cause"] is String })
  }

  @Test("a file that is not there is named, with exit code 66")
  func missing() throws {
    let scratch = try Scratch()
    let run = try Program.run("decide", "nothere.yaml", in: scratch)
    #expect(run.code == 66 && run.output.isEmpty)
    #expect(
      run.complaint == """
        waymark: There is no file nothere.yaml. Name a file of answers, or - for standard input.\n
        """)
  }

  @Test("each answer that cannot be read is named with its place and remedy, with exit code 65")
  func unreadable() throws {
    let scratch = try Scratch()
    try scratch.write(
      """
      safe-at-home: maybe
      saf-at-home: no
      drinking-days: 31
      substances: [alcohol, tobacco]

      """, to: "answers.yaml")
    let run = try Program.run("decide", "answers.yaml", in: scratch)
    #expect(run.code == 65 && run.output.isEmpty)
    let choices = "alcohol, opioids, sedatives, stimulants, cannabis, other"
    #expect(
      run.complaint == """
        waymark: answers.yaml:1:15: 'maybe' is not an answer to 'safe-at-home'. \
        Use yes, no, not-sure or prefer-not-to-say.
        waymark: answers.yaml:2:1: There is no question named 'saf-at-home'. \
        Did you mean 'safe-at-home'?
        waymark: answers.yaml:3:16: '31' is not an answer to 'drinking-days'. \
        Use a number from 0 to 30, not-sure or prefer-not-to-say.
        waymark: answers.yaml:4:13: '[alcohol, tobacco]' is not an answer to 'substances'. \
        Use a list of \(choices); or none, not-sure or prefer-not-to-say.

        """)
  }

  @Test(
    "text that is no map of answers is a fault with its place",
    arguments: [
      ("words alone", "standard input:1:1: "), ("[1, 2]", "standard input:1:1: "),
      ("safe-at-home: no\nsafe-at-home: no\n", "standard input:2:1: 'safe-at-home' stands here a"),
      ("a: [", "standard input:"), ("safe-at-home: &x no", "standard input:1:15: Anchors"),
      ("---\na: b\n---\n", "standard input:"), ("", "standard input: The file is empty."),
    ])
  func noMap(input: String, beginning: String) throws {
    let run = try Program.run("decide", "-", input: input, in: try Scratch())
    #expect(run.code == 65 && run.output.isEmpty)
    #expect(run.complaint.hasPrefix("waymark: \(beginning)"), "\(run.complaint)")
  }
}
