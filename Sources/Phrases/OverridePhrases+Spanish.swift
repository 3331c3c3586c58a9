internal import Placement

extension OverridePhrases {
  package static let spanish = OverridePhrases(
    title: "Elegir otro nivel",
    levelQuestion: "¿Qué nivel recomienda usted?",
    levelLead: {
      "Las respuestas piden: \($0). Queda en el expediente junto a su elección. Elegirlo anula otra elección."
    },
    computedRow: "según las respuestas",
    leastRow: "según las respuestas, al menos",
    possibleRow: "posible",
    reasonQuestion: { "¿Por qué \($0), y no \($1)?" },
    staysOpen: { "\($0) da menos de lo que piden las respuestas. Esto queda por cubrir:" },
    moreReasons: { "y \($0) más" },
    reason: { reason in
      switch reason {
      case .notAvailable: "No hay: lleno, lejos o inexistente"
      case .noFunding: "Sin fondos o cobertura"
      case .prefersLess: "La persona prefiere algo menos intensivo"
      case .prefersMore: "La persona prefiere algo más intensivo"
      case .legalMandate: "Orden legal"
      case .supportInPlace: "Ya cuenta con apoyo"
      case .clinicalJudgment: "Juicio clínico"
      case .other: "Otro motivo"
      }
    },
    wordsQuestion: "El motivo en sus propias palabras",
    summary: { "\($0), y no \($1). Motivo: \($2)." },
    wordsOptional: "Se imprime con la elección. Puede quedar vacío.",
    wordsRequired: "«Otro motivo» dice poco por sí solo. Diga en pocas palabras cuál es.",
    wordsField: "En sus propias palabras",
    needsWords: "Primero escriba el motivo en pocas palabras.",
    done: { "Elegido: \($0). Calculado: \($1)." },
    takenBack: { "Vale el nivel calculado: \($0)." },
    undone: {
      $0.map { "Deshecho: otra vez se elige \($0)." } ?? "Deshecho: no se elige otro nivel."
    },
    chosen: { "Elegido: \($0). Calculado de las respuestas: \($1)." },
    because: { reason, words in words.isEmpty ? "Motivo: \(reason)" : "Motivo: \(reason). \(words)"
    },
    madeWhen: { "Se eligió cuando las respuestas pedían: \($0)." },
    agreesNow: {
      "Antes se eligió \($0). Ahora las respuestas lo piden, así que nada se cambia. Si vuelven a cambiar, la elección vale otra vez."
    },
    chosenRung: "elegido por el profesional", computedRung: "calculado de las respuestas",
    elsewhere: "Otro nivel se elige en el resultado.",
    forClinicians: "Elegir un nivel es para profesionales.",
    notYet: "Haga antes las otras preguntas.",
    emergencyFirst: "Atienda primero la emergencia.")
}
