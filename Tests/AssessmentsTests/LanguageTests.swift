import Assessments
import Placement
import Questionnaires
import SmallAssessments
import Testing

@Suite("An assessment in another language")
struct LanguageTests {
  @Test("has the same ids, rules and digest, and other words")
  func words() throws {
    let memory = try MemoryFolder.spoken()
    let english = try memory.folder.read()
    let spanish = try memory.folder(in: .spanish).read()
    #expect(spanish.identity.digest == english.identity.digest)
    #expect(spanish.questionnaire.questions.map(\.id) == english.questionnaire.questions.map(\.id))
    #expect(
      spanish.tables.map { $0.rules.map(\.condition) }
        == english.tables.map { $0.rules.map(\.condition) })
    #expect(spanish.identity.title.person == "Sample (es)")
    let safe = try #require(spanish.questionnaire["safe"])
    #expect(safe.wording.interview == "Is the client safe? (es)")
    #expect(safe.help?.person == "Being safe helps. (es)")
    #expect(spanish.sources[0].usedFor == "Everything (es)")
    #expect(spanish.sources[0].title == "Handbook")
    #expect(spanish.guide[0].title == "Where to start (es)")
  }

  @Test("leaves no text as it was")
  func nothingLeft() throws {
    let memory = try MemoryFolder.spoken()
    let texts = try memory.folder(in: .spanish).texts()
    #expect(texts.count == (try memory.folder.texts().count))
    #expect(texts.filter { !$0.text.hasSuffix("(es)") } == [])
  }

  @Test("is spoken where its folder is there, and English always is")
  func spoken() throws {
    #expect(try MemoryFolder.spoken().folder.speaks(.spanish))
    #expect(!MemoryFolder.minimal.folder.speaks(.spanish))
    #expect(MemoryFolder.minimal.folder.speaks(.english))
  }

  @Test("can say one English text in two ways, told apart by what it belongs to")
  func apart() throws {
    var memory = try MemoryFolder.spoken()
    try memory.change("label: Housing", to: "label: Safe at home", in: "questions/home.yaml")
    try memory.change(
      "- en: \"Housing\"\n  es: \"Housing (es)\"\n",
      to: "- {en: Safe at home, es: Otra cosa, at: housing}\n",
      in: "languages/es/questions/home.yaml")
    let questions = try memory.folder(in: .spanish).read().questionnaire
    #expect(questions["safe"]?.label.person == "Safe at home (es)")
    #expect(questions["housing"]?.label.person == "Otra cosa")
  }

  @Test("is refused with the place, what is wrong and what to do", arguments: rows)
  func refused(_ row: FaultRow) throws {
    let told = FaultRow.sentences(of: try row.faultsInSpanish())
    #expect(told == row.sentences, "\(told)")
  }

  static let rows = [
    FaultRow(
      "a text without a translation", in: "languages/es/questions/home.yaml",
      "- en: \"Are you safe?\"\n  es: \"Are you safe? (es)\"\n", "",
      "questions/home.yaml:7:11: 'Are you safe?' has no translation. Add an entry for it to "
        + "sample/languages/es/questions/home.yaml."),
    FaultRow(
      "a translation of what is not said", in: "languages/es/questions/home.yaml",
      "- en: \"Are you safe?\"\n",
      "- {en: \"Is it?\", es: \"Is it? (es)\"}\n- en: \"Are you safe?\"\n",
      "languages/es/questions/home.yaml:9:8: sample/questions/home.yaml does not say 'Is it?'. "
        + "Mend 'en', or take the entry out."),
    FaultRow(
      "no text in the language", in: "languages/es/questions/home.yaml",
      "es: \"Are you safe? (es)\"",
      "fr: \"Sûr?\"",
      "languages/es/questions/home.yaml:9:3: A translation needs 'es'. Add it.",
      "languages/es/questions/home.yaml:10:3: 'fr' is not a key of a translation. Use one of: en, es, at."
    ),
    FaultRow(
      "a page with a part less", in: "languages/es/guide/start.md", "- What it costs (es)\n", "",
      "languages/es/guide/start.md: The page has other headings, paragraphs, points, inserts or sources "
        + "than sample/guide/start.md. Give it the same, in the same order."),
    FaultRow(
      "a file that is missing", { $0.files["languages/es/levels.yaml"] = nil },
      "languages/es/levels.yaml: There is no such file. Create it."),
    FaultRow(
      "what is no list", { $0.write("en: A\n", to: "languages/es/levels.yaml") },
      "languages/es/levels.yaml:1:1: A file of translations must be a list, such as [one, two]."),
  ]
}

extension MemoryFolder {
  /// The minimal assessment, with every text in Spanish that is English with a mark.
  static func spoken() throws -> MemoryFolder {
    var memory = MemoryFolder.minimal
    let texts = try memory.folder.texts().filter { $0.page == nil }
    for (path, texts) in Dictionary(grouping: texts, by: \.file) {
      let file = path.dropFirst(memory.name.count + 1)
      var seen: Set<String> = []
      let entries = texts.map(\.text).filter { seen.insert($0).inserted }.map {
        "- en: \"\($0)\"\n  es: \"\($0) (es)\"\n"
      }
      memory.write(entries.joined(), to: "languages/es/\(file)")
    }
    memory.write("- {en: Everything, es: Everything (es)}\n", to: "languages/es/sources.yaml")
    memory.write(
      try memory.text("guide/start.md").split(separator: "\n", omittingEmptySubsequences: false)
        .map(marked).joined(separator: "\n"), to: "languages/es/guide/start.md")
    return memory
  }

  /// A line of a page with a mark behind its words.
  private static func marked(_ line: Substring) -> String {
    let isWords =
      !line.isEmpty && !line.hasPrefix("---") && !line.hasPrefix("{") && !line.hasPrefix("page:")
      && !line.hasPrefix("source:")
    return isWords ? "\(line) (es)" : String(line)
  }
}
