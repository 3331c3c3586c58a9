private import CSodium
internal import JSONWriting
internal import Placement
internal import Questionnaires

/// What goes with a disclosure: the consent, the notice of the law, and where everything comes from.
struct FHIRPapers {
  let export: FHIRExport
  /// Everything that tells of the person.
  let targets: [FHIRIdentity]

  var consentID: FHIRIdentity { export.disclosureID.part("consent") }
  var noticeID: FHIRIdentity { export.disclosureID.part("notice") }
  var provenanceID: FHIRIdentity { export.disclosureID.part("provenance") }

  private static let law = "https://www.ecfr.gov/current/title-42/chapter-I/subchapter-A/part-2"

  // MARK: - Consent

  /// The consent that was recorded; nil where an exception of the law stands in its place.
  var consent: JSON? {
    guard case .consent(let signed, let name, let until) = export.disclosure.ground else {
      return nil
    }
    let end = FHIRDay(until)?.text
    return .fields([
      ("resourceType", .text("Consent")), ("meta", export.meta),
      ("identifier", .list([FHIRElement.identifier(consentID)])), ("status", .text("active")),
      ("scope", FHIRElement.concept(FHIRCodes.privacyConsent)),
      ("category", .list([FHIRElement.concept(FHIRCodes.disclosure)])),
      ("patient", export.client), ("dateTime", .text(signed.text)),
      ("performer", .list([.fields([("display", .text(name))])])),
      (
        "sourceAttachment",
        .fields([
          ("contentType", .text("text/plain; charset=utf-8")),
          ("data", .text(Self.base64(export.disclosure.account))),
          ("title", .text("What the consent says")),
        ])
      ), ("policy", .list([.fields([("uri", .text(Self.law))])])),
      (
        "provision",
        .fields([
          ("type", .text("permit")),
          (
            "period",
            .fields([("start", .text(signed.text)), ("end", end.map(JSON.text))])
          ),
          (
            "actor",
            .list([
              .fields([
                ("role", FHIRElement.concept(text: "Recipient")),
                ("reference", .fields([("display", .text(export.disclosure.recipient))])),
              ])
            ])
          ),
          (
            "securityLabel",
            .list([FHIRCodes.substanceUse, FHIRCodes.part2].map(FHIRElement.coding))
          ),
          ("purpose", .list([.fields([("display", .text(export.disclosure.purpose))])])),
          (
            "data",
            .list(
              targets.map {
                .fields([
                  ("meaning", .text("instance")), ("reference", FHIRElement.reference($0)),
                ])
              })
          ),
        ])
      ),
    ])
  }

  // MARK: - Notice

  /// The notice of 42 CFR 2.32, with what the consent allows or why there is none.
  var notice: JSON {
    .fields([
      ("resourceType", .text("DocumentReference")), ("meta", export.meta),
      ("identifier", .list([FHIRElement.identifier(noticeID)])), ("status", .text("current")),
      (
        "type",
        FHIRElement.concept(text: "Notice that goes with a disclosure of substance use records")
      ), ("subject", export.client), ("description", .text(FHIRResult.notice)),
      (
        "content",
        .list([
          .fields([
            (
              "attachment",
              .fields([
                ("contentType", .text("text/plain; charset=utf-8")),
                ("language", .text("en")),
                (
                  "data",
                  .text(Self.base64("\(FHIRResult.notice)\n\n\(export.disclosure.account)\n"))
                ), ("title", .text("Notice, 42 CFR 2.32")),
              ])
            )
          ])
        ])
      ),
    ])
  }

  private static func base64(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let variant = sodium_base64_VARIANT_ORIGINAL
    var letters = [CChar](
      repeating: 0, count: sodium_base64_encoded_len(bytes.count, Int32(variant)))
    sodium_bin2base64(&letters, letters.count, bytes, bytes.count, Int32(variant))
    return String(
      decoding: letters.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  // MARK: - Provenance

  var provenance: JSON {
    let identity = export.identity
    var grounds: [JSON] = []
    if case .exception(let exception) = export.disclosure.ground {
      grounds = [
        FHIRElement.concept(
          [FHIRElement.coding(FHIRSystem.exception, exception.rawValue, exception.words)],
          text: export.disclosure.account)
      ]
    }
    return .fields([
      ("resourceType", .text("Provenance")),
      // It has no identifier of its own: a tag is what it can be found by.
      (
        "meta",
        .fields([
          (
            "security",
            .list(
              [FHIRCodes.restricted, FHIRCodes.substanceUse, FHIRCodes.part2]
                .map(FHIRElement.coding))
          ),
          (
            "tag",
            .list([
              .fields([
                ("system", .text(FHIRSystem.identifier)), ("code", .text(provenanceID.text)),
              ])
            ])
          ),
        ])
      ), ("target", .list(targets.map(FHIRElement.reference))),
      ("occurredDateTime", .text(export.day.text)), ("recorded", .text(export.day.instant)),
      ("policy", .texts([Self.law])), ("reason", .list(grounds)),
      (
        "agent",
        .list([
          .fields([
            ("type", FHIRElement.concept(FHIRCodes.assembler)),
            ("who", .fields([("display", .text(export.program))])),
          ]),
          .fields([
            ("type", FHIRElement.concept(FHIRCodes.author)), ("who", export.author),
          ]),
        ])
      ),
      (
        "entity",
        .list([
          .fields([
            ("role", .text("source")),
            (
              "what",
              .fields([
                (
                  "identifier",
                  .fields([
                    ("system", .text(FHIRSystem.assessment)),
                    ("value", .text("\(identity.id)|\(identity.version)|\(identity.digest)")),
                  ])
                ),
                (
                  "display",
                  .text(
                    "\(identity.title.interview), version \(identity.version), "
                      + "SHA-256 \(identity.digest)")
                ),
              ])
            ),
          ])
        ])
      ),
    ])
  }
}
