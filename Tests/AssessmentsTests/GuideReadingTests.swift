import Assessments
import Placement
import Questionnaires
import SmallAssessments
import Testing

@Suite("The guide of a folder that is read")
struct GuideReadingTests {
  private func page(_ body: String) throws -> GuidePage {
    var memory = MemoryFolder.minimal
    memory.write(
      "---\npage: start\ntitle: A\nabout: B\nsource: [handbook]\n---\n" + body,
      to: "guide/start.md")
    return try #require(try memory.folder.read().guide.first)
  }

  @Test("gives each page with its head and its blocks")
  func blocks() throws {
    let guide = try MemoryFolder.minimal.folder.read().guide
    let page = try #require(guide.first)
    #expect(guide.count == 1)
    #expect(page.id == "start" && page.title == "Where to start")
    #expect(page.about == "What to do first" && page.sources == ["handbook"])
    #expect(
      page.blocks == [
        .paragraph("Call someone you trust, or see a doctor."),
        .heading("What to ask"),
        .points(["When it begins, and when it ends", "What it costs"]),
        .checklist(["Is there room?", "Who pays?"]),
        .insert(.levels),
        .heading("Where help is"),
        .insert(.level(.intensiveOutpatient)), .insert(.contacts), .insert(.sources),
      ])
  }

  @Test("gives the pages in the order of the list")
  func order() throws {
    var memory = MemoryFolder.minimal
    let page = try memory.text("guide/start.md")
    memory.write(page.replacing("page: start", with: "page: after"), to: "guide/after.md")
    try memory.change("[start]", to: "[start, after]", in: "assessment.yaml")
    #expect(try memory.folder.read().guide.map(\.id) == ["start", "after"])
    try memory.change("[start, after]", to: "[after, start]", in: "assessment.yaml")
    #expect(try memory.folder.read().guide.map(\.id) == ["after", "start"])
  }

  @Test("is what a table of pages offers from")
  func offered() throws {
    var memory = MemoryFolder.minimal
    try memory.addPages(item: "start")
    let assessment = try memory.folder.read()
    let pages = assessment.pages(for: assessment.recommend(Answers()))
    #expect(pages.map(\.place) == [0] && pages.map(\.page.title) == ["Where to start"])
  }

  @Test("may be missing")
  func missing() throws {
    var memory = MemoryFolder.minimal
    memory.files["guide/start.md"] = nil
    try memory.change("guide: [start]\n", to: "", in: "assessment.yaml")
    #expect(try memory.folder.read().guide.isEmpty)
  }

  @Test("counts as a use of its sources")
  func sources() throws {
    var memory = MemoryFolder.minimal
    try memory.change(
      "guide: [start]",
      to:
        "  - {id: leaflet, publisher: Us, year: 2025, title: New, address: here, used-for: More}\n"
        + "guide: [start]", in: "assessment.yaml")
    #expect(throws: Faults.self) { _ = try memory.folder.read() }
    try memory.change("source: handbook", to: "source: [leaflet, handbook]", in: "guide/start.md")
    #expect(try memory.folder.read().guide[0].sources == ["leaflet", "handbook"])
  }

  @Test(
    "joins lines to paragraphs and points, whatever blanks and line ends an editor leaves",
    arguments: [
      "One\ntwo  \nthree\n\n\n- a\n   b\n\n- c\n- [ ] d",
      "One \r\ntwo\r\nthree\r\n\r\n- a\r\n b\r\n- c\r\n \r\n- [ ] d\r\n",
      "\n\nOne\ntwo\nthree\n-  a\n  b\n- c\n-  [ ]  d\n\n",
    ])
  func joins(_ body: String) throws {
    #expect(
      try page(body).blocks == [
        .paragraph("One two three"), .points(["a b", "c"]), .checklist(["d"]),
      ])
  }

  @Test("takes signs that mean nothing in Markdown as they are")
  func plainSigns() throws {
    let text = "R&D – 50% off (\"free\"), 1.5 hours; it's #1: 9-19 > 5 ~ 3, naïve 李 & co; x!"
    #expect(try page(text).blocks == [.paragraph(text)])
  }

  @Test("is read past the mark that some editors set before a text")
  func byteOrderMark() throws {
    var memory = MemoryFolder.minimal
    memory.write("\u{FEFF}" + (try memory.text("guide/start.md")), to: "guide/start.md")
    #expect(try memory.folder.read().guide.count == 1)
  }
}
