internal import JSONWriting
internal import Phrases
internal import Placement
internal import Questionnaires
internal import Rules

/// What the answers add up to, as Observations: counts, totals, the need in each domain, the findings and the urgency.
///
/// What unknown answers leave open is a range or a list of what is possible, never a single value.
struct FHIRObservations {
  /// An Observation, and the name under which others point to it.
  struct Named {
    let id: FHIRIdentity
    let resource: JSON
  }

  let export: FHIRExport
  let response: FHIRIdentity

  var all: [Named] { counts + totals + needs + findings + [urgency] }

  /// Who reads it is a clinician, whoever was asked.
  private let voice = Voice.interview
  private var identity: Assessment.Identity { export.identity }

  private func observation(
    _ name: String, code: JSON, _ value: [(String, JSON?)], note: String? = nil
  ) -> Named {
    let id = export.id.part(name)
    var fields: [(String, JSON?)] = [
      ("resourceType", .text("Observation")), ("meta", export.meta),
      ("identifier", .list([FHIRElement.identifier(id)])), ("status", .text("final")),
      ("category", .list([FHIRElement.concept(FHIRCodes.survey)])), ("code", code),
      ("subject", export.client), ("effectiveDateTime", .text(export.day.text)),
      ("performer", .list([export.respondent])),
    ]
    fields += value
    let notes = note.map { [FHIRElement.note($0)] } ?? []
    fields.append(("note", .list(notes)))
    fields.append(("derivedFrom", .list([FHIRElement.reference(response)])))
    return Named(id: id, resource: .fields(fields))
  }

  // MARK: - Numbers

  private var counts: [Named] {
    let questionnaire = export.assessment.questionnaire
    let possible = questionnaire.circumstances(of: export.answers).possible
    let first = questionnaire.inputs.count - questionnaire.counts.count
    return questionnaire.counts.enumerated().compactMap { place, count in
      let values = possible[first + place]
      guard let least = values.least, let most = values.most else { return nil }
      let code = FHIRElement.concept(
        [
          FHIRElement.coding(
            FHIRSystem.questions(of: identity), count.id.text, count.label[voice])
        ], text: "\(count.label[voice]), of \(count.items.count)")
      guard least < most else {
        return observation("count.\(count.id)", code: code, [("valueInteger", .number(least))])
      }
      let range = JSON.fields([
        ("low", .fields([("value", .number(least))])),
        ("high", .fields([("value", .number(most))])),
      ])
      return observation(
        "count.\(count.id)", code: code, [("valueRange", range)],
        note: "A range: some of what is counted is unknown.")
    }
  }

  private var totals: [Named] {
    let questionnaire = export.assessment.questionnaire
    let applies = questionnaire.circumstances(of: export.answers).applies
    return questionnaire.questions.enumerated().compactMap { place, question in
      guard question.isTotal, applies[place] == .yes,
        case .number(let number) = export.answers[question.id],
        case .number(_, let unit, _) = question.kind
      else { return nil }
      let codes =
        (question.totalCode.map { [FHIRElement.coding($0)] } ?? []) + [
          FHIRElement.coding(
            FHIRSystem.questions(of: identity), question.id.text, question.label[voice])
        ]
      let score = FHIRCodes.unit(unit.interview)
      let quantity = JSON.fields([
        ("value", .number(number)), ("unit", .text(unit[voice])),
        ("system", score.map { .text($0.system) }), ("code", score.map { .text($0.code) }),
      ])
      let band = question.band(of: number).map { FHIRElement.concept(text: $0.text[voice]) }
      return observation(
        "total.\(question.id)", code: FHIRElement.concept(codes, text: question.label[voice]),
        [("valueQuantity", quantity), ("interpretation", .list(band.map { [$0] } ?? []))])
    }
  }

  // MARK: - Steps of scales

  private var needs: [Named] {
    export.recommendation.domains.map { domain in
      let steps = Need.allCases.filter(domain.need.contains).map { need in
        FHIRElement.concept(
          [FHIRElement.coding(FHIRSystem.need, need.id, Phrases.english.scales.needs(need))])
      }
      return observation(
        "need.\(domain.table)",
        code: code(domain.table, domain.title, "how often it asks for care"),
        value(steps), note: text(of: domain.reasons))
    }
  }

  private var findings: [Named] {
    export.recommendation.findings.map { finding in
      let outcomes = finding.outcomes.map { outcome in
        FHIRElement.concept([
          FHIRElement.coding(
            FHIRSystem.findings(of: finding.table, identity), outcome.id.text,
            outcome.text[voice])
        ])
      }
      return observation(
        "finding.\(finding.table)", code: code(finding.table, finding.title, nil),
        value(outcomes), note: text(of: finding.reasons))
    }
  }

  private var urgency: Named {
    let range = export.recommendation.urgency
    let steps = Urgency.allCases.filter(range.contains).map { urgency in
      FHIRElement.concept([
        FHIRElement.coding(
          FHIRSystem.urgency, urgency.id, Phrases.english.scales.urgency(urgency, voice))
      ])
    }
    let concept = FHIRElement.concept(
      [FHIRElement.coding(FHIRSystem.tables(of: identity), "urgency", "How soon")])
    return observation(
      "urgency", code: concept, value(steps),
      note: text(of: export.recommendation.urgencyReasons))
  }

  private func code(
    _ table: Identifier<Table>, _ title: Wording, _ addition: String?
  ) -> JSON {
    FHIRElement.concept(
      [FHIRElement.coding(FHIRSystem.tables(of: identity), table.text, title[voice])],
      text: addition.map { "\(title[voice]): \($0)" })
  }

  /// One step as a value; more as components, each of which is possible.
  private func value(_ steps: [JSON]) -> [(String, JSON?)] {
    guard steps.count != 1 else { return [("valueCodeableConcept", steps[0])] }
    let possible = steps.map { step in
      JSON.fields([
        ("code", FHIRElement.concept(text: "Possible")), ("valueCodeableConcept", step),
      ])
    }
    return [
      ("dataAbsentReason", FHIRElement.concept(FHIRCodes.unknown)),
      ("component", .list(possible)),
    ]
  }

  private func text(of reasons: [Reason]) -> String? {
    reasons.isEmpty ? nil : reasons.map(export.text).joined(separator: "\n")
  }
}

extension FHIRExport {
  /// A reason with its rule and where it comes from.
  func text(of reason: Reason) -> String {
    let sources = reason.sources.compactMap { id in
      assessment[source: id].map { "\($0.publisher) (\($0.year)), \($0.title), \($0.address)" }
    }
    return "\(reason.rule): \(reason.text.interview)"
      + (sources.isEmpty ? "" : " Source: \(sources.joined(separator: "; ")).")
  }
}
