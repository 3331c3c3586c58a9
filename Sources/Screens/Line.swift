/// One line of a page, before it is put on a canvas.
struct Line: Hashable {
  struct Span: Hashable {
    var text: String
    var style: Style
  }

  var indent: Int
  var spans: [Span]
  /// The row of the page's control that the line belongs to, as the focus counts them.
  var focus: Int?
  /// Where the cursor goes when this line has it, from the left edge of the body.
  var cursor: Int?

  init(_ text: String = "", _ style: Style = .plain, indent: Int = 0, focus: Int? = nil) {
    self.indent = indent
    spans = text.isEmpty ? [] : [Span(text: text, style: style)]
    self.focus = focus
  }

  init(_ spans: [Span], indent: Int = 0) {
    self.indent = indent
    self.spans = spans
  }
}
