internal import Placement

extension ReassessmentPhrases {
  package static let spanish = ReassessmentPhrases(
    lastTime: { "La última vez (\($0)): \($1)" },
    asLastTime: { "Como la última vez: \($0): \($1)" },
    followsNone: "Esta entrevista no sigue a otra.",
    sameElsewhere: "Lo anterior está en las preguntas.",
    askedFresh: "La seguridad se pregunta cada vez.",
    notAskedLastTime: "No hay respuesta de la última vez.",
    textIsHere: "Borre antes la línea; luego se puede copiar.",
    title: "Cambios desde la última vez",
    changeElsewhere: "Lo que cambió está en el resultado.",
    columns: { "De izquierda a derecha: \($0.joined(separator: ", "))." },
    now: "ahora",
    needsTitle: "Necesidad por ámbito",
    levelName: "Nivel según respuestas",
    tendency: tendency,
    course: { change, now, last in
      switch change {
      case .same: "\(tendency(change)): \(now)"
      default: "\(tendency(change)): \(now); antes \(last)"
      }
    },
    direction: { direction, now, last in
      switch direction {
      case .stepUp: "Subir de nivel: las respuestas piden \(now). La última vez: \(last)."
      case .stay: "Seguir: las respuestas piden \(now), como la última vez."
      case .stepDown: "Bajar de nivel: las respuestas piden \(now). La última vez: \(last)."
      case nil:
        "Aún no se puede decir si subir, seguir o bajar. Ahora: \(now). La última vez: \(last)."
      }
    },
    chosenLastTime: { "El \($0) el profesional eligió \($1). \($2)" },
    chosenNow: { "Elegido ahora: \($0)." },
    otherRules:
      "Las preguntas o las reglas cambiaron desde entonces. Las respuestas de antes se leen con las de hoy.",
    addedTitle: "Pide atención ahora, y la última vez no",
    droppedTitle: "La última vez pidió atención, y ya no",
    notKnownThenTitle: "Pide atención ahora; la última vez no se sabía",
    notKnownNowTitle: "La última vez pidió atención; ahora no se sabe",
    nothingElse: "Piden atención las mismas razones que la última vez.",
    chartTitle: { "En comparación con \($0)" },
    domain: "Ámbito", computed: "Nivel, calculado", chosen: "Nivel, elegido",
    urgency: "Urgencia", change: "Cambio",
    nothingChosen: "-",
    personTitle: "Desde la última vez",
    person: { direction, day, now, last in
      switch direction {
      case .stepUp:
        "El \(day) sus respuestas pedían \(last). Ahora piden \(now). Es más; le puede pasar a cualquiera."
      case .stay: "El \(day) sus respuestas pedían \(last). Lo siguen pidiendo."
      case .stepDown:
        "El \(day) sus respuestas pedían \(last). Ahora piden \(now). Es menos."
      case nil:
        "El \(day) sus respuestas pedían \(last). Ahora es \(now). Hay respuestas abiertas; es pronto para decir más."
      }
    },
    personBetter: { "Ahora necesita menos ayuda: \(Enumeration.of($0, by: "y"))." },
    personWorse: { "Ahora necesita más ayuda: \(Enumeration.of($0, by: "y"))." })

  private static let tendency: @Sendable (Reassessment.Tendency) -> String = { tendency in
    switch tendency {
    case .better: "mejor"
    case .same: "igual"
    case .worse: "peor"
    case .unknown: "no se sabe"
    }
  }
}
