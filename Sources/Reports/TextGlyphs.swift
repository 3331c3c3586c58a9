/// The signs that a page of text is drawn with.
package struct TextGlyphs: Hashable, Sendable {
  let bullet: String
  let checkBox = "[ ]"
  /// A step of a bar: certain, possible, not needed.
  let certain, possible, empty: Character
  /// What stands before the recommended level, a possible one, and one that was chosen instead; all of the same width.
  let recommended, maybe, chosen: Character
  /// Over a marked column.
  let above: Character
  let doubleLine, line, upright: Character
  let topLeft, topRight, bottomLeft, bottomRight: Character

  package static let unicode = TextGlyphs(
    bullet: "•", certain: "▪", possible: "▫", empty: "·", recommended: "▶", maybe: "▷",
    chosen: "◆", above: "▼", doubleLine: "═", line: "─", upright: "│",
    topLeft: "┌", topRight: "┐", bottomLeft: "└", bottomRight: "┘")

  /// For printers and terminals that know only ASCII.
  package static let ascii = TextGlyphs(
    bullet: "-", certain: "#", possible: "?", empty: ".", recommended: ">", maybe: "?",
    chosen: "*", above: "v", doubleLine: "=", line: "-", upright: "|",
    topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+")
}
