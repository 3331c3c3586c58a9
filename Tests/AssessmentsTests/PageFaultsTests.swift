import Assessments
import Testing

@Suite("A page of the guide with a fault")
struct PageFaultsTests {
  @Test("is named with the place, what is wrong and what to do", arguments: rows)
  func sentence(_ row: FaultRow) throws {
    let sentences = FaultRow.sentences(of: try row.faults())
    #expect(sentences == row.sentences)
  }

  private static func row(_ name: String, _ old: String, _ new: String, _ sentence: String)
    -> FaultRow
  {
    FaultRow(name, in: "guide/start.md", old, new, "guide/start.md:\(sentence)")
  }

  static let rows = heads + lines + marks + inserts

  private static let heads = [
    row(
      "no head", "---\npage: start\n", "page: start\n",
      "1:1: A page begins with its head, between two lines of '---'. Write it there."),
    row(
      "a head without an end", "handbook\n---\n", "handbook\n",
      "1:1: The head of the page has no end. Close it with a line of '---'."),
    FaultRow(
      "an empty file", { $0.write("\n \n", to: "guide/start.md") },
      "guide/start.md: The file is empty. Fill it."),
    FaultRow(
      "an empty head", { $0.write("---\n---\nWords.\n", to: "guide/start.md") },
      "guide/start.md:2:1: The head of a page must be a map of keys and values."),
    FaultRow(
      "nothing below the head",
      {
        $0.write(
          "---\npage: start\ntitle: A\nabout: A\nsource: handbook\n---\n\n", to: "guide/start.md")
      }, "guide/start.md:6:1: The page is empty. Write it, or take it out."),
    FaultRow(
      "bytes that are not UTF-8",
      {
        $0.files["guide/start.md"] = .success(
          Array("---\npage: start\n---\nCaf".utf8) + [0xE9, 0x0A])
      },
      "guide/start.md:4:4: The text is not UTF-8 from here on. Save the file as UTF-8."),
    FaultRow(
      "a key that is wrong", in: "guide/start.md", "about: What", "abuot: What",
      "guide/start.md:2:1: The head of a page needs 'about'. Add it.",
      "guide/start.md:4:1: 'abuot' is not a key of the head of a page. Did you mean 'about'?"),
    row(
      "no title", "title: Where to start\n", "", "2:1: The head of a page needs 'title'. Add it."),
    row("no source", "source: handbook\n", "", "2:1: The head of a page needs 'source'. Add it."),
    row(
      "a key twice", "about: What to do first", "title: Once more",
      "4:1: 'title' stands here a second time; first in line 3. Remove one."),
    row(
      "an empty title", "title: Where to start", "title: \" \"",
      "3:8: 'title' is empty. Write it, or take it out."),
    row(
      "a name that is no id", "page: start", "page: Start here",
      "2:7: 'Start here' is no id. Use lower-case words joined by hyphens, such as safe-at-home."),
    row(
      "a source that is not listed", "source: handbook", "source: [handbok]",
      "5:10: There is no source named 'handbok'. Did you mean 'handbook'?"),
    row(
      "a head that is not YAML", "title: Where to start", "title: \"Where to start",
      "6:1: This is not YAML: found unexpected end of stream while scanning a quoted scalar from line 3 on. Check indents, colons and quotes just before this place."
    ),
  ]

  private static let lines = [
    row(
      "a title in the body", "## What to ask", "# What to ask",
      "10:1: A heading is written '## Words', and the title stands in the head. Write it so, or as a paragraph."
    ),
    row(
      "a deeper heading", "## What to ask", "### What to ask",
      "10:1: A heading is written '## Words', and the title stands in the head. Write it so, or as a paragraph."
    ),
    row(
      "a heading without a blank", "## What to ask", "##What to ask",
      "10:1: A heading is written '## Words', and the title stands in the head. Write it so, or as a paragraph."
    ),
    row(
      "a heading that is closed", "## What to ask", "## What to ask ##",
      "10:1: A heading is written '## Words', and the title stands in the head. Write it so, or as a paragraph."
    ),
    row(
      "a heading without words", "## What to ask", "##",
      "10:1: The heading is empty. Write it, or take it out."),
    row(
      "a heading that is underlined", "## What to ask", "What to ask\n===========",
      "11:1: Lines of --- or === are not read in a page. Take it out, or write '## Words'."),
    row(
      "a rule", "## What to ask", "---",
      "10:1: Lines of --- or === are not read in a page. Take it out, or write '## Words'."),
    row(
      "a rule of stars", "## What to ask", "* * *",
      "10:1: Lines of --- or === are not read in a page. Take it out, or write '## Words'."),
    row(
      "a quotation", "## What to ask", "> Ask.",
      "10:1: Quotations (>) are not read in a page. Write a paragraph."),
    row(
      "a numbered list", "## What to ask", "1. Ask",
      "10:1: Numbered lists are not read in a page. Write points ('- '), or begin the line with another word."
    ),
    row(
      "a number and a bracket", "## What to ask", "12) Ask",
      "10:1: Numbered lists are not read in a page. Write points ('- '), or begin the line with another word."
    ),
    row(
      "a point with a star", "- What it costs", "* What it costs",
      "14:1: A point begins with '- '. Write it so."),
    row(
      "a point with a plus", "- What it costs", "+ What it costs",
      "14:1: A point begins with '- '. Write it so."),
    row(
      "a point without a blank", "- What it costs", "-What it costs",
      "14:1: A point begins with '- '. Write it so."),
    row(
      "a point without words", "- What it costs", "- ",
      "14:1: The point is empty. Write it, or take it out."),
    row(
      "a box without words", "- [ ] Who pays?", "- [ ]",
      "17:1: The point is empty. Write it, or take it out."),
    row(
      "a box that is ticked", "- [ ] Who pays?", "- [x] Who pays?",
      "17:1: A box to tick begins with '- [ ] '. Write it so."),
    row(
      "a box without its blanks", "- [ ] Who pays?", "- [ ]Who pays?",
      "17:1: A box to tick begins with '- [ ] '. Write it so."),
    row(
      "a point inside of a point", "- What it costs", "  - What it costs",
      "14:3: Points do not stand inside of points. Begin this line at the margin."),
    row(
      "numbers inside of a point", "- What it costs", "  1. What it costs",
      "14:3: Numbered lists are not read in a page. Write points ('- '), or begin the line with another word."
    ),
    row(
      "an indented paragraph", "## What to ask", "    Ask.",
      "10:5: No point stands above for this indented line to go on. Begin it at the margin."),
    row(
      "a second paragraph in a point", "- What it costs", "- What it costs\n\n  And more",
      "16:3: No point stands above for this indented line to go on. Begin it at the margin."),
    row(
      "a line at the margin below a point", "  and when", "and when",
      "13:1: A line at the margin stands right below a point. Indent it to go on, or leave a line empty between."
    ),
  ]

  private static let marks = [
    row(
      "bold words", "or see a doctor", "or see **a doctor** today",
      "8:8: Emphasis (*, _ and ~~) is not read in a page. Write the words plain."),
    row(
      "underscores, past letters of two bytes", "or see a doctor", "à côté: _a doctor_",
      "8:9: Emphasis (*, _ and ~~) is not read in a page. Write the words plain."),
    row(
      "struck words", "or see a doctor", "or see ~~a doctor~~",
      "8:8: Emphasis (*, _ and ~~) is not read in a page. Write the words plain."),
    row(
      "code", "What it costs", "What `it` costs",
      "14:8: Code (`) is not read in a page. Write the words plain."),
    row(
      "a link", "Who pays?", "Who [pays](https://example.org)?",
      "17:11: Links ([ ]) are not read in a page. Write the words plain; {sources} prints the addresses of sources."
    ),
    row(
      "an image", "Who pays?", "![Who](who.png) pays?",
      "17:7: Images (![ ]) are not read in a page. Say it in words."),
    row(
      "HTML", "## What to ask", "## What to<br>ask",
      "10:11: HTML (< and &...;) is not read in a page. Write words and signs plain."),
    row(
      "a character by name", "## What to ask", "## What &amp; how",
      "10:9: HTML (< and &...;) is not read in a page. Write words and signs plain."),
    row(
      "a table", "or see a doctor.", "| a | b |",
      "8:1: Tables (|) are not read in a page. Write points; {levels} sets the levels side by side."
    ),
    row(
      "a backslash", "or see a doctor.", "or see a doctor.\\",
      "8:17: Backslashes are not read in a page. Take it out."),
    row(
      "a tab", "or see a doctor.", "or see\ta doctor.",
      "8:7: A tab stands here. Indent with spaces."),
    row(
      "a tab for an indent", "  and when", "\tand when",
      "13:1: A tab stands here. Indent with spaces."),
    row(
      "a bell", "or see a doctor.", "or see\u{7} a doctor.",
      "8:7: A control character stands here. Take it out."),
    row(
      "a control of Latin-1", "or see a doctor.", "or see\u{9B} a doctor.",
      "8:7: A control character stands here. Take it out."),
    row(
      "a line end of Unicode", "or see a doctor.", "or see\u{2028} a doctor.",
      "8:7: A control character stands here. Take it out."),
    FaultRow(
      "several, each once in a line", in: "guide/start.md", "or see a doctor.",
      "*or* `see` *a* `doctor`.",
      "guide/start.md:8:1: Emphasis (*, _ and ~~) is not read in a page. Write the words plain.",
      "guide/start.md:8:6: Code (`) is not read in a page. Write the words plain."),
  ]

  private static let inserts = [
    row(
      "an insert that is spelled wrong", "{levels}", "{levls}",
      "19:2: 'levls' is not an insert. Did you mean 'levels'?"),
    row(
      "an insert like no other", "{levels}", "{weather}",
      "19:2: 'weather' is not an insert. Use one of: levels, level, contacts, sources."),
    row(
      "a level that is spelled wrong", "{level iop}", "{level inpatent}",
      "22:8: 'inpatent' is not a level. Did you mean 'inpatient'?"),
    row(
      "a level like no other", "{level iop}", "{level ward}",
      "22:8: 'ward' is not a level. Use one of: none, outpatient, iop, php, inpatient."),
    row(
      "a level that is not named", "{level iop}", "{level}",
      "22:1: '{level}' is no insert. Write {levels}, {level iop}, {contacts} or {sources}."),
    row(
      "an insert with more than it takes", "{contacts}", "{contacts now}",
      "23:1: '{contacts now}' is no insert. Write {levels}, {level iop}, {contacts} or {sources}."),
    row(
      "braces around nothing", "{contacts}", "{}",
      "23:1: '{}' is no insert. Write {levels}, {level iop}, {contacts} or {sources}."),
    row(
      "an insert in a sentence", "or see a doctor.", "or see {contacts}.",
      "8:8: An insert ({ }) stands alone on its line. Give it its own line, or take the braces out."
    ),
    row(
      "an insert before a sentence", "{contacts}", "{contacts} and more",
      "23:1: An insert ({ }) stands alone on its line. Give it its own line, or take the braces out."
    ),
  ]
}
