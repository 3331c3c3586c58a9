import Foundation
import FoundationXML
import Placement
import Questionnaires
import SmallAssessments
import Testing

@testable import Interchange

@Suite("A DMN file")
struct DMNFileTests {
  /// An assessment with whatever is hard on a file: special characters, ids that meet, a choice called "unknown".
  private static func hostile() throws -> Assessment {
    try SmallAssessment(
      questions: [
        .severalOf("a", ["b", "c"]), .yesNo("a--b", when: [["a.b": [1]]], otherwise: .choice("no")),
        .oneOf("kind", ["known", "unknown"]),
        .number("days", 0...9, when: [["a--b": [1], "kind": [1]]], otherwise: .number(0)),
      ],
      counts: [("signs", ["a.b", "a.c", "a--b"])],
      domains: [
        (
          "body",
          [
            .init(
              id: "bad", gives: 4, when: [["signs": [2, 3]], ["days": Set(5...9)]],
              text: "a < b & \"c\" > d ]]> é\u{1}")
          ]
        )
      ],
      level: [.init(id: "all", gives: 4, when: [["body": [4], "kind": [0]]])],
      firstStep: [.init(id: "first", gives: 0, when: [["body": [1, 2, 3, 4]]])],
      title: "Small \"&\" <hard>"
    ).made()
  }

  @Test("holds special characters as what they are")
  func escaping() throws {
    let text = try DMNExport(Self.hostile()).text
    let reader = Reader()
    #expect(reader.read(text))
    #expect(reader.attributes("definitions").contains { $0["name"] == "Small \"&\" <hard>" })
    #expect(reader.texts.contains("a < b & \"c\" > d ]]> é\u{FFFD}"))
    #expect(
      reader.attributes("knowledgeSource").map { $0["locationURI"] }
        == ["https://example.org/?a=1&b=2"])
  }

  @Test("differs between the editions of the standard in their names only")
  func editions() throws {
    let assessment = try Self.hostile()
    let newer = try DMNExport(assessment).text
    let older = try DMNExport(assessment, edition: .edition1_3).text
    #expect(newer.contains("xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\""))
    #expect(
      newer.replacingOccurrences(of: "/spec/DMN/20230324/", with: "/spec/DMN/20191111/") == older
        && newer != older)
  }

  @Test("gives every element a name and an id of its own")
  func names() throws {
    let reader = Reader()
    #expect(reader.read(try DMNExport(Self.hostile()).text))
    #expect(Set(reader.ids).count == reader.ids.count)
    let inputs = reader.attributes("inputData").compactMap { $0["name"] }
    #expect(
      inputs == ["answer_a__b", "answer_a__c", "answer_a__b_2", "answer_kind", "answer_days"])
  }

  @Test("keeps a choice called unknown apart from an answer that is unknown")
  func unknownChoice() throws {
    let reader = Reader()
    #expect(reader.read(try DMNExport(Self.hostile()).text))
    #expect(reader.texts.contains("\"known\",\"unknown\",\"(unknown)\""))
  }

  @Test("shows each decision right of what it needs, and no two elements in one place")
  func layout() throws {
    let people = try DMNPeople(Self.hostile())
    let layout = DiagramLayout(people.model)
    let corners = layout.columns.map { layout.corner(of: $0) }
    for (place, corner) in corners.enumerated() {
      for other in corners.dropFirst(place + 1) {
        #expect(
          abs(corner.x - other.x) >= DiagramLayout.width
            || abs(corner.y - other.y) >= DiagramLayout.height)
      }
    }
    for (place, decision) in people.model.decisions.enumerated() {
      let left = layout.corner(of: .decision(place)).x
      for column in decision.columns {
        #expect(layout.corner(of: column).x + DiagramLayout.width < left, "\(decision.name)")
      }
    }
  }

  @Test("is the same each time")
  func sameBytes() throws {
    let assessment = try Self.hostile()
    #expect(try DMNExport(assessment).text == DMNExport(assessment).text)
  }

  @Test(
    "is valid against the schema, and engines decide by it, with whatever is hard on a file",
    .enabled(if: Oracle.isThere, Oracle.remedy))
  func engines() throws {
    let people = try DMNPeople(Self.hostile())
    for edition in DMNEdition.allCases {
      let text = try DMNExport(people.assessment, edition: edition).text
      let structure = try Oracle.run("dmn_structure.py", [.file(text)])
      #expect(structure.code == 0, "\(edition): \(structure.output)")
    }
    try people.compare("bkflow", people.randomPeople(200, seed: 3))
  }

  @Test(
    "that says something else than the rules is found out",
    .enabled(if: Oracle.isThere, Oracle.remedy))
  func changed() throws {
    let people = try DMNPeople(Self.hostile())
    let everyone = try people.randomPeople(200, seed: 4)
    let changes = ["&gt;= 2": "&gt;= 3", "\"unknown\"</text>": "\"known\"</text>"]
    for (right, wrong) in changes {
      let file = people.export.text.replacingOccurrences(
        of: "<text>\(right)", with: "<text>\(wrong)")
      let run = try people.decide(everyone, in: "bkflow", by: file)
      #expect(file != people.export.text && run.code == 1, "\(right): \(run.output.prefix(500))")
    }
  }

  @Test("is not written when the proof of its ranges takes too much, and the fault says so")
  func tooLarge() throws {
    let assessment = try Self.hostile()
    let fault = #expect(throws: DMNFault.self) { _ = try DMNExport(assessment, limit: 10) }
    #expect(
      fault?.description
        == "The rules take more than 10 nodes, too many to prove that no range is too narrow. "
        + "Simplify the tables, or split the assessment."
    )
  }

  @Test("is not written exactly when one range takes too many completions, and the fault says so")
  func notExact() throws {
    let small = SmallAssessment(
      questions: [.yesNo("shakes")],
      domains: [
        ("body", [.init(id: "shaky", gives: 2, when: [["shakes": [1]]])]),
        ("calm", [.init(id: "steady", gives: 2, when: [["shakes": [0]]])]),
      ], level: [.init(id: "both", gives: 4, when: [["body": [2], "calm": [2]]])],
      firstStep: [.init(id: "either", gives: 0, when: [["body": [2]], ["calm": [2]]])])
    let fault = try #require(throws: DMNFault.self) {
      try DMNExport(small.made(), isExact: true, completions: 0)
    }
    #expect(
      fault.description
        == "To give certain_first_steps__rest, most_level exactly takes too much: more than 0 ways to "
        + "fill in what is unknown. Export without --exact; the file then marks what may be wider.")
    #expect(try DMNExport(small.made(), isExact: true, completions: 1).wider.isEmpty)
  }

  @Test("is not written for a table with a gap, and the fault names the table and the remedy")
  func gap() throws {
    let small = SmallAssessment(
      questions: [.yesNo("shakes")],
      domains: [("body", [.init(id: "shaky", gives: 2, when: [["shakes": [1]]])])],
      domainsHaveFloors: false)
    let fault = #expect(throws: DMNFault.self) { _ = try DMNExport(small.made()) }
    #expect(
      fault?.description
        == "The table 'body' has no rule for some answers. 'waymark check' shows a case; "
        + "add a rule without 'when' for its lowest outcome.")
  }

  @Test("that would be too narrow is a fault of the program, and the sentence names the decisions")
  func tooNarrow() {
    #expect(
      DMNFault.tooNarrow(["least_a", "most_b"]).description
        == "The decisions least_a, most_b would leave out what unknown answers leave open. "
        + "This is a fault of the program; please report it.")
  }
}

/// Reads an XML file with Foundation's parser.
private final class Reader: NSObject, XMLParserDelegate {
  private var elements: [(name: String, attributes: [String: String])] = []
  private(set) var texts: [String] = []
  private var text = ""

  func read(_ file: String) -> Bool {
    let parser = XMLParser(data: Data(file.utf8))
    parser.delegate = self
    return parser.parse()
  }

  func attributes(_ name: String) -> [[String: String]] {
    elements.filter { $0.name == name }.map(\.attributes)
  }

  var ids: [String] { elements.compactMap { $0.attributes["id"] } }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    elements.append((name, attributes))
    text = ""
  }

  func parser(_ parser: XMLParser, foundCharacters some: String) { text += some }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    texts.append(text)
    text = ""
  }
}
