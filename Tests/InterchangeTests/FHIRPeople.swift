import Foundation
import JSONWriting
import Placement
import Questionnaires
import Rules
import ShippedAssessment
import Testing

@testable import Interchange

/// People and their Bundles, for programs of others that read FHIR.
struct FHIRPeople {
  let assessment: Assessment
  let translations: [Language: Assessment]

  init(_ assessment: Assessment, translations: [Language: Assessment] = [:]) {
    self.assessment = assessment
    self.translations = translations
  }

  static let day = FHIRDay("2026-03-01")

  /// The Bundle of some answers, disclosed with consent unless told otherwise.
  func export(
    _ answers: Answers, _ voice: Voice = .interview, subject: FHIRSubject = FHIRSubject(),
    choice: FHIRChoice? = nil, ground: FHIRDisclosure.Ground? = nil,
    levelCodes: FHIRLevelCodes? = nil, withQuestionnaire: Bool = false
  ) throws -> FHIRExport {
    let day = try #require(Self.day)
    let consent = FHIRDisclosure.Ground.consent(signed: day, by: "K-17", until: "2027-03-01")
    return FHIRExport(
      assessment: assessment, translations: translations, answers: answers,
      recommendation: assessment.recommend(answers), voice: voice, day: day, subject: subject,
      choice: choice,
      disclosure: try FHIRDisclosure(
        ground ?? consent, to: "Harbor Clinic", for: "treatment", on: day),
      levelCodes: levelCodes, program: "waymark test", includesQuestionnaire: withQuestionnaire)
  }

  /// The first line for the script that reads Bundles.
  var head: [String: Any] {
    get throws {
      let bundle = FHIRBundle(
        questionnaireOf: assessment, translations: translations, voices: Voice.allCases)
      return [
        "codes": FHIRCodes.all.map { [$0.system, $0.code] }, "prefix": FHIRSystem.prefix,
        "questionnaires": try Self.object(bundle.json),
      ]
    }
  }

  /// A person for that script: what was said, what is asked of them, and the Bundle if there is one.
  func person(
    _ name: String, _ answers: Answers, _ voice: Voice, _ export: FHIRExport? = nil
  ) throws -> [String: Any] {
    let questionnaire = assessment.questionnaire
    let applies = questionnaire.circumstances(of: answers).applies
    var given: [String: Any] = [:]
    for question in questionnaire.questions {
      // A note without words says nothing.
      guard let answer = answers[question.id], answer != .note("") else { continue }
      given[question.id.text] = Self.value(answer)
    }
    var person: [String: Any] = [
      "person": name, "voice": voice.rawValue, "given": given,
      "asked": zip(questionnaire.questions, applies).filter { $1 == .yes }.map(\.0.id.text),
    ]
    if let export { person["bundle"] = try Self.object(FHIRBundle(of: export).json) }
    return person
  }

  private static func value(_ answer: Answer) -> Any {
    switch answer {
    case .choice(let id): id.text
    case .choices(let ids): ids.map(\.text)
    case .number(let number): number
    case .note(let text): text
    case .notSure: ["unknown": "asked-unknown"]
    case .preferNotToSay: ["unknown": "asked-declined"]
    }
  }

  /// A value as Foundation reads it.
  static func object(_ json: JSON) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(json.written(indented: false).utf8))
  }

  /// Has the script read everything.
  func read(_ people: [[String: Any]]) throws -> Oracle.Run {
    let lines = try ([try head] + people).map { line in
      String(
        decoding: try JSONSerialization.data(withJSONObject: line, options: .sortedKeys),
        as: UTF8.self)
    }
    return try Oracle.run("fhir_bundles.py", [.file(lines.joined(separator: "\n") + "\n")])
  }
}

/// A Bundle, for looking into.
struct FHIRReading {
  let text: String
  let resources: [[String: Any]]

  init(_ bundle: FHIRBundle) throws {
    text = bundle.json.written()
    let object = try #require(try FHIRPeople.object(bundle.json) as? [String: Any])
    let entries = try #require(object["entry"] as? [[String: Any]])
    resources = entries.compactMap { $0["resource"] as? [String: Any] }
  }

  /// The resources of a type.
  func all(_ type: String) -> [[String: Any]] {
    resources.filter { $0["resourceType"] as? String == type }
  }

  /// What stands at the end of a path, such as `code.coding.0.code`, in a value.
  static func at(_ path: String, in value: Any?) -> Any? {
    path.split(separator: ".").reduce(value) { value, name in
      if let place = Int(name) {
        guard let list = value as? [Any], list.indices.contains(place) else { return nil }
        return list[place]
      }
      return (value as? [String: Any])?[String(name)]
    }
  }

  static func text(_ path: String, in value: Any?) -> String? { at(path, in: value) as? String }
}
