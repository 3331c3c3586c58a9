/// Signs of Markdown that a page of the guide does not have, so that it means the same on a screen, aloud and on paper.
package enum Markup: Hashable, Sendable {
  // In a text.
  case emphasis, code, link, image, html, table, escape, strayInsert
  // At the start of a line.
  case heading, quote, numbers, bullet, box, nested, rule
  // Where a line stands.
  case indent, atMargin

  /// What is wrong, and the remedy.
  var sentence: String {
    switch self {
    case .emphasis: "Emphasis (*, _ and ~~) is not read in a page. Write the words plain."
    case .code: "Code (`) is not read in a page. Write the words plain."
    case .link:
      "Links ([ ]) are not read in a page. Write the words plain; {sources} prints the addresses of sources."
    case .image: "Images (![ ]) are not read in a page. Say it in words."
    case .html: "HTML (< and &...;) is not read in a page. Write words and signs plain."
    case .table:
      "Tables (|) are not read in a page. Write points; {levels} sets the levels side by side."
    case .escape: "Backslashes are not read in a page. Take it out."
    case .strayInsert:
      "An insert ({ }) stands alone on its line. Give it its own line, or take the braces out."
    case .heading:
      "A heading is written '## Words', and the title stands in the head. Write it so, or as a paragraph."
    case .quote: "Quotations (>) are not read in a page. Write a paragraph."
    case .numbers:
      "Numbered lists are not read in a page. Write points ('- '), or begin the line with another word."
    case .bullet: "A point begins with '- '. Write it so."
    case .box: "A box to tick begins with '- [ ] '. Write it so."
    case .nested: "Points do not stand inside of points. Begin this line at the margin."
    case .rule: "Lines of --- or === are not read in a page. Take it out, or write '## Words'."
    case .indent: "No point stands above for this indented line to go on. Begin it at the margin."
    case .atMargin:
      "A line at the margin stands right below a point. Indent it to go on, or leave a line empty between."
    }
  }
}
