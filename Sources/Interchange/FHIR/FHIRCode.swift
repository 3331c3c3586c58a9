/// A code of a system that others define, and where it was seen to mean what it is used for.
package struct FHIRCode: Hashable, Sendable {
  package let system: String
  package let code: String
  /// The system's own name for it; nil where no two sources agree on one.
  package let display: String?
  /// The page that says what it means.
  package let source: String

  fileprivate init(_ system: String, _ code: String, _ display: String?, source: String) {
    self.system = system
    self.code = code
    self.display = display
    self.source = source
  }
}

/// The one table of codes that others define: whatever leaves under a system of others stands here.
package enum FHIRCodes {
  private static let act = "http://terminology.hl7.org/CodeSystem/v3-ActCode"
  private static let absent = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
  private static let provenance =
    "http://terminology.hl7.org/CodeSystem/provenance-participant-type"
  private static let loinc = "http://loinc.org"
  private static let ucum = "http://unitsofmeasure.org"
  private static let securityLabels = "https://hl7.org/fhir/R4/security-labels.html"
  private static let absentReasons = "https://hl7.org/fhir/R4/valueset-data-absent-reason.html"

  /// What holds substance use records: restricted, by its subject and by the law.
  static let restricted = FHIRCode(
    "http://terminology.hl7.org/CodeSystem/v3-Confidentiality", "R", "restricted",
    source: securityLabels)
  static let substanceUse = FHIRCode(
    act, "SUD", nil, source: "https://terminology.hl7.org/CodeSystem-v3-ActCode.html")
  static let part2 = FHIRCode(
    act, "42CFRPart2", nil, source: "https://terminology.hl7.org/CodeSystem-v3-ActCode.html")
  static let disclosure = FHIRCode(
    act, "IDSCL", "information disclosure",
    source: "https://terminology.hl7.org/CodeSystem-v3-ActCode.html")
  static let privacyConsent = FHIRCode(
    "http://terminology.hl7.org/CodeSystem/consentscope", "patient-privacy", "Privacy Consent",
    source: "https://hl7.org/fhir/R4/valueset-consent-scope.html")

  static let askedButUnknown = FHIRCode(
    absent, "asked-unknown", "Asked But Unknown", source: absentReasons)
  static let askedButDeclined = FHIRCode(
    absent, "asked-declined", "Asked But Declined", source: absentReasons)
  static let unknown = FHIRCode(absent, "unknown", "Unknown", source: absentReasons)

  static let survey = FHIRCode(
    "http://terminology.hl7.org/CodeSystem/observation-category", "survey", "Survey",
    source: "https://hl7.org/fhir/R4/valueset-observation-category.html")
  static let helpControl = FHIRCode(
    "http://hl7.org/fhir/questionnaire-item-control", "help", nil,
    source: "https://hl7.org/fhir/R4/valueset-questionnaire-item-control.html")
  static let assembler = FHIRCode(
    provenance, "assembler", "Assembler",
    source: "https://hl7.org/fhir/R4/valueset-provenance-agent-type.html")
  static let author = FHIRCode(
    provenance, "author", "Author",
    source: "https://hl7.org/fhir/R4/valueset-provenance-agent-type.html")

  static let days = FHIRCode(ucum, "d", nil, source: "https://ucum.org/ucum")
  static let score = FHIRCode(
    ucum, "{score}", nil,
    source: "https://hl7.org/fhir/us/core/screening-and-assessments.html")

  /// The codes of an instrument's total, by the question that asks for it and the range that it must have.
  private static let totals: [String: (range: ClosedRange<Int>, code: FHIRCode)] = [
    "audit": (0...40, FHIRCode(loinc, "75624-7", nil, source: "https://loinc.org/75624-7")),
    "audit-c": (0...12, FHIRCode(loinc, "75626-2", nil, source: "https://loinc.org/75626-2")),
    "dast-10": (0...10, FHIRCode(loinc, "82667-7", nil, source: "https://loinc.org/82667-7")),
    "phq-9": (0...27, FHIRCode(loinc, "44261-6", nil, source: "https://loinc.org/44261-6")),
    "gad-7": (0...21, FHIRCode(loinc, "70274-6", nil, source: "https://loinc.org/70274-6")),
  ]

  /// The code of a total; nil for one that has none, and for a question that only has the same name.
  static func total(of question: String, range: ClosedRange<Int>) -> FHIRCode? {
    totals[question].flatMap { $0.range == range ? $0.code : nil }
  }

  /// The code of a unit that stands in an assessment's own words.
  static func unit(_ words: String) -> FHIRCode? {
    switch words {
    case "days": days
    case "points": score
    default: nil
    }
  }

  /// All rows.
  package static let all: [FHIRCode] =
    [
      restricted, substanceUse, part2, disclosure, privacyConsent, askedButUnknown,
      askedButDeclined, unknown, survey, helpControl, assembler, author, days, score,
    ] + totals.values.map(\.code).sorted { $0.code < $1.code }
}
