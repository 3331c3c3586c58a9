internal import Interchange
internal import Placement
internal import Questionnaires

/// What leaves, and to whom, in a few lines: nothing is sent that was not shown.
struct SendingSummary {
  let lines: [String]

  init(_ bundle: FHIRBundle, bytes: Int, to address: ServerAddress, _ export: FHIRExport) {
    var kinds: [(type: String, count: Int)] = []
    for content in bundle.contents {
      if let place = kinds.firstIndex(where: { $0.type == content.type }) {
        kinds[place].count += 1
      } else {
        kinds.append((content.type, 1))
      }
    }
    let about: String
    if let client = export.subject.client {
      about = "the client labelled \(client), as a new patient"
    } else if let patient = export.subject.patient {
      about = "the patient there with the identifier \(patient)"
    } else {
      about = "a client who is not named"
    }
    lines = [
      "Address: \(address.text)",
      "What: " + kinds.map { "\($0.count) \($0.type)" }.joined(separator: ", ")
        + "; \(bytes) bytes",
      "About: \(about)", "Level: \(Self.level(export))", "To: \(export.disclosure.recipient)",
      "For: \(export.disclosure.purpose)", "Allowed by: \(Self.ground(export.disclosure))",
      "Labels: restricted (R), substance use (SUD), 42 CFR Part 2 (42CFRPart2)",
    ].map(Self.plain)
  }

  private static func level(_ export: FHIRExport) -> String {
    let name = { (level: Level) in export.assessment[level].name.interview }
    let result = export.recommendation
    let computed = name(result.level) + (result.isSettled ? "" : " or more")
    guard let choice = export.choice else { return computed }
    return "\(name(choice.level)), chosen in place of \(computed) (\(choice.reason))"
  }

  private static func ground(_ disclosure: FHIRDisclosure) -> String {
    switch disclosure.ground {
    case .consent(let signed, let name, let until):
      "consent of \(name), signed \(signed.text), until \(until)"
    case .exception(let exception): "\(exception.rule), \(exception.words)"
    }
  }

  /// On one line, whatever was given.
  private static func plain(_ line: String) -> String {
    String(
      String.UnicodeScalarView(
        line.unicodeScalars.map { scalar in
          switch scalar.properties.generalCategory {
          case .control, .format, .lineSeparator, .paragraphSeparator: " "
          default: scalar
          }
        }))
  }
}
