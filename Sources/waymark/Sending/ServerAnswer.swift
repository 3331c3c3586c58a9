internal import JSONWriting

/// What a server of FHIR says about a Bundle, read from its answer.
struct ServerAnswer {
  /// How many resources it made, and how many were there already; nil when it did not say so.
  private(set) var counts: (made: Int, there: Int)?
  /// What it finds wrong, in its words, without anything that would mean something to a terminal.
  private(set) var issues: [String] = []

  /// How many issues are told, and how long one may be.
  private static let mostIssues = 5
  private static let mostLetters = 300

  init(_ body: [UInt8]) {
    guard let value = JSON(read: body) else { return }
    switch value["resourceType"]?.words {
    case "Bundle":
      guard value["type"]?.words == "transaction-response" else { return }
      let statuses = value["entry"]?.values.map { $0["response"]?["status"]?.words ?? "" } ?? []
      guard statuses.allSatisfy({ $0.hasPrefix("20") }) else { return }
      let made = statuses.count { $0.hasPrefix("201") }
      counts = (made, statuses.count - made)
    case "OperationOutcome":
      let all = value["issue"]?.values ?? []
      issues = all.prefix(Self.mostIssues).compactMap { issue in
        let text =
          issue["diagnostics"]?.words ?? issue["details"]?["text"]?.words
          ?? issue["code"]?.words
        let place = issue["expression"]?.values.first?.words
        return text.map { Self.plain($0) + (place.map { " (at \(Self.plain($0)))" } ?? "") }
      }
      if all.count > Self.mostIssues {
        issues.append("and \(all.count - Self.mostIssues) more")
      }
    default: return
    }
  }

  private static func plain(_ text: String) -> String {
    let kept = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: " "
      default: scalar
      }
    }
    var plain = String(String.UnicodeScalarView(kept.prefix(mostLetters)))
    if kept.count > mostLetters { plain += "…" }
    return plain
  }
}
