internal import Questionnaires

/// References to resources.
enum Address {
  /// The type of resource that a reference names: empty where it names none, as in `urn:uuid`; nil where it is no reference.
  static func resourceType(in text: String) -> String? {
    guard AddressText.isURI(text) else { return nil }
    if text.hasPrefix("#") || text.hasPrefix("urn:") { return "" }
    var parts = text.split(separator: "/", omittingEmptySubsequences: true)
    if let history = parts.firstIndex(of: "_history") { parts = Array(parts[..<history]) }
    guard parts.count >= 2 else { return nil }
    let type = String(parts[parts.count - 2])
    return resourceTypes.contains(type) ? type : nil
  }

  private static let resourceTypes: Set<String> = Set(
    """
    Account ActivityDefinition AdverseEvent AllergyIntolerance Appointment AppointmentResponse AuditEvent Basic \
    Binary BiologicallyDerivedProduct BodyStructure Bundle CapabilityStatement CarePlan CareTeam CatalogEntry \
    ChargeItem ChargeItemDefinition Claim ClaimResponse ClinicalImpression CodeSystem Communication \
    CommunicationRequest CompartmentDefinition Composition ConceptMap Condition Consent Contract Coverage \
    CoverageEligibilityRequest CoverageEligibilityResponse DetectedIssue Device DeviceDefinition DeviceMetric \
    DeviceRequest DeviceUseStatement DiagnosticReport DocumentManifest DocumentReference \
    EffectEvidenceSynthesis Encounter Endpoint EnrollmentRequest EnrollmentResponse EpisodeOfCare \
    EventDefinition Evidence EvidenceVariable ExampleScenario ExplanationOfBenefit FamilyMemberHistory Flag Goal \
    GraphDefinition Group GuidanceResponse HealthcareService ImagingStudy Immunization ImmunizationEvaluation \
    ImmunizationRecommendation ImplementationGuide InsurancePlan Invoice Library Linkage List Location Measure \
    MeasureReport Media Medication MedicationAdministration MedicationDispense MedicationKnowledge \
    MedicationRequest MedicationStatement MedicinalProduct MedicinalProductAuthorization \
    MedicinalProductContraindication MedicinalProductIndication MedicinalProductIngredient \
    MedicinalProductInteraction MedicinalProductManufactured MedicinalProductPackaged \
    MedicinalProductPharmaceutical MedicinalProductUndesirableEffect MessageDefinition MessageHeader \
    MolecularSequence NamingSystem NutritionOrder Observation ObservationDefinition OperationDefinition \
    OperationOutcome Organization OrganizationAffiliation Parameters Patient PaymentNotice \
    PaymentReconciliation Person PlanDefinition Practitioner PractitionerRole Procedure Provenance Questionnaire \
    QuestionnaireResponse RelatedPerson RequestGroup ResearchDefinition ResearchElementDefinition ResearchStudy \
    ResearchSubject RiskAssessment RiskEvidenceSynthesis Schedule SearchParameter ServiceRequest Slot Specimen \
    SpecimenDefinition StructureDefinition StructureMap Subscription Substance SubstanceNucleicAcid \
    SubstancePolymer SubstanceProtein SubstanceReferenceInformation SubstanceSourceMaterial \
    SubstanceSpecification SupplyDelivery SupplyRequest Task TerminologyCapabilities TestReport TestScript \
    ValueSet VerificationResult VisionPrescription
    """.split(separator: " ").map(String.init))
}
