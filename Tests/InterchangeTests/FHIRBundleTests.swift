import Assessments
import Foundation
import JSONWriting
import Placement
import Questionnaires
import ShippedAssessment
import SmallAssessments
import Testing

@testable import Interchange

@Suite("A Bundle of FHIR")
struct FHIRBundleTests {
  private let people: FHIRPeople

  init() throws { people = FHIRPeople(try ShippedAssessment.assessment()) }

  private func answers(_ name: String) throws -> Answers {
    try #require(try ShippedAssessment.examples().first { $0.id == name }).answers
  }

  private func reading(_ export: FHIRExport) throws -> FHIRReading {
    try FHIRReading(FHIRBundle(of: export))
  }

  @Test(
    "is the same each time, and has the same names for everything when it leaves to somebody else")
  func sameBytes() throws {
    let answers = try answers("fentanyl-with-parents")
    let first = try FHIRBundle(of: people.export(answers))
    #expect(try FHIRBundle(of: people.export(answers)).json.written() == first.json.written())
    let other = try FHIRBundle(of: people.export(answers, ground: .exception(.audit)))
    #expect(other.id != first.id)
    let name = "QuestionnaireResponse"
    let (one, two) = (try FHIRReading(first).all(name), try FHIRReading(other).all(name))
    #expect(
      FHIRReading.text("identifier.value", in: one.first)
        == FHIRReading.text("identifier.value", in: two.first))
  }

  @Test("of other answers, another client, another record or another choice has other names")
  func otherNames() throws {
    let answers = try answers("fentanyl-with-parents")
    let choice = FHIRChoice(level: .inpatient, reason: "legal-mandate", note: "")
    let ids = try [
      people.export(answers).id, people.export(try self.answers("wine-and-pills")).id,
      people.export(answers, subject: FHIRSubject(client: "K-17")).id,
      people.export(answers, subject: FHIRSubject(client: "K-18")).id,
      people.export(answers, subject: FHIRSubject(record: "a")).id,
      people.export(answers, choice: choice).id, people.export(answers, .person).id,
    ]
    #expect(Set(ids).count == ids.count)
  }

  @Test(
    "says what is not known as not known: a range, what is possible, and no level that is asked for"
  )
  func unknown() throws {
    let reading = try reading(people.export(try answers("not-sure-about-two-signs")))
    let observations = reading.all("Observation")
    let count = try #require(
      observations.first {
        FHIRReading.text("code.coding.0.code", in: $0) == "criteria-met"
      })
    #expect(FHIRReading.at("valueRange.low.value", in: count) as? Int == 3)
    #expect(FHIRReading.at("valueRange.high.value", in: count) as? Int == 5)
    let severity = try #require(
      observations.first { FHIRReading.text("code.coding.0.code", in: $0) == "severity" })
    #expect(severity["valueCodeableConcept"] == nil)
    #expect(FHIRReading.text("dataAbsentReason.coding.0.code", in: severity) == "unknown")
    #expect((severity["component"] as? [Any])?.count == 2)
    let result = try #require(reading.all("RiskAssessment").first)
    #expect((result["prediction"] as? [Any])?.count == 2)
    #expect(result["status"] as? String == "preliminary")
    #expect(reading.all("ServiceRequest").isEmpty)
  }

  @Test(
    "carries the total of an instrument under its code, and one that has none under Waymark's own")
  func totals() throws {
    let reading = try reading(people.export(try answers("phq-of-16")))
    let total = try #require(
      reading.all("Observation").first { $0["valueQuantity"] != nil })
    #expect(FHIRReading.text("code.coding.0.code", in: total) == "44261-6")
    #expect(FHIRReading.at("valueQuantity.value", in: total) as? Int == 16)
    #expect(FHIRReading.text("valueQuantity.code", in: total) == "{score}")
    let other = try self.reading(people.export(try answers("cudit-of-15")))
    let local = try #require(other.all("Observation").first { $0["valueQuantity"] != nil })
    #expect(FHIRReading.text("code.coding.0.code", in: local) == "cudit-r")
    #expect(FHIRReading.at("code.coding.1", in: local) == nil)
  }

  @Test("a chosen level is asked for with its reason, and the computed one stays beside it")
  func chosen() throws {
    let choice = FHIRChoice(level: .inpatient, reason: "other", note: "His sister asked.")
    let export = try people.export(try answers("fentanyl-with-parents"), choice: choice)
    let reading = try reading(export)
    let request = try #require(reading.all("ServiceRequest").first)
    #expect(FHIRReading.text("code.coding.0.code", in: request) == "inpatient")
    #expect(FHIRReading.text("reasonCode.0.coding.0.code", in: request) == "other")
    #expect(FHIRReading.text("reasonCode.0.text", in: request) == "His sister asked.")
    let result = try #require(reading.all("RiskAssessment").first)
    #expect(FHIRReading.text("prediction.0.outcome.coding.0.code", in: result) == "iop")
    #expect(reading.text.contains("Computed: Intensive outpatient."))
  }

  @Test("has an organization's codes for the levels beside Waymark's own")
  func levelCodes() throws {
    let codes = FHIRLevelCodes(
      system: "https://bha.example/levels",
      codes: [.intensiveOutpatient: .init(code: "2.1", display: "Level 2.1")])
    let export = try people.export(try answers("fentanyl-with-parents"), levelCodes: codes)
    let request = try #require(try reading(export).all("ServiceRequest").first)
    #expect(FHIRReading.text("code.coding.0.code", in: request) == "iop")
    #expect(FHIRReading.text("code.coding.1.system", in: request) == "https://bha.example/levels")
    #expect(FHIRReading.text("code.coding.1.code", in: request) == "2.1")
  }

  @Test("names nobody unless asked, and never finds a client by a label")
  func nobody() throws {
    let answers = try answers("fentanyl-with-parents")
    let reading = try reading(people.export(answers))
    #expect(reading.all("Patient").isEmpty && !reading.text.contains("Patient?"))
    let named = try FHIRBundle(
      of: people.export(answers, subject: FHIRSubject(client: "K-17", clinician: "Dr. A")))
    let text = named.json.written(indented: false)
    #expect(text.contains("\"value\":\"K-17\"") && text.contains("Dr. A"))
    #expect(!text.contains("client|K-17"))
  }

  @Test("looks for what an identifier says, and for nothing that its signs could mean")
  func searches() {
    #expect(FHIRQuery.escaped("a|b-1") == "a|b-1")
    #expect(FHIRQuery.escaped("a,b$c\\ é&") == "a%5C%2Cb%5C%24c%5C%5C%20%C3%A9%26")
  }

  @Test("goes with the consent, its end, and the notice of the law; or with what allows it without")
  func papers() throws {
    let answers = try answers("fentanyl-with-parents")
    let reading = try reading(people.export(answers))
    let consent = try #require(reading.all("Consent").first)
    #expect(FHIRReading.text("dateTime", in: consent) == "2026-03-01")
    #expect(FHIRReading.text("provision.period.end", in: consent) == "2027-03-01")
    #expect(FHIRReading.text("provision.actor.0.reference.display", in: consent) == "Harbor Clinic")
    #expect(FHIRReading.text("provision.purpose.0.display", in: consent) == "treatment")
    let notice = try #require(reading.all("DocumentReference").first)
    let data = try #require(FHIRReading.text("content.0.attachment.data", in: notice))
    let paper = String(decoding: try #require(Data(base64Encoded: data)), as: UTF8.self)
    #expect(paper.hasPrefix("42 CFR part 2 prohibits unauthorized use or disclosure"))
    #expect(paper.contains("signed by K-17 on 2026-03-01"))
    let without = try self.reading(people.export(answers, ground: .exception(.medicalEmergency)))
    #expect(without.all("Consent").isEmpty)
    let provenance = try #require(without.all("Provenance").first)
    #expect(FHIRReading.text("reason.0.coding.0.code", in: provenance) == "medical-emergency")
    #expect(without.text.contains("42 CFR 2.51"))
    #expect(without.text.contains(people.assessment.identity.digest))
  }

  @Test("holds the questions in one voice each, with their Spanish, their points and their limits")
  func questionnaires() throws {
    let spanishAssessment = try ShippedAssessment.assessment(in: .spanish)
    let bundle = FHIRBundle(
      questionnaireOf: people.assessment, translations: [.spanish: spanishAssessment],
      voices: Voice.allCases)
    #expect(bundle.contents.map(\.isLabelled) == [false, false])
    let reading = try FHIRReading(bundle)
    let forms = reading.all("Questionnaire")
    var texts: [String] = []
    for form in forms {
      let home = try #require(Self.item("safe-at-home", in: form))
      texts.append(try #require(home["text"] as? String))
      let spanish = FHIRReading.text("_text.extension.0.extension.1.valueString", in: home)
      let own = spanishAssessment.questionnaire["safe-at-home"]
      #expect(spanish != nil && [own?.wording.person, own?.wording.interview].contains(spanish))
      let options = try #require(home["answerOption"] as? [Any])
      #expect(
        options.map { FHIRReading.text("valueCoding.code", in: $0) } == [
          "yes", "no", "asked-unknown", "asked-declined",
        ])
      #expect(
        options.map { FHIRReading.at("extension.0.valueDecimal", in: $0) as? Int } == [
          0, 1, nil, nil,
        ])
      let days = try #require(Self.item("drinking-days", in: form))
      #expect(FHIRReading.at("extension.0.valueInteger", in: days) as? Int == 0)
      #expect(FHIRReading.at("extension.1.valueInteger", in: days) as? Int == 30)
      let who = try #require(Self.item("filled-in-by", in: form))
      #expect(who["readOnly"] as? Bool == true)
    }
    #expect(
      texts == ["Do you feel safe where you live?", "Does the client feel safe where they live?"])
  }

  private static func item(_ link: String, in value: [String: Any]) -> [String: Any]? {
    if value["linkId"] as? String == link { return value }
    return (value["item"] as? [[String: Any]])?.lazy.compactMap { item(link, in: $0) }.first
  }

  @Test("every code of others says where it was seen, and stands in the table once")
  func table() throws {
    let codes = FHIRCodes.all
    #expect(Set(codes.map { "\($0.system)|\($0.code)" }).count == codes.count)
    for code in codes {
      #expect(code.source.hasPrefix("https://"), "\(code)")
      #expect(!code.system.hasPrefix(FHIRSystem.prefix))
    }
    // A question that only has the name of an instrument gets no code.
    #expect(FHIRCodes.total(of: "audit", range: 0...40)?.code == "75624-7")
    #expect(FHIRCodes.total(of: "audit", range: 0...12) == nil)
  }
}
