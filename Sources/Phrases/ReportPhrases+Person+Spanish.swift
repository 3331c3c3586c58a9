internal import Placement

extension PersonPhrases {
  static let spanish = PersonPhrases(
    title: "Qué atención pedir",
    intro: "Esta hoja resume sus respuestas. Llévela cuando pida ayuda.",
    madeFor: "Para", madeWith: "Hecha con",

    emergencyTitle: "Pida ayuda ahora mismo",
    emergencyLead:
      "Sus respuestas muestran una señal de peligro que necesita ayuda enseguida. Haga esto antes que nada.",
    emergencyStopped:
      "Las preguntas pararon aquí para que primero reciba ayuda. Puede terminarlas otro día.",
    maybeEmergencyTitle: "Si está en peligro ahora",
    maybeEmergency: "Quedan abiertas algunas preguntas de seguridad. Hay ayuda a toda hora:",
    contact: { "\($0) (\($1))" },
    contactUse: { "\($0). \($1)" },
    laterTitle: "Más tarde, a salvo",
    later:
      "El resto de esta hoja puede esperar. Léalo cuando esté a salvo, o con alguien de confianza.",

    firstTitle: "Haga esto primero",
    howSoonIsOpen: "Qué tan pronto necesita ayuda depende de preguntas que dejó abiertas.",
    mayApply: "Dejó abiertas algunas preguntas. Si algo de esto es su caso, hágalo también:",
    mayApplyMore: "Puede haber más. Un profesional puede repasarlo con usted.",
    why: { "Por qué: \($0)" },

    levelTitle: "El nivel de atención que puede pedir",
    level: { "Pida: \($0). Es el nivel más ligero que va con sus respuestas." },
    compareName: "Nivel",
    noLevelTitle: "Lo que muestran sus respuestas",
    rangeTitle: "Todavía es un rango, no una sola respuesta",
    range: { "Hasta ahora sus respuestas van con más de un nivel: \($0)." },
    rangeLeast: { "Pida al menos \($0)." },
    settles: "Contestar cualquiera de estas podría decidirlo, o acotarlo:",
    settlesTogether: "Para decidirlo hace falta contestar más de una de estas:",
    settlesHelp:
      "Está bien dejar una pregunta abierta. Un profesional puede repasarla con usted.",
    recommended: "pida esto", atLeast: "al menos", possible: "puede hacer falta",
    fromAnswers: "sus respuestas",
    chosen: { "Pida: \($0). Lo eligió su profesional. Sus respuestas solas piden: \($1)." },
    ifTooLittle: { "Si no alcanza, pida \($0)." },
    whyAnswersTitle: "Lo que piden sus respuestas",

    whyTitle: "Por qué este nivel",
    whySoFarTitle: "Lo que dicen sus respuestas hasta ahora",
    moreReasonsTitle: "Otras razones",
    moreHelpTitle: "Más ayuda",
    ofLevel: { "\($0):" },
    askTitle: "Qué pedir a un programa: marque lo que ofrece",
    askMaybe: "Pregunte si esto también le serviría:",
    askMore: "Puede haber más que le sirva. Pregunte qué más ofrecen.",
    openTitle: "Lo que queda abierto",
    open: "Dejó abiertas estas preguntas. Una respuesta podría cambiar lo que dice esta hoja:",
    more: { $0 == 1 ? "y 1 pregunta más" : "y \($0) preguntas más" },

    whyNotTitle: "Por qué no otro nivel",
    said: { answers, more in
      "Usted dijo: \(answers.joined(separator: "; "))\(more > 0 ? "; y \(more) más" : "")."
    },
    changeTitle: "Qué cambiaría esto",
    compareTitle: "Los niveles, comparados",
    fact: fact,
    programsVary:
      "Los programas varían. Pregunte a cada uno por su horario, sus reglas y su costo.",

    helpTitle: "Dónde hay ayuda",
    limitsTitle: "Lo que esta hoja no es",
    limits:
      "No es un diagnóstico, y no reemplaza a un profesional de la salud. Usted decide qué sigue, con gente de confianza.",
    notReviewed: "Ningún profesional clínico ha revisado aún las reglas de esta hoja.",
    reviewed: { "\($0) revisó las reglas de esta hoja." },
    rules: { title, version, date in
      "Hecha\(date.map { " el \($0)" } ?? "") con Waymark, con las reglas «\(title)», versión \(version)."
    },
    privacy: "Esta hoja tiene datos privados de salud. Usted elige quién la ve.",
    footNotReviewed: "Waymark. No es un diagnóstico. Reglas sin revisión clínica.",
    footReviewed: { "Waymark. No es un diagnóstico. Reglas revisadas por \($0)." })

  private static let fact: @Sendable (LevelDescription.Fact) -> String = { fact in
    switch fact {
    case .living: "Hogar"
    case .hours: "Horas"
    case .sessions: "Frecuencia"
    case .length: "Duración"
    case .supervision: "Supervisión"
    case .cost: "Costo"
    case .bestFor: "Mejor para"
    }
  }
}
