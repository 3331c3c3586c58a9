internal import CPango

/// A PDF in the making: pages, what is drawn on them, and the bytes that came of it so far.
///
/// Lengths are in points, of which an inch has 72, from the upper left corner of a page.
final class Press {
  /// Where the library lies that is opened when a PDF is made.
  static let libraryName = "libpangocairo-1.0.so.0"

  let library: cp_library
  let cairo: OpaquePointer
  let context: OpaquePointer
  private let surface: OpaquePointer
  private let output: Output

  /// The bytes as the library hands them over.
  private final class Output { var bytes: [UInt8] = [] }

  /// What a file says of itself, by the library's numbers.
  enum Detail: UInt32 {
    case title = 0
    case creator = 4
    case creationDate = 5
  }

  /// - Throws: ``PDFFault/noLibrary(name:)``.
  init(size: PaperSize, language: String, library name: String) throws(PDFFault) {
    let opened = UnsafeMutablePointer<cp_library>.allocate(capacity: 1)
    defer { opened.deallocate() }
    guard cp_open(name, opened) else { throw .noLibrary(name: name) }
    library = opened.pointee
    output = Output()
    surface = library.cairo_pdf_surface_create_for_stream(
      { closure, bytes, count in
        guard let closure else { return 11 }
        let output = Unmanaged<Output>.fromOpaque(closure).takeUnretainedValue()
        output.bytes.append(contentsOf: UnsafeBufferPointer(start: bytes, count: Int(count)))
        return 0
      }, Unmanaged.passUnretained(output).toOpaque(), size.width, size.height)
    cairo = library.cairo_create(surface)
    context = library.pango_cairo_create_context(cairo)
    library.pango_cairo_context_set_resolution(context, 72)
    library.pango_context_set_round_glyph_positions(context, 0)
    library.pango_context_set_language(context, library.pango_language_from_string(language))
  }

  deinit {
    library.g_object_unref(UnsafeMutableRawPointer(context))
    library.cairo_destroy(cairo)
    // It hands its last bytes over here at the latest.
    library.cairo_surface_destroy(surface)
  }

  func say(_ text: String, as detail: Detail) {
    library.cairo_pdf_surface_set_metadata(surface, detail.rawValue, text)
  }

  /// Adds a line to the outline that readers show beside the pages.
  ///
  /// - Returns: The line's number, for those that stand under it; 0 is the top.
  func outline(_ text: String, under parent: Int, page: Int, y: Double) -> Int {
    Int(
      library.cairo_pdf_surface_add_outline(
        surface, Int32(parent), text, "page=\(page) pos=[0 \(Int(y))]", 0))
  }

  func endPage() { library.cairo_show_page(cairo) }

  /// Ends the file.
  ///
  /// - Returns: All its bytes.
  /// - Throws: ``PDFFault/failed(code:)``.
  func finish() throws(PDFFault) -> [UInt8] {
    let drawing = library.cairo_status(cairo)
    library.cairo_surface_finish(surface)
    let status = drawing != 0 ? drawing : library.cairo_surface_status(surface)
    guard status == 0 else { throw .failed(code: Int(status)) }
    return output.bytes
  }
}

// MARK: - What is drawn

extension Press {
  /// How dark a line or a sign is, from 0 for black to 1 for white.
  enum Ink {
    static let black = 0.0
    /// For what is said more quietly: still seven to one on white.
    static let quiet = 0.25
    static let hair = 0.45
  }

  func use(_ ink: Double) { library.cairo_set_source_rgb(cairo, ink, ink, ink) }

  /// Draws a straight line.
  func line(
    _ x: Double, _ y: Double, to endX: Double, _ endY: Double, width: Double = 0.6,
    ink: Double = Ink.hair
  ) {
    use(ink)
    library.cairo_set_line_width(cairo, width)
    library.cairo_move_to(cairo, x, y)
    library.cairo_line_to(cairo, endX, endY)
    library.cairo_stroke(cairo)
  }

  /// Draws the edge of a box, the middle of its line on the box's sides.
  func box(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, line: Double = 0.8,
    ink: Double = Ink.black, isDashed: Bool = false
  ) {
    use(ink)
    library.cairo_set_line_width(cairo, line)
    if isDashed { library.cairo_set_dash(cairo, [4, 3], 2, 0) }
    library.cairo_rectangle(cairo, x, y, width, height)
    library.cairo_stroke(cairo)
    if isDashed { library.cairo_set_dash(cairo, [0], 0, 0) }
  }

  func fill(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, ink: Double = Ink.black
  ) {
    use(ink)
    library.cairo_rectangle(cairo, x, y, width, height)
    library.cairo_fill(cairo)
  }

  /// Draws a triangle that points to the right, its left side of a height.
  func pointer(_ x: Double, _ middle: Double, _ height: Double, isFull: Bool) {
    use(Ink.black)
    library.cairo_move_to(cairo, x, middle - height / 2)
    library.cairo_line_to(cairo, x + height * 0.8, middle)
    library.cairo_line_to(cairo, x, middle + height / 2)
    library.cairo_close_path(cairo)
    if isFull { return library.cairo_fill(cairo) }
    library.cairo_set_line_width(cairo, 0.8)
    library.cairo_stroke(cairo)
  }

  func begin(_ tag: String) { library.cairo_tag_begin(cairo, tag, "") }

  func end(_ tag: String) { library.cairo_tag_end(cairo, tag) }
}
