internal import CPango
internal import Reports

/// How words look.
struct Face: Hashable {
  /// In points.
  var size: Double
  var isBold = false
  var ink = Press.Ink.black
}

/// A text broken into lines of a width, each shaped as its script asks, from the side that its script begins on.
final class Typeset {
  /// A line: where it starts, and how far its letters stand below its top.
  struct Line {
    let x: Double
    let baseline: Double
    let height: Double
    fileprivate let words: OpaquePointer
  }

  private(set) var lines: [Line] = []
  private let layout: OpaquePointer
  private let press: Press
  private let ink: Double

  /// Sets a text as it may stand on paper: without controls, on as many lines as it needs.
  init(_ text: String, _ face: Face, width: Double, on press: Press) {
    self.press = press
    ink = face.ink
    layout = Self.layout(text, face, on: press)
    let library = press.library
    library.pango_layout_set_width(layout, Int32(max(8, width) * Self.scale))
    let iterator = library.pango_layout_get_iter(layout)
    defer { library.pango_layout_iter_free(iterator) }
    repeat {
      guard let words = library.pango_layout_iter_get_line_readonly(iterator) else { continue }
      var box = PangoRectangle()
      library.pango_layout_iter_get_line_extents(iterator, nil, &box)
      let top = Double(box.y) / Self.scale
      let baseline = Double(library.pango_layout_iter_get_baseline(iterator)) / Self.scale - top
      let ownHeight = Double(box.height) / Self.scale
      // Some fonts bring no room between lines of their own.
      let height = max(ownHeight, face.size * 1.34)
      lines.append(
        Line(
          x: Double(box.x) / Self.scale, baseline: baseline + (height - ownHeight) / 2,
          height: height, words: words))
    } while library.pango_layout_iter_next_line(iterator) != 0
  }

  deinit { press.library.g_object_unref(UnsafeMutableRawPointer(layout)) }

  var height: Double { lines.reduce(0) { $0 + $1.height } }

  /// Draws a line with its top left corner at a place.
  func draw(_ line: Line, x: Double, y: Double) {
    press.use(ink)
    press.library.cairo_move_to(press.cairo, x + line.x, y + line.baseline)
    press.library.pango_cairo_show_layout_line(press.cairo, line.words)
  }

  /// How wide a text is on one line.
  static func width(of text: String, _ face: Face, on press: Press) -> Double {
    let layout = layout(text, face, on: press)
    defer { press.library.g_object_unref(UnsafeMutableRawPointer(layout)) }
    var width: Int32 = 0
    var height: Int32 = 0
    press.library.pango_layout_get_size(layout, &width, &height)
    return Double(width) / scale
  }

  /// Units of Pango in a point.
  private static let scale = 1024.0

  /// The first of these that is installed; another font steps in for what it cannot write.
  private static let family = "Noto Sans, DejaVu Sans, Sans"

  private static func layout(_ text: String, _ face: Face, on press: Press) -> OpaquePointer {
    let library = press.library
    let layout = library.pango_layout_new(press.context)
    let font = library.pango_font_description_from_string(face.isBold ? "\(family) Bold" : family)
    library.pango_font_description_set_absolute_size(font, face.size * scale)
    library.pango_layout_set_font_description(layout, font)
    library.pango_font_description_free(font)
    // Letters that run into one are copied out of a PDF, and read aloud, as something else by some readers.
    let attributes = library.pango_attr_list_new()
    library.pango_attr_list_insert(
      attributes, library.pango_attr_font_features_new("liga=0, clig=0, dlig=0"))
    library.pango_layout_set_attributes(layout, attributes)
    library.pango_attr_list_unref(attributes)
    // Between words where it can be, else within one.
    library.pango_layout_set_wrap(layout, 2)
    library.pango_layout_set_text(layout, text.plainLine, -1)
    return layout
  }
}
