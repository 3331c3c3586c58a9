/// Reads a QuestionnaireResponse out of its JSON.
struct ResponseReader {
  static let absenceURL = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"

  let ledger: FormLedger

  private enum Status: String, CaseIterable {
    case inProgress = "in-progress"
    case completed, amended
    case enteredInError = "entered-in-error"
    case stopped
  }

  private static let elements: Set<String> = [
    "resourceType", "questionnaire", "status", "authored", "item",
  ]
  private static let aboutTheResponse = [
    "id", "meta", "implicitRules", "language", "text", "contained", "identifier", "basedOn",
    "partOf", "subject", "encounter", "author", "source",
  ]

  /// Reads a response; nil, and faults, when it cannot be read.
  func response(_ tree: JSONTree) -> FHIRResponse? {
    guard let object = FHIRObject(tree, path: "QuestionnaireResponse", ledger) else { return nil }
    let type = object.text("resourceType")
    guard type == "QuestionnaireResponse" else {
      ledger.report(.wrongResource(type, wanted: "QuestionnaireResponse"), at: object.place)
      return nil
    }
    object.tellRest(
      besides: Self.elements,
      of: Dictionary(
        uniqueKeysWithValues: Self.aboutTheResponse.map { ($0, NotCarried.Reason.aboutTheForm) }))
    tellExtensions(of: object)
    guard object.requiredText("status") != nil else { return nil }
    let status = object.code("status", as: Status.self)
    let items = object.objects("item").compactMap(item)
    guard ledger.faults.isEmpty, let status else { return nil }
    return FHIRResponse(
      questionnaire: object.text("questionnaire"), status: status.rawValue,
      authored: object.text("authored"), items: items)
  }

  private func item(_ object: FHIRObject) -> ResponseItem? {
    object.tellRest(
      besides: ["linkId", "answer", "item", "text"],
      of: ["id": .aboutTheForm, "definition": .aboutTheForm])
    var absence: String?
    for found in object.extensions {
      if found.url == Self.absenceURL {
        absence = found.text
      } else {
        ledger.leaveOut("extension \(found.url)", at: found.object.path, .unknown)
      }
    }
    guard let linkID = object.requiredText("linkId") else { return nil }
    return ResponseItem(
      linkID: linkID, path: object.path, place: object.place,
      answers: object.objects("answer").map(answer), items: object.objects("item").compactMap(item),
      absence: absence)
  }

  private func answer(_ object: FHIRObject) -> ResponseAnswer {
    object.tellRest(
      besides: Set(["item"] + FHIRObject.valueKeys("value")), of: ["id": .aboutTheForm])
    tellExtensions(of: object)
    return ResponseAnswer(
      path: object.path, place: object.place, value: object.value("value"),
      items: object.objects("item").compactMap(item))
  }

  private func tellExtensions(of object: FHIRObject) {
    for found in object.extensions {
      ledger.leaveOut("extension \(found.url)", at: found.object.path, .unknown)
    }
  }
}
