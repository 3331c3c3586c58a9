internal import Placement
package import Questionnaires

extension Phrases {
  package static let spanish = Phrases(
    program: "Waymark", scales: .spanish, report: .spanish, prompts: .spanish, screens: .spanish,
    result: .spanish, paper: .spanish, guide: .spanish, keys: .spanish, lines: .spanish,
    session: .spanish, handling: .spanish, review: .spanish, override: .spanish,
    reassessment: .spanish,
    commands: .spanish, desk: .spanish, store: .spanish, passphrase: .spanish, saving: .spanish,
    newPassphrase: .spanishNew,
    recoveryCode: .spanishCode, custody: .spanish,
    doctor: .spanish, forms: .spanish)

  /// The words of the program in a language.
  package static func of(_ language: Language) -> Phrases {
    switch language {
    case .english: .english
    case .spanish: .spanish
    }
  }
}

extension PromptPhrases {
  package static let spanish = PromptPhrases(
    chooseFirst: "Elija primero una respuesta: pulse su número.",
    markFirst: "Marque con Espacio, o elija «No sé».",
    writeNumber: {
      "Escriba un número, \($0.lowerBound) a \($0.upperBound), o «No sé»."
    },
    why: { "Conviene saber: \($0)" },
    numberField: { unit, range in
      let numbers = "de \(range.lowerBound) a \(range.upperBound)"
      return unit.isEmpty ? numbers : "\(unit), \(numbers)"
    },
    noteField: Wording(person: "En sus propias palabras", interview: "Nota"))
}

extension ScreenPhrases {
  package static let spanish = ScreenPhrases(
    welcomeTitle: "Le damos la bienvenida",
    welcome: [
      "Waymark pregunta sobre el consumo, la salud y el hogar. Luego muestra qué tipo de atención puede pedir, "
        + "y por qué.",
      "Puede omitir cualquier pregunta. Puede parar cuando quiera.",
      "No es un diagnóstico. No reemplaza a un profesional de la salud.",
    ],
    forMyself: "Para mí",
    withAClient: "Soy profesional clínico y voy a entrevistar a una persona",
    leaveNow: "Salir",
    notReviewed: "Ningún profesional clínico ha revisado aún las reglas de esta versión.",
    privacyTitle: "Su privacidad",
    privacy: { voice, exit in
      switch voice {
      case .person:
        [
          "Nada de lo que escribe sale de esta computadora.",
          "Nada se guarda si usted no lo pide.",
          "Nunca preguntamos su nombre. Ninguna respuesta es mala, y puede omitir cualquier pregunta.",
          "\(exit) en cualquier momento para salir enseguida. Borra la pantalla. No pregunta nada.",
          "Si está en peligro ahora mismo, llame al 911. Para hablar con alguien, llame al 988 y marque 2, o envíe AYUDA "
            + "por texto al 988.",
        ]
      case .interview:
        [
          "Nada sale de esta computadora, y nada se guarda si usted no lo guarda.",
          "Un resumen clínico guardado o impreso es un expediente según 42 CFR parte 2. Trátelo como tal.",
          "\(exit) para salir enseguida. Borra la pantalla y no pregunta nada.",
          "Si la persona está en peligro ahora, atienda eso primero.",
        ]
      }
    },
    begin: "Empezar",
    beginShort: "Empezar solo con lo que aún puede cambiar el resultado",
    goBack: "Volver",
    clientTitle: "Persona",
    client:
      "Un identificador para el resumen clínico, como una inicial o un número. Puede quedar vacío.",
    clinicianTitle: "Profesional",
    clinician: "Su nombre, para el resumen clínico. Puede quedar vacío.",
    question: { number, total, isExact in
      isExact ? "pregunta \(number) de \(total)" : "pregunta \(number) de \(total) o menos"
    },
    noteTitle: "Nota",
    note: "Su nota sobre esta pregunta. Solo va al resumen clínico.",
    sectionDone: { "Parte terminada: \($0)." },
    sectionsLeft: { left in
      switch left {
      case 0: "Esa fue la última parte. Ahora puede repasar sus respuestas."
      case 1: "Queda una parte."
      default: "Quedan \(left) partes."
      }
    },
    restHere: Wording(
      person: "Es un buen momento para descansar. Nada se pierde mientras Waymark esté abierto.",
      interview: "Un buen momento para una pausa."),
    goOn: "Seguir",
    reviewAnswers: "Repasar las respuestas",
    helpNowTitle: "Ayuda ahora",
    helpNowLead: Wording(
      person: "Por favor, busque ayuda ahora mismo. No tiene que pasar por esto a solas.",
      interview: "Señal de emergencia. Atiéndala ahora; la evaluación puede esperar."),
    changeAnswer: "Volver y cambiar la última respuesta",
    helpIsUnderWay: "La ayuda está en camino: seguir con la entrevista",
    seeResult: "Ver qué hacer ahora, e imprimirlo",
    stop: "Parar aquí",
    reviewTitle: "Las respuestas",
    reviewLead: Wording(
      person: "Esto es lo que dijo. Elija una línea para cambiarla.",
      interview: "Las respuestas hasta ahora. Elija una línea para cambiarla."),
    seeResultRow: "Ver el resultado",
    notAnswered: {
      $0 == 1
        ? "1 pregunta no tiene respuesta clara. Está bien; el resultado dirá qué podría cambiar."
        : "\($0) preguntas no tienen respuesta clara. Está bien; el resultado dirá qué podrían cambiar."
    },
    leaveTitle: "Salir",
    leaveLead: "¿Quiere salir de Waymark? Lo que no guardó ni imprimió se perderá.",
    stay: "Seguir aquí",
    leave: "Salir",
    helpTitle: "Ayuda",
    helpLead: { voice in
      switch voice {
      case .person:
        [
          "No hay respuestas malas. «No sé» también es una buena respuesta.",
          "Puede volver atrás cuando quiera. Nada de lo que escribió se pierde.",
        ]
      case .interview:
        [
          "Pregunte con sus propias palabras; el texto es una guía. Una respuesta que no se sabe queda abierta "
            + "y convierte el resultado en un rango.",
          "Siempre puede volver atrás; lo escrito se conserva.",
        ]
      }
    },
    keysHere: "Teclas de la página que está detrás",
    tooSmall: { "Agrande la ventana: al menos \($0) columnas y \($1) filas." },
    nothingHere: "Aquí no pasa nada. ? o F1 muestra las teclas.",
    more: "más abajo", moreAbove: "más arriba", moreBoth: "más arriba y abajo",
    needSoFar: "Necesidad hasta ahora",
    levelSoFar: "Nivel hasta ahora",
    needSoFarWords: { range in
      let least = ScalePhrases.spanish.needs(range.lowerBound)
      if range.lowerBound == range.upperBound { return least }
      let most = ScalePhrases.spanish.needs(range.upperBound)
      return switch (range.lowerBound, range.upperBound) {
      case (.none, .roundTheClock): "abierta"
      case (_, .roundTheClock): "\(least) o más"
      case (.none, _): "como mucho \(most)"
      default: "de \(least) a \(most)"
      }
    },
    chooseLine: "Primero elija una línea: pulse su número.")
}

extension KeyPhrases {
  package static let spanish = KeyPhrases(
    enter: "Intro", space: "Espacio", arrows: "Flechas", digits: "1-9", scroll: "desplazar",
    page: "RePág AvPág", next: "seguir", choose: "elegir", open: "abrir", mark: "marcar",
    move: "mover", pick: "elegir", openPage: "abrir una página", back: "atrás", help: "ayuda",
    review: "repasar", guide: "guía", note: "nota", why: "por qué", compare: "comparar",
    paper: "imprimir", answerOpen: "pendientes",
    openReasons: "más", closeReasons: "menos", nextReason: "otro motivo", pageUp: "RePág",
    pageDown: "AvPág", home: "Inicio", end: "Fin", toFirst: "al principio", toLast: "al final",
    leave: "salir",
    quickExit: "salir sin rastro", exitHow: "Pulse F9", close: "cerrar", edit: "abrir en su editor",
    suspend: "pausa", undo: "deshacer", tab: "línea siguiente; Mayús-Tab vuelve atrás",
    filter: "buscar", missing: "siguiente pendiente", override: "otro nivel",
    sinceLastTime: "cambios", asLastTime: "como la última vez", editing: .spanish)
}

extension LinePhrases {
  package static let spanish = LinePhrases(
    prompt: "> ",
    intro: [
      "Escriba el número de una respuesta y pulse Intro.",
      "? es ayuda. < vuelve atrás. q sale. x sale enseguida y borra la pantalla.",
    ],
    notUnderstood: { "«\($0)» no es una respuesta aquí. Escriba ? para ver la ayuda." },
    keep: { "Pulse Intro para mantener: \($0)" },
    several: "Escriba uno o más números, como 1 3.",
    typeNumber: "Escriba el número de una línea y pulse Intro.",
    noSuchRow: { "No hay línea \($0) aquí. Elija de 1 a \($1)." },
    exitHow: "Escriba x",
    inputEnded: "La entrada terminó antes de que saliera de la entrevista.",
    idle: "¿Sigue ahí? Pulse Intro, o esto termina pronto.",
    wordsHere: "Lo que puede escribir en esta página",
    findLine: "/ y una palabra, como /hogar, dice las líneas que la tienen.",
    restAsBefore: "Las otras líneas son como antes. / las dice todas.",
    noneFound: "Ninguna línea tiene eso.")
}
