internal import Questionnaires

extension ReportPhrases {
  package static let spanish = ReportPhrases(
    language: .spanish, person: .spanish, chart: .spanish, answers: .spanish,
    pageOf: { "página \($0) de \($1)" })
}

extension AnswerPhrases {
  package static let spanish = AnswerPhrases(
    yes: Wording("Sí"), no: Wording("No"),
    notSure: Wording(person: "No sé", interview: "No se sabe"),
    preferNotToSay: Wording(person: "Prefiero no decirlo", interview: "No quiso decirlo"),
    unanswered: Wording("Sin respuesta"),
    number: { "\($0) \($1)" },
    band: { $0 == $1 ? "\($0): \($2)" : "\($0) a \($1): \($2)" },
    several: { $0.joined(separator: "; ") })
}

extension CandidacyPhrases {
  package static let spanish = CandidacyPhrases(met: "Sí", unmet: "No", unknown: "No se sabe")
}

extension NextStepPhrases {
  package static let spanish = NextStepPhrases(
    title: Wording(
      person: "Su atención de ahora", interview: "En comparación con la atención actual"),
    present: { level, voice in
      voice == .person ? "Su atención de ahora es \(level)." : "Atención actual: \(level)."
    },
    stepDown: Wording(
      person:
        "Sus respuestas piden menos. Puede ser hora de bajar un nivel. Planéelo con su programa.",
      interview:
        "Bajar de nivel: basta con menos. Organice antes el traslado y el seguimiento."),
    stay: Wording(
      person: "Eso va con sus respuestas, así que siga ahí. El plan todavía puede cambiar.",
      interview: "Seguir: las necesidades van con este nivel. Ajuste el plan donde falten metas."),
    stepUp: Wording(
      person: "Sus respuestas piden más ahora. Le puede pasar a cualquiera.",
      interview: "Subir de nivel: las necesidades piden más de lo que este nivel da."),
    open: Wording(
      person: "¿Seguir o cambiar? Depende de preguntas que dejó abiertas.",
      interview: "Seguir o cambiar: aún abierto."))
}

extension WhyNotPhrases {
  package static let spanish = WhyNotPhrases(
    tooLittle: { reason, voice in
      switch voice {
      case .person: "puede ser muy poco. \(reason)"
      case .interview: "muy poco. \(reason)"
      }
    },
    tooLittleTogether: Wording(
      person: "menos de lo que sus respuestas juntas piden.",
      interview: "menos de lo que las respuestas juntas piden."),
    moreThanNeeded: { care, orMore, voice in
      let care = orMore ? "\(care) o más" : care
      return switch voice {
      case .person: "nada de lo que nos dijo pide \(care)."
      case .interview: "ningún ámbito y ninguna regla conjunta pide \(care)."
      }
    },
    between: Wording(
      person: "sus preguntas abiertas llevan a menos o a más.",
      interview: "ninguna respuesta abierta lleva a este nivel, solo a menos o a más."),
    mayBeNeeded: Wording(
      person: "puede hacer falta. Depende de las preguntas abiertas.",
      interview: "puede hacer falta, según las preguntas abiertas."),
    above: {
      $0.count == 1
        ? "Por la regla de arriba: \($0[0])."
        : "Por las reglas de arriba: \($0.joined(separator: ", "))."
    },
    line: { "\($0.joined(separator: ", ")): \($1)" })
}

extension GuidePhrases {
  package static let spanish = GuidePhrases(
    title: "Guía",
    lead: Wording(
      person: "Páginas sencillas para leer, imprimir y llevar. Elija una.",
      interview:
        "Páginas sencillas para la persona. Lea una con ella, o imprímala y entréguela."),
    row: { "\($0): \($1)" },
    fitTitle: Wording(
      person: "Páginas que van con su resultado", interview: "Páginas de la guía para el resultado"),
    pressNumber: "Pulse un número para abrir una página.",
    typeNumber: "Escriba un número para abrir una página.",
    howToOpen: "g abre la guía: páginas sencillas sobre la atención y cómo llegar a ella.",
    paperLead: Wording(
      person: "Llévese esta página. Muéstrela a alguien de confianza, o guárdela para usted.",
      interview: "Esta página no dice nada de las respuestas de la persona."),
    save: "Guardar esta página en un archivo",
    print: "Imprimir esta página",
    backToPage: "Volver a la página",
    file: { "waymark-\($0).txt" },
    sourcesTitle: "De dónde viene esto",
    source: { publisher, year, title in
      year.allSatisfy(\.isWholeNumber) && !year.isEmpty
        ? "\(publisher) (\(year)): \(title)." : "\(publisher): \(title)."
    },
    usedFor: { "Se usó para: \($0)." })
}
