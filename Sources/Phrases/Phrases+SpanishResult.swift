internal import Questionnaires

extension ResultPhrases {
  package static let spanish = ResultPhrases(
    title: Wording(person: "Qué atención pedir", interview: "Recomendación"),
    notADiagnosis: "no es un diagnóstico",
    emergency: Wording(
      person: "Primero: busque ayuda ahora mismo.",
      interview: "Primero la emergencia: atiéndala ahora."),
    later: Wording(
      person:
        "Las preguntas sobre la atención pueden esperar. Cuando esté a salvo, vuelva atrás y siga contestando.",
      interview:
        "La entrevista paró en una señal de emergencia. Cuando la persona esté a salvo, vuelva atrás y siga."
    ),
    first: "Haga esto primero",
    moreFirst: { "\($0) más abajo" },
    alsoDo: "Haga también",
    mayAlso: "Según las preguntas abiertas, también:",
    levelTitle: Wording(
      person: "El nivel de atención que puede pedir",
      interview: "El nivel seguro menos intensivo"),
    noLevel: Wording(
      person:
        "Según sus respuestas, ahora no parece hacer falta un programa. Mire otra vez en unos meses, o antes si algo cambia.",
      interview: "No se indica ningún programa. Ofrezca consejo breve y una fecha para revisar."),
    leastThatLooksSafe: "el menor que parece seguro",
    atLeast: "al menos esto",
    possible: "posible",
    range: { "Las respuestas lo dejan abierto: de \($0) a \($1)." },
    nextStep: .spanish,
    candidacy: .spanish,
    askedForIt: "Por qué este nivel: cuánta atención necesita cada parte",
    urgencyTitle: "Qué tan pronto",
    stillOpen: { count, voice in
      switch (count, voice) {
      case (1, .person):
        "Queda abierto: 1 pregunta podría cambiar esto. Pulse s para contestarla."
      case (_, .person):
        "Queda abierto: \(count) preguntas podrían cambiar esto. Pulse s para contestarlas."
      case (1, .interview): "Abierto: 1 pregunta podría cambiar el resultado (s la hace)"
      case (_, .interview):
        "Abierto: \(count) preguntas podrían cambiar el resultado (s las hace)"
      }
    },
    settled: Wording(
      person: "Ninguna pregunta abierta cambiaría esto.",
      interview: "Ninguna pregunta abierta lo cambiaría."),
    servicesTitle: Wording(
      person: "Pida esto a un programa", interview: "Servicios por organizar o pedir"),
    helpTitle: "Dónde hay ayuda",
    disclaimer: Wording(
      person:
        "No es un diagnóstico. Es un punto de partida para hablar con un profesional de la salud. Puede que lo vea de otra forma.",
      interview:
        "No es un diagnóstico ni reemplaza el juicio clínico. No corresponde a los criterios ASAM ni a LOCUS, cuyos dueños no lo avalan."
    ),
    whyTitle: "Por qué",
    whyNotTitle: "Por qué no otro nivel",
    whyNot: .spanish,
    changeTitle: "Qué cambiaría esto",
    change: .spanish,
    answersUsed: { "Respuestas: \($0)" },
    source: { "Fuente: \($0)" },
    couldAskForMore: "Las preguntas abiertas podrían sumar:",
    compareTitle: "Los niveles, uno al lado del otro",
    compareLead: "Los programas varían. Pregunte a cada uno cómo trabaja.",
    fact: { fact in
      switch fact {
      case "living": "Dónde vive"
      case "hours": "Horas"
      case "sessions": "Sesiones"
      case "length": "Duración"
      case "supervision": "Supervisión"
      case "cost": "Costo"
      default: "Mejor para"
      }
    },
    recommendedMark: "recomendado")
}

extension PaperPhrases {
  package static let spanish = PaperPhrases(
    title: "Imprimir o guardar",
    lead: Wording(
      person: "Llévese su resultado. Muéstrelo a alguien de confianza, o guárdelo para usted.",
      interview: "Nada se guarda si no lo guarda aquí."),
    savePerson: Wording(
      person: "Guardar mi resumen en un archivo",
      interview: "Guardar el resumen para la persona en un archivo"),
    printPerson: Wording(
      person: "Imprimir mi resumen", interview: "Imprimir el resumen para la persona"),
    saveChart: "Guardar el resumen clínico en un archivo",
    printChart: "Imprimir el resumen clínico",
    finish: "Guardar",
    backToResult: "Volver al resultado",
    fileTitle: "Nombre del archivo",
    fileLead:
      "Solo esta cuenta de esta computadora puede abrir el archivo. En una computadora compartida, bórrelo después de "
      + "imprimirlo. Si aquí no se puede guardar, pruebe otro nombre u otra carpeta.",
    personFile: "waymark-resumen.txt",
    chartFile: "waymark-expediente.txt",
    fileForms:
      "Un nombre que termina en .pdf da un archivo para imprimir, y uno en .html, una página para el navegador. "
      + "Cualquier otro da texto simple.",
    noFileName: "Primero escriba un nombre para el archivo.",
    existsTitle: "Ese archivo ya existe",
    exists: { "«\($0)» ya está ahí. ¿Qué desea hacer con él?" },
    anotherName: "Usar otro nombre",
    replace: "Reemplazar el archivo anterior",
    saved: { "Se guardó como \($0)." },
    notSaved: { _, reason in "No se guardó: \(reason)." },
    printed: "Se envió a la impresora.",
    noPrinter: "No hay impresora. Guárdelo en un archivo.",
    notPrinted: { "No se imprimió: \($0)." },
    printTitle: "Imprimir: dónde y cuántas copias",
    printLead:
      "Quédese cerca de la impresora y recoja todas las páginas. En una computadora compartida, una copia puede "
      + "quedar un tiempo en la cola.",
    copies: { "Copias, de \($0.lowerBound) a \($0.upperBound)" },
    writeCopies: { "Escriba cuántas copias: de \($0.lowerBound) a \($0.upperBound)." },
    usualPrinter: { "\($0) (la impresora de siempre)" },
    anyPrinter: "La impresora de siempre",
    morePrinters: { "Hay \($0) más, que no se muestran aquí." },
    noPDF: {
      "un PDF necesita Pango (\($0)), que no está instalado. Use un nombre que termine en .html o .txt"
    },
    pdfFailed: {
      "no se pudo hacer el PDF (código \($0)). Use un nombre que termine en .html o .txt"
    },
    pdfOnTerminal:
      "Un PDF no es para una terminal. Guárdelo en un archivo: agregue > resumen.pdf. Para imprimirlo, agregue | lp."
  )
}
