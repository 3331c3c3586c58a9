internal import Placement
internal import Questionnaires

/// The names of what only Waymark defines: levels, needs, questions, rules.
///
/// None of them is an address on a network.
enum FHIRSystem {
  /// What all of them begin with, so that a receiver can tell them from the codes of others.
  static let prefix = "urn:x-waymark:"

  static let identifier = prefix + "id"
  static let client = prefix + "client"
  static let assessment = prefix + "assessment"
  static let level = prefix + "level-of-care"
  static let need = prefix + "need"
  static let urgency = prefix + "urgency"
  static let overrideReason = prefix + "override-reason"
  static let exception = prefix + "disclosure-exception"

  static func questions(of identity: Assessment.Identity) -> String {
    "\(prefix)\(identity.id):questions"
  }

  /// One system for each question: "other" means something else to each.
  static func answers(
    to question: Identifier<Question>, of identity: Assessment.Identity
  ) -> String { "\(prefix)\(identity.id):answers:\(question)" }

  static func findings(of table: Identifier<Table>, _ identity: Assessment.Identity) -> String {
    "\(prefix)\(identity.id):findings:\(table)"
  }

  static func tables(of identity: Assessment.Identity) -> String {
    "\(prefix)\(identity.id):tables"
  }

  static func rules(of identity: Assessment.Identity) -> String {
    "\(prefix)\(identity.id):rules"
  }

  static func questionnaire(of identity: Assessment.Identity, _ voice: Voice) -> String {
    "\(prefix)\(identity.id):questionnaire:\(voice.rawValue)"
  }
}

extension Assessment.Identity {
  /// The version with the beginning of the digest: two texts of one version are not the same questionnaire.
  var exactVersion: String { "\(version)-\(digest.prefix(12))" }
}
