internal import Placement

extension ChartPhrases {
  static let spanish = ChartPhrases(
    title: "Resumen del nivel de atención para el expediente",
    client: "Persona", clinician: "Profesional", date: "Fecha", mode: "Modo",
    assessment: "Evaluación", audience: "Para", version: "Versión", digest: "Huella",
    review: "Reglas",
    notGiven: "no se dio",
    selfMode: "autoevaluación, la persona sola",
    interviewMode: "entrevista",
    notReviewed: "SIN revisión de un profesional clínico",
    reviewed: { "revisadas por \($0)" },

    emergencyTitle: "Señal de emergencia: atiéndala primero",
    emergencyLead:
      "Las respuestas muestran una emergencia. El nivel de atención viene después, con la persona a salvo y estable.",
    emergencyStopped:
      "La entrevista se detuvo aquí. Lo que sigue no es una evaluación terminada: se basa en las respuestas dadas hasta entonces.",
    maybeEmergencyTitle: "No se descarta una emergencia",
    maybeEmergency:
      "Faltan respuestas que podrían mostrarla. Vea «Preguntas sin respuesta conocida».",
    rangeTitle: "El nivel es un rango: no está decidido",
    range: { "Posible: \($0)." },
    rangeMeaning:
      "Las respuestas conocidas por sí solas piden el nivel menor. Las que faltan podrían pedir más; están en «Preguntas sin respuesta conocida».",

    resultTitle: "Resultado",
    level: "Nivel", leastLevel: "Nivel menor", mostLevel: "Nivel mayor", urgency: "Urgencia",
    recommended: "recomendado", atLeast: "al menos", possible: "posible",
    computed: "calculado", chosen: "elegido",
    decidedTitle: "Qué decide el nivel", urgencyTitle: "Qué decide la urgencia",
    leastUrgencyTitle: "Qué decide la urgencia menor",
    overrideTitle: "Decisión del profesional",
    computedLevel: "Calculado", chosenLevel: "Elegido", overrideReason: "Motivo",
    overrideNote: "En palabras",

    stepsTitle: "Primeros pasos", servicesTitle: "Servicios por organizar",
    domainsTitle: "Necesidades por ámbito", findingsTitle: "Hallazgos",
    mayApply: { "Puede aplicar: \($0)" },
    because: { "Porque: \($0)" },
    rule: { "Regla \($0). \(sourceWord($1))" },
    ruleSeen: { "Regla \($0), en «\($1)» abajo." },
    sources: sourceWord,
    answers: { "Respuestas usadas: \($0.joined(separator: "; "))." },
    unknown: { "No se sabe: \($0.joined(separator: "; "))." },
    byRules: { "Por \($0.count == 1 ? "la regla" : "las reglas") \($0.joined(separator: ", "))." },
    answer: { "\($0): \($1)" },
    knownReasons: "Solo con las respuestas conocidas:",
    possibleReasons: "Hace falta más si algo de esto es así, lo que no se sabe:",
    noNeed: "Ámbitos en los que nada pide un programa:",
    outcomes: { $0.joined(separator: ", o ") },

    whyNotTitle: "Por qué no otro nivel",
    changeTitle: "Qué cambiaría esto",

    unansweredTitle: "Preguntas sin respuesta conocida",
    question: "Pregunta", said: "Dicho", couldChange: "Podría cambiar",
    aspect: { aspect in
      switch aspect {
      case .level: "nivel"
      case .urgency: "urgencia"
      case .firstSteps: "primeros pasos"
      case .domains: "necesidades"
      }
    },
    changesNothing: "nada en el nivel, la urgencia, los primeros pasos ni una necesidad",
    allKnown: "Ninguna: toda pregunta que aplica tiene respuesta conocida.",
    answersTitle: "Respuestas",
    noAnswers: "No se dieron respuestas.",
    note: { "Nota: \($0)" },
    ignoredTitle: "Respuestas que no cuentan",
    ignored:
      "Se dieron antes, pero la pregunta no aplica, o puede no aplicar. Ninguna regla las usó.",

    sourcesTitle: "Fuentes",
    source: { publisher, year, title in
      // The English file says "undated" of what has no year.
      let year = year == "undated" ? "sin fecha" : year
      return year.isEmpty ? "\(publisher): \(title)." : "\(publisher) (\(year)): \(title)."
    },
    agreementTitle: "Revisión del profesional",
    agrees: "Revisé las respuestas y las razones, y estoy de acuerdo con este resultado.",
    differs: "Elegí otro nivel: ________________________________________",
    differsReason: "Motivo: ________________________________________",
    chose: { "Revisé las respuestas y las razones, y elegí \($0). Motivo: \($1)." },
    signClinician: { $0.map { "Profesional: \($0)" } ?? "Profesional" },
    signClient: "Persona (vi este resumen)",
    signDate: "Fecha",
    limitsTitle: "Límites",
    limits:
      "No es un diagnóstico, ni una calificación ASAM o LOCUS. No reemplaza el juicio clínico. Cada ámbito pide el nivel menor que lo cubre, y vale el más alto de los pedidos.",
    noticeTitle: "Aviso a quien recibe este expediente (42 CFR 2.32)",
    notice: statement,
    noticeConsent:
      "Cuando se divulga con el consentimiento escrito del paciente, debe ir con una copia del consentimiento o una explicación clara de su alcance.",
    noticeScope:
      "Esto vale para los expedientes de programas con ayuda federal según 42 CFR parte 2.",

    footIdentity: { client, date, assessment, version, digest in
      ([client.map { "Persona \($0)" }, date].compactMap { $0 }
        + ["\(assessment) \(version)", digest]).joined(separator: ", ")
    },
    footNotReviewed: "Waymark. Reglas SIN revisión clínica. No es un diagnóstico.",
    footReviewed: { "Waymark. Reglas revisadas por \($0). No es un diagnóstico." })

  /// The notice keeps the words of 42 CFR 2.32(a)(2) as amended in 2024 (89 FR 12472), which are English; Spanish follows.
  private static let statement =
    "42 CFR part 2 prohibits unauthorized use or disclosure of these records. (El 42 CFR parte 2 prohíbe usar o divulgar estos expedientes sin autorización.)"

  private static let sourceWord: @Sendable ([String]) -> String = { sources in
    switch sources.count {
    case 0: ""
    case 1: "Fuente: \(sources[0])."
    default: "Fuentes: \(sources.joined(separator: ", "))."
    }
  }
}
