import Assessments
import Testing

@Suite("A file with a fault")
struct FileFaultsTests {
  @Test("is named with what is wrong and what to do", arguments: rows)
  func sentence(_ row: FaultRow) throws {
    let sentences = FaultRow.sentences(of: try row.faults())
    #expect(sentences == row.sentences)
  }

  static let rows = [
    FaultRow(
      "no assessment.yaml",
      { $0.files["assessment.yaml"] = nil },
      "assessment.yaml: There is no such file. Create it."),
    FaultRow(
      "a section that is listed and missing",
      { $0.files["questions/home.yaml"] = nil },
      "questions/home.yaml: There is no such file. Create it, or take its name out of 'sections' in assessment.yaml."
    ),
    FaultRow(
      "a table that is listed and missing",
      { $0.files["tables/place.yaml"] = nil },
      "tables/place.yaml: There is no such file. Create it, or take its name out of 'tables' in assessment.yaml."
    ),
    FaultRow(
      "a page that is listed and missing",
      { $0.files["guide/start.md"] = nil },
      "guide/start.md: There is no such file. Create it, or take its name out of 'guide' in assessment.yaml."
    ),
    FaultRow(
      "no levels.yaml",
      { $0.files["levels.yaml"] = nil },
      "levels.yaml: There is no such file. Create it."),
    FaultRow(
      "a file that cannot be read",
      { $0.files["tables/place.yaml"] = .failure(.unreadable("Permission denied")) },
      "tables/place.yaml: The file cannot be read: Permission denied. Check its permissions."),
    FaultRow(
      "a file that is too large",
      { $0.files["levels.yaml"] = .failure(.tooLarge) },
      "levels.yaml: The file is larger than 1048576 bytes. Split it."),
    FaultRow(
      "bytes that are not UTF-8",
      {
        $0.files["tables/place.yaml"] = .success(
          Array("table: place\ntitle: Pl".utf8) + [0xE9, 0x0A])
      },
      "tables/place.yaml:2:10: The text is not UTF-8 from here on. Save the file as UTF-8."),
    FaultRow(
      "an empty file",
      { $0.write("", to: "tables/place.yaml") },
      "tables/place.yaml: The file is empty. Fill it."),
    FaultRow(
      "a file of nothing but remarks",
      { $0.write("# later\n", to: "tables/place.yaml") },
      "tables/place.yaml: The file is empty. Fill it."),
    FaultRow(
      "a quote that is not closed", in: "tables/place.yaml",
      "title: Home", "title: \"Home",
      "tables/place.yaml:25:1: This is not YAML: found unexpected end of stream while scanning a quoted scalar from line 3 on. Check indents, colons and quotes just before this place."
    ),
    FaultRow(
      "an indent that fits nowhere", in: "tables/place.yaml",
      "    then: daily", "   then: daily",
      "tables/place.yaml:7:4: This is not YAML: did not find expected '-' indicator while parsing a block collection from line 5 on. Check indents, colons and quotes just before this place."
    ),
    FaultRow(
      "a tab for an indent", in: "tables/place.yaml",
      "    then: daily", "\tthen: daily",
      "tables/place.yaml:7:1: A tab stands here. Indent with spaces."),
    FaultRow(
      "a bell", in: "tables/place.yaml",
      "self: Fine.", "self: \u{7}Fine.",
      "tables/place.yaml:22:11: This is not YAML: control characters are not allowed. Check indents, colons and quotes just before this place."
    ),
    FaultRow(
      "a second document", in: "tables/place.yaml",
      "  - id: home-fine", "---\n  - id: home-fine",
      "tables/place.yaml:20:1: A second document begins here. Keep one document a file; remove the ---."
    ),
    FaultRow(
      "lists that stand too deep",
      {
        $0.write(
          "table: " + String(repeating: "[", count: 20) + String(repeating: "]", count: 20),
          to: "tables/place.yaml")
      },
      "tables/place.yaml:1:23: Lists and maps stand more than 16 deep here. Flatten them."),
    FaultRow(
      "an anchor", in: "tables/place.yaml",
      "title: Home", "title: &home Home",
      "tables/place.yaml:3:8: Anchors and aliases (& and *) are not allowed. Write the text out, or quote it."
    ),
    FaultRow(
      "an alias", in: "tables/place.yaml",
      "title: Home", "title: *home",
      "tables/place.yaml:3:8: Anchors and aliases (& and *) are not allowed. Write the text out, or quote it."
    ),
    FaultRow(
      "a tag", in: "tables/place.yaml",
      "title: Home", "title: !!str Home",
      "tables/place.yaml:3:8: Tags (!) are not allowed. Remove it, or quote the text."),
    FaultRow(
      "a tag on a list", in: "tables/place.yaml",
      "housing: [shelter", "housing: !!seq [shelter",
      "tables/place.yaml:14:21: Tags (!) are not allowed. Remove it, or quote the text."),
    FaultRow(
      "a list for a key", in: "tables/place.yaml",
      "title: Home", "? [a]\n: Home",
      "tables/place.yaml:3:3: A key must be one text."),
    FaultRow(
      "a section that no list names",
      { $0.write("", to: "questions/work.yaml") },
      "questions/work.yaml: No list names this file. Add it to 'sections' in assessment.yaml, or delete the file."
    ),
    FaultRow(
      "a table that no list names",
      { $0.write("", to: "tables/work.yaml") },
      "tables/work.yaml: No list names this file. Add it to 'tables' in assessment.yaml, or delete the file."
    ),
    FaultRow(
      "a page that no list names",
      { $0.write("", to: "guide/work.md") },
      "guide/work.md: No list names this file. Add it to 'guide' in assessment.yaml, or delete the file."
    ),
    FaultRow(
      "pages without a list", in: "assessment.yaml", "guide: [start]\n", "",
      "guide/start.md: No list names this file. Add it to 'guide' in assessment.yaml, or delete the file."
    ),
    FaultRow(
      "pages with another ending",
      {
        $0.write("", to: "guide/work.yaml"); $0.write("", to: "guide/start.markdown")
      },
      "guide/start.markdown: Only files that end in .md are read. Rename it, or move it elsewhere.",
      "guide/work.yaml: Only files that end in .md are read. Rename it, or move it elsewhere."),
    FaultRow(
      "an empty list of pages", in: "assessment.yaml", "guide: [start]", "guide: []",
      "assessment.yaml:25:8: 'guide' has 0 entries. It needs at least 1."),
    FaultRow(
      "a page that is listed twice", in: "assessment.yaml", "[start]", "[start, start]",
      "assessment.yaml:25:16: 'start' stands twice in 'guide'. Remove one."),
    FaultRow(
      "files with another ending",
      {
        $0.write("", to: "questions/home.yml"); $0.write("", to: "tables/place.yaml~");
        $0.write("", to: "examples/notes.txt")
      },
      "questions/home.yml: Only files that end in .yaml are read. Rename it, or move it elsewhere.",
      "tables/place.yaml~: Only files that end in .yaml are read. Rename it, or move it elsewhere."),
    FaultRow(
      "an example with another ending",
      { $0.write("", to: "examples/notes.txt") },
      "examples/notes.txt: Only files that end in .yaml are read. Rename it, or move it elsewhere."),
    FaultRow(
      "a section of another name than its file", in: "questions/home.yaml",
      "section: home", "section: house",
      "questions/home.yaml:1:1: 'house' stands in a file named 'home'. Give both the same name."),
    FaultRow(
      "a table of another name than its file", in: "tables/services.yaml",
      "table: services", "table: service",
      "tables/services.yaml:1:1: 'service' stands in a file named 'services'. Give both the same name."
    ),
    FaultRow(
      "a page of another name than its file", in: "guide/start.md",
      "page: start", "page: begin",
      "guide/start.md:2:1: 'begin' stands in a file named 'start'. Give both the same name."),
    FaultRow(
      "a folder of another name than its assessment",
      { $0.name = "other" },
      "other/assessment.yaml:1:1: 'sample' stands in a folder named 'other'. Give both the same name."
    ),
    FaultRow(
      "an example of another name than its file", in: "examples/unsafe.yaml",
      "example: unsafe", "example: safe",
      "examples/unsafe.yaml:1:1: 'safe' stands in a file named 'unsafe'. Give both the same name."),
  ]
}
