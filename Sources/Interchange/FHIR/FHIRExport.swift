internal import JSONWriting
package import Placement
package import Questionnaires

/// Everything that a bundle is made from: nothing is looked up elsewhere, neither a clock nor a name.
package struct FHIRExport: Sendable {
  package let assessment: Assessment
  /// The same assessment in other languages, for translations of its questions.
  package let translations: [Language: Assessment]
  package let answers: Answers
  package let recommendation: Recommendation
  /// Who was asked.
  package let voice: Voice
  /// When the questions were answered.
  package let day: FHIRDay
  package let subject: FHIRSubject
  package let choice: FHIRChoice?
  package let disclosure: FHIRDisclosure
  package let levelCodes: FHIRLevelCodes?
  /// The name and the version of the program.
  package let program: String
  /// Whether the questions go with the answers.
  package let includesQuestionnaire: Bool

  package init(
    assessment: Assessment, translations: [Language: Assessment] = [:], answers: Answers,
    recommendation: Recommendation, voice: Voice, day: FHIRDay,
    subject: FHIRSubject = FHIRSubject(), choice: FHIRChoice? = nil, disclosure: FHIRDisclosure,
    levelCodes: FHIRLevelCodes? = nil, program: String, includesQuestionnaire: Bool = true
  ) {
    self.assessment = assessment
    self.translations = translations
    self.answers = answers
    self.recommendation = recommendation
    self.voice = voice
    self.day = day
    self.subject = subject
    self.choice = choice
    self.disclosure = disclosure
    self.levelCodes = levelCodes
    self.program = program
    self.includesQuestionnaire = includesQuestionnaire
  }

  var identity: Assessment.Identity { assessment.identity }

  /// The name of this assessment of this person: a copy that leaves again, to whomever, has the same.
  var id: FHIRIdentity {
    let questions = assessment.questionnaire.questions
    let given = questions.flatMap { question in
      answers[question.id].map { [question.id.text, "\($0)"] } ?? []
    }
    let chosen = choice.map { [$0.level.id, $0.reason, $0.note] } ?? []
    return FHIRIdentity(
      of: [
        "waymark-fhir-1", identity.id, identity.digest, voice.rawValue, day.text,
        subject.client ?? "", subject.patient ?? "", subject.clinician ?? "",
        subject.record ?? "",
      ] + given + ["chosen"] + chosen)
  }

  /// The name of what belongs to one disclosure of it.
  var disclosureID: FHIRIdentity { FHIRIdentity(of: [id.text] + disclosure.parts) }

  /// The one who is asked, as other resources name them.
  var client: JSON {
    if subject.client != nil { return FHIRElement.reference(clientID) }
    guard let patient = subject.patient else {
      return .fields([("display", .text("The client, who is not named in this export"))])
    }
    return .fields([("reference", .text("Patient?identifier=\(FHIRQuery.escaped(patient))"))])
  }

  /// A label is the clinic's own, and another clinic may give it to somebody else: nobody is found by it.
  var clientID: FHIRIdentity { id.part("client") }

  /// Who stands behind the result.
  var author: JSON {
    guard let clinician = subject.clinician else { return respondent }
    return .fields([("display", .text(clinician))])
  }

  /// Who gave the answers, or took them down.
  var respondent: JSON {
    let name =
      voice == .person
      ? "The client, alone" : subject.clinician ?? "A clinician, who is not named"
    return .fields([("display", .text(name))])
  }

  /// The labels of everything that tells of a person.
  var meta: JSON {
    .fields([
      (
        "security",
        .list(
          [FHIRCodes.restricted, FHIRCodes.substanceUse, FHIRCodes.part2].map(FHIRElement.coding))
      )
    ])
  }
}

/// The codes of an organization for the levels of care, beside Waymark's own.
package struct FHIRLevelCodes: Hashable, Sendable {
  package struct Code: Hashable, Sendable {
    package let code: String
    package let display: String

    package init(code: String, display: String) {
      self.code = code
      self.display = display
    }
  }

  package let system: String
  package let codes: [Level: Code]

  package init(system: String, codes: [Level: Code]) {
    self.system = system
    self.codes = codes
  }
}

/// Texts in the query of an address.
enum FHIRQuery {
  /// The text as a value of a search: what would part it into several is marked, and all else than letters, digits and `-._~:|`
  /// stands as bytes in hexadecimal.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for byte in text.utf8 {
      if ",$\\".utf8.contains(byte) { escaped += "%5C" }
      let scalar = Unicode.Scalar(byte)
      if byte < 0x80,
        scalar.properties.isAlphabetic || "0123456789-._~:|".unicodeScalars.contains(scalar)
      {
        escaped.unicodeScalars.append(scalar)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        escaped += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return escaped
  }
}
