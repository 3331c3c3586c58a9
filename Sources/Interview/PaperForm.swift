/// The forms that a paper can be written in.
package enum PaperForm: String, CaseIterable, Hashable, Sendable {
  case text, html, pdf

  /// The form that the ending of a file's name asks for; text where it asks for none of the others.
  package init(fileName: String) {
    let name = fileName.lowercased()
    self =
      if name.hasSuffix(".pdf") { .pdf } else if name.hasSuffix(".html") || name.hasSuffix(".htm") {
        .html
      } else { .text }
  }
}
