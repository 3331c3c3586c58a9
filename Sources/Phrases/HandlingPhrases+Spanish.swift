internal import Placement

extension HandlingPhrases {
  package static let spanish = HandlingPhrases(
    undone: { question, answer in
      answer.map { "Deshecho: \(question) es «\($0)» otra vez." }
        ?? "Se reabrió: \(question)"
    },
    nothingToUndo: "Aún no hay respuesta que deshacer.",
    undoElsewhere: "Se deshace en las preguntas.",
    filter: { text, matches, rows in "Filtro: \(text)_ (\(matches) de \(rows))" },
    noMatch: "Ninguna línea tiene eso. Esc muestra todas.",
    nothingMissing: "Toda pregunta aquí tiene respuesta clara.",
    notesAreForClinicians: "Las notas son de la entrevista clínica.",
    notesAreForQuestions: "Las notas se escriben en una pregunta.",
    reviewElsewhere: "El repaso se abre desde las preguntas.",
    resultElsewhere: "Esa tecla es del resultado.",
    paperElsewhere: "Se imprime en el resultado y en la guía.",
    lettersChooseNothing: "Las letras no eligen nada. Use los números.",
    searchForLetters: "Para buscar una línea, pulse antes /.",
    noNumbersHere: "Aquí no hay nada que elegir por número.",
    startOfText: "El texto empieza aquí. Esc vuelve atrás.",
    endOfText: "El texto termina aquí.",
    rightGoesNowhere: "Izquierda vuelve atrás. Intro sigue.",
    noRowsHere: "Aquí no hay línea que marcar.",
    nothingToPasteInto: "Aquí no hay dónde pegar texto.",
    closeHelpFirst: "Cierre antes la ayuda con Intro o Esc.",
    firstPage: "Esta es la primera página.",
    leftOut: { labels in
      let named = labels.prefix(3).joined(separator: "; ")
      let more = labels.count > 3 ? "; y \(labels.count - 3) más" : ""
      return labels.count == 1
        ? "1 respuesta ya no vale: \(named)."
        : "\(labels.count) respuestas ya no valen: \(named)\(more)."
    })
}

extension ReviewPhrases {
  package static let spanish = ReviewPhrases(
    aspect: { aspect in
      switch aspect {
      case .level: "el nivel"
      case .urgency: "qué tan pronto"
      case .firstSteps: "los primeros pasos"
      case .domains: "la necesidad en un ámbito"
      }
    },
    open: { answer, aspects in
      aspects.isEmpty ? answer : "\(answer); podría cambiar \(Enumeration.of(aspects, by: "y"))"
    },
    changedTitle: "Lo que cambió la última respuesta",
    changed: { "\($0): \($1) (antes \($2))" },
    level: "Nivel",
    because: { "\($0). \($1)" },
    moreDomains: { $0 == 1 ? "y 1 ámbito más" : "y \($0) ámbitos más" },
    levelSoFar: { least, most in
      switch (least, most) {
      case (nil, nil): "abierto"
      case (let least?, nil): "al menos \(least)"
      case (nil, let most?): "como mucho \(most)"
      case (let least?, let most?): least == most ? least : "de \(least) a \(most)"
      }
    })
}

extension EditingPhrases {
  package static let spanish = EditingPhrases(
    left: ("←", "una letra atrás"), right: ("→", "una letra adelante"),
    start: ("Inicio o Ctrl-A", "al principio de la línea"),
    end: ("Fin o Ctrl-E", "al final de la línea"),
    wordLeft: ("Ctrl-← o Alt-B", "una palabra atrás"),
    wordRight: ("Ctrl-→ o Alt-F", "una palabra adelante"),
    deleteBackward: ("Retroceso", "borra la letra anterior"),
    deleteForward: ("Supr", "borra la letra bajo el cursor"),
    deleteWord: ("Ctrl-W o Alt-Retroceso", "borra la palabra anterior"),
    deleteToStart: ("Ctrl-U", "borra hasta el principio"),
    deleteToEnd: ("Ctrl-K", "borra hasta el final"))
}
