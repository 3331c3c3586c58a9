internal import JSONWriting
internal import Questionnaires

/// The small parts that resources of FHIR R4 are made of.
enum FHIRElement {
  static func coding(_ code: FHIRCode) -> JSON {
    .fields([
      ("system", .text(code.system)), ("code", .text(code.code)),
      ("display", code.display.map(JSON.text)),
    ])
  }

  static func coding(_ system: String, _ code: String, _ display: String) -> JSON {
    .fields([("system", .text(system)), ("code", .text(code)), ("display", .text(display))])
  }

  /// A concept with its codes, and in words.
  static func concept(_ codings: [JSON], text: String? = nil) -> JSON {
    .fields([("coding", .list(codings)), ("text", text.map(JSON.text))])
  }

  static func concept(_ code: FHIRCode) -> JSON { concept([coding(code)]) }

  static func concept(text: String) -> JSON { concept([], text: text) }

  static func identifier(_ id: FHIRIdentity) -> JSON {
    .fields([("system", .text(FHIRSystem.identifier)), ("value", .text(id.text))])
  }

  static func reference(_ id: FHIRIdentity) -> JSON {
    .fields([("reference", .text(id.address))])
  }

  static func note(_ text: String) -> JSON { .fields([("text", .text(text))]) }

  static func integer(_ url: String, _ value: Int) -> JSON {
    .fields([("url", .text(url)), ("valueInteger", .number(value))])
  }

  static func decimal(_ url: String, _ value: Int) -> JSON {
    .fields([("url", .text(url)), ("valueDecimal", .number(value))])
  }

  static func flag(_ url: String) -> JSON {
    .fields([("url", .text(url)), ("valueBoolean", .bool(true))])
  }

  /// Why an answer that was asked for has no value, for the place of a primitive value.
  static func absence(_ reason: FHIRCode) -> JSON {
    .fields([
      (
        "extension",
        .list([
          .fields([
            ("url", .text("http://hl7.org/fhir/StructureDefinition/data-absent-reason")),
            ("valueCode", .text(reason.code)),
          ])
        ])
      )
    ])
  }

  /// A text in another language, for the place beside the text; nil where there is none or it is the same.
  static func translation(_ text: String?, of original: String, in language: Language) -> JSON? {
    guard let text, text != original else { return nil }
    return .fields([
      (
        "extension",
        .list([
          .fields([
            ("url", .text("http://hl7.org/fhir/StructureDefinition/translation")),
            (
              "extension",
              .list([
                .fields([("url", .text("lang")), ("valueCode", .text(language.rawValue))]),
                .fields([("url", .text("content")), ("valueString", .text(text))]),
              ])
            ),
          ])
        ])
      )
    ])
  }
}

extension JSON {
  /// An object of the fields that have something in them: FHIR knows no null and no empty list.
  static func fields(_ entries: [(String, JSON?)]) -> JSON {
    .object(
      entries.compactMap { name, value in
        switch value {
        case nil, .null: nil
        case .list(let values) where values.isEmpty: nil
        case .object(let entries) where entries.isEmpty: nil
        case .text(let text) where text.isEmpty: nil
        case .some(let value): (name, value)
        }
      })
  }
}
