/// A paper as meaning, not as layout: what each part is, and nothing of how it looks.
///
/// Every text is a plain string, already in the right voice. It may hold what people typed; each renderer takes out or
/// escapes what its output cannot bear.
package struct Document: Hashable, Sendable {
  /// What the paper is; a renderer shows it as the first heading.
  package let title: String
  /// Who hands the paper out, above its title: a name, then the lines under it.
  package let head: [String]
  /// What stands at the foot of every page, a line each; a renderer adds the page's number to the last.
  package let foot: [String]
  package let blocks: [Block]

  package init(title: String, head: [String] = [], foot: [String], blocks: [Block]) {
    self.title = title
    self.head = head
    self.foot = foot
    self.blocks = blocks
  }

  /// One part of a paper.
  package enum Block: Hashable, Sendable {
    case heading(String, Rank)
    case paragraph(String)
    case list(List)
    /// Names with what they are called or were found to be: "Date: 2026-03-01".
    case facts([Fact])
    case table(Table)
    case ladder(Ladder)
    /// Bars to compare with each other, on one scale.
    case bars([Bar])
    case note(Note)
    case signatures(Signatures)
    case pageBreak
  }

  /// How far down in the order of headings one stands; the title is above them all.
  package enum Rank: Int, Hashable, Sendable {
    case section = 1
    case part
  }
}
