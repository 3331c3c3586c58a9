/// The sheets that papers are printed on.
package enum PaperSize: String, CaseIterable, Hashable, Sendable {
  case letter, a4

  /// In points, of which an inch has 72.
  var width: Double { self == .letter ? 612 : 595.28 }

  var height: Double { self == .letter ? 792 : 841.89 }

  /// The sheet that a place prints on, as its code is in the names of locales: "US".
  package init(region: String) {
    // The Unicode Common Locale Data Repository names those that print on Letter.
    let letter: Set<String> = [
      "BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE",
    ]
    self = letter.contains(region.uppercased()) ? .letter : .a4
  }
}
