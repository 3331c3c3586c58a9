/// Why a client's answers may leave: the consent that the client gave, or what the law allows without one.
package struct FHIRDisclosure: Hashable, Sendable {
  package let ground: Ground
  /// To whom.
  package let recipient: String
  /// What for.
  package let purpose: String

  package enum Ground: Hashable, Sendable {
    /// Written consent, signed on a day.
    ///
    /// - Parameters:
    ///   - signed: The day.
    ///   - by: Who signed: the client, or who may sign for them.
    ///   - until: The last day on which it holds, or the event that ends it.
    case consent(signed: FHIRDay, by: String, until: String)
    case exception(FHIRException)
  }

  /// Records why the answers may leave.
  ///
  /// - Throws: ``FHIRRefusal`` when a part is missing, or when the consent does not hold on the day of the export.
  package init(
    _ ground: Ground, to recipient: String, for purpose: String, on day: FHIRDay
  ) throws(FHIRRefusal) {
    guard recipient.contains(where: { !$0.isWhitespace }) else { throw .noRecipient }
    guard purpose.contains(where: { !$0.isWhitespace }) else { throw .noPurpose }
    if case .consent(let signed, let name, let until) = ground {
      guard name.contains(where: { !$0.isWhitespace }) else { throw .noSigner }
      guard until.contains(where: { !$0.isWhitespace }) else { throw .noEnd }
      guard signed.day <= day.day else { throw .notYetSigned(signed.day, export: day.day) }
      if let end = FHIRDay(until), end.day < day.day { throw .ended(end.day, export: day.day) }
    }
    self.ground = ground
    self.recipient = recipient
    self.purpose = purpose
  }

  /// What a copy of the consent would say, or why there is none.
  var account: String {
    switch ground {
    case .consent(let signed, let name, let until):
      """
      Written consent, signed by \(name) on \(signed.text). It allows this program to disclose the answers of this \
      assessment, what they add up to and the recommended level of care to \(recipient), for: \(purpose). It holds until: \
      \(until). It can be taken back, but for what was done on it before.
      """
    case .exception(let exception):
      "Disclosed without written consent, to \(recipient), for: \(purpose). Ground: \(exception.words) "
        + "(\(exception.rule))."
    }
  }

  /// The parts, for names of resources.
  var parts: [String] {
    switch ground {
    case .consent(let signed, let name, let until):
      ["consent", signed.text, name, until, recipient, purpose]
    case .exception(let exception): ["exception", exception.rawValue, recipient, purpose]
    }
  }
}

/// What 42 CFR Part 2 allows without a patient's written consent, as far as it fits a single person's answers.
///
/// Disclosures to public health authorities (2.54) are not here: their records must not tell who somebody is.
package enum FHIRException: String, CaseIterable, Hashable, Sendable {
  case medicalEmergency = "medical-emergency"
  case research
  case audit
  case withinProgram = "within-program"
  case serviceOrganization = "service-organization"
  case childAbuseReport = "child-abuse-report"
  case courtOrder = "court-order"
  case patientAccess = "patient-access"

  /// Where the law says so.
  package var rule: String {
    switch self {
    case .medicalEmergency: "42 CFR 2.51"
    case .research: "42 CFR 2.52"
    case .audit: "42 CFR 2.53"
    case .withinProgram: "42 CFR 2.12(c)(3)"
    case .serviceOrganization: "42 CFR 2.12(c)(4)"
    case .childAbuseReport: "42 CFR 2.12(c)(6)"
    case .courtOrder: "42 CFR 2.61 to 2.67"
    case .patientAccess: "42 CFR 2.23"
    }
  }

  package var words: String {
    switch self {
    case .medicalEmergency: "a medical emergency in which consent cannot be had"
    case .research: "scientific research that meets the rule's conditions"
    case .audit: "an audit or evaluation of the program"
    case .withinProgram: "staff of the same program, or who directs it, who need it for their work"
    case .serviceOrganization: "a qualified service organization with a written agreement"
    case .childAbuseReport: "a report of suspected child abuse or neglect that state law asks for"
    case .courtOrder: "a court order under subpart E"
    case .patientAccess: "the client's own copy"
    }
  }
}

/// Why answers do not leave.
package enum FHIRRefusal: Error, Hashable, CustomStringConvertible {
  case noRecipient
  case noPurpose
  case noSigner
  case noEnd
  case notYetSigned(String, export: String)
  case ended(String, export: String)

  package var description: String {
    switch self {
    case .noRecipient:
      "Nobody is named to whom the answers go. Say it with --recipient 'Dr. B, Harbor Clinic'."
    case .noPurpose: "It is not said what the answers are for. Say it with --purpose treatment."
    case .noSigner: "It is not said who signed the consent. Say it with --signed-by."
    case .noEnd:
      "It is not said when the consent ends. Say the day or the event with --consent-until."
    case .notYetSigned(let signed, let day):
      "The consent was signed on \(signed), after the day of the export, \(day). Check both days."
    case .ended(let end, let day):
      "The consent ended on \(end), and the export is of \(day). Ask the client for a new one."
    }
  }
}
