package import JSONWriting
package import Placement
package import Questionnaires

/// A transaction Bundle of FHIR R4: all of it arrives, or nothing does, and what has arrived before does not arrive again.
package struct FHIRBundle {
  package let json: JSON
  /// What tells it apart: the same contents for the same receiver have the same.
  package let id: FHIRIdentity
  /// What is in it, in its order.
  package let contents: [Content]
  /// The questions whose condition FHIR cannot say exactly.
  package let inexact: [Identifier<Question>]

  /// A resource of it, for a summary of what leaves.
  package struct Content: Hashable, Sendable {
    package let type: String
    /// Whether it tells of a person.
    package let isLabelled: Bool
  }

  private struct Entry {
    let type: String
    let id: FHIRIdentity
    let resource: JSON
    /// What finds it at a server that has it already.
    let search: String
    var isLabelled = true

    var json: JSON {
      .fields([
        ("fullUrl", .text(id.address)), ("resource", resource),
        (
          "request",
          .fields([
            ("method", .text("POST")), ("url", .text(type)), ("ifNoneExist", .text(search)),
          ])
        ),
      ])
    }

    /// A resource that is found by its identifier.
    init(_ type: String, _ id: FHIRIdentity, _ resource: JSON) {
      self.init(
        type, id, resource,
        search: "identifier=\(FHIRQuery.escaped("\(FHIRSystem.identifier)|\(id.text)"))")
    }

    init(_ type: String, _ id: FHIRIdentity, _ resource: JSON, search: String) {
      self.type = type
      self.id = id
      self.resource = resource
      self.search = search
    }

    init(_ questionnaire: FHIRQuestionnaire) {
      let version = FHIRQuery.escaped(questionnaire.words.assessment.identity.exactVersion)
      self.init(
        "Questionnaire", questionnaire.id, questionnaire.resource,
        search: "url=\(FHIRQuery.escaped(questionnaire.url))&version=\(version)")
      isLabelled = false
    }
  }

  private init(_ entries: [Entry], id: FHIRIdentity, meta: JSON?, _ skips: FHIRSkipLogic) {
    json = .fields([
      ("resourceType", .text("Bundle")), ("meta", meta),
      ("identifier", FHIRElement.identifier(id)), ("type", .text("transaction")),
      ("entry", .list(entries.map(\.json))),
    ])
    self.id = id
    contents = entries.map { Content(type: $0.type, isLabelled: $0.isLabelled) }
    inexact = skips.inexact
  }

  /// The questions alone, with nothing of anybody.
  ///
  /// - Parameters:
  ///   - assessment: Whose questions.
  ///   - translations: The same assessment in other languages.
  ///   - voices: One questionnaire for each.
  package init(
    questionnaireOf assessment: Assessment, translations: [Language: Assessment],
    voices: [Voice]
  ) {
    let all = voices.map { voice in
      FHIRQuestionnaire(
        FHIRWords(assessment: assessment, translations: translations, voice: voice))
    }
    self.init(
      all.map { Entry($0) }, id: FHIRIdentity(of: all.map(\.canonical)), meta: nil,
      FHIRSkipLogic(assessment.questionnaire))
  }

  /// A person's answers with all that comes of them.
  package init(of export: FHIRExport) {
    let words = FHIRWords(
      assessment: export.assessment, translations: export.translations, voice: export.voice)
    let questionnaire = FHIRQuestionnaire(words)
    let response = FHIRResponse(export: export, questionnaire: questionnaire)
    let observations = FHIRObservations(export: export, response: response.id).all
    let result = FHIRResult(export: export, basis: [response.id] + observations.map(\.id))
    var entries: [Entry] = export.includesQuestionnaire ? [Entry(questionnaire)] : []
    if let client = export.subject.client {
      entries.append(Self.client(client, export))
    }
    var told = [Entry("QuestionnaireResponse", response.id, response.resource)]
    told += observations.map { Entry("Observation", $0.id, $0.resource) }
    told.append(Entry("RiskAssessment", result.assessmentID, result.riskAssessment))
    if let request = result.serviceRequest {
      told.append(Entry("ServiceRequest", result.requestID, request))
    }
    let papers = FHIRPapers(export: export, targets: told.map(\.id))
    if let consent = papers.consent {
      told.append(Entry("Consent", papers.consentID, consent))
    }
    told.append(Entry("DocumentReference", papers.noticeID, papers.notice))
    told.append(
      Entry(
        "Provenance", papers.provenanceID, papers.provenance,
        search: "_tag="
          + FHIRQuery.escaped("\(FHIRSystem.identifier)|\(papers.provenanceID.text)")))
    self.init(entries + told, id: export.disclosureID, meta: export.meta, questionnaire.skips)
  }

  /// The client by the label alone.
  private static func client(_ label: String, _ export: FHIRExport) -> Entry {
    Entry(
      "Patient", export.clientID,
      .fields([
        ("resourceType", .text("Patient")), ("meta", export.meta),
        (
          "identifier",
          .list([
            FHIRElement.identifier(export.clientID),
            .fields([("system", .text(FHIRSystem.client)), ("value", .text(label))]),
          ])
        ),
      ]))
  }
}
