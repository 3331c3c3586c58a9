internal import PDFReports

extension PaperSize {
  /// The sheets of this place, as the print system is told of them: by itself, by the person, by the computer.
  static var usual: PaperSize {
    if let named = Surroundings.variable("PAPERSIZE").flatMap(named) { return named }
    let locale = ["LC_ALL", "LC_PAPER", "LANG"].lazy.compactMap(Surroundings.variable).first
    return locale.flatMap(ofLocale) ?? Surroundings.line(of: "/etc/papersize").flatMap(named)
      ?? .letter
  }

  private static func named(_ name: String) -> PaperSize? { PaperSize(rawValue: name.lowercased()) }

  /// The sheets of a locale that names its region: "es_MX.UTF-8".
  private static func ofLocale(_ name: String) -> PaperSize? {
    let parts = name.prefix { $0 != "." && $0 != "@" }.split(separator: "_")
    return parts.count == 2 ? PaperSize(region: String(parts[1])) : nil
  }
}
