internal import Questionnaires

extension FormPhrases {
  package static let spanish = FormPhrases(
    about: [
      "Este es un formulario que hizo otra persona. Waymark hace sus preguntas y suma sus puntos.",
      "No indica ningún nivel de atención. No es un diagnóstico.",
      "Puede saltarse cualquier pregunta. Puede parar cuando quiera.",
    ],
    publisher: { "Viene de: \($0)" },
    title: "El formulario",
    noLevel: Wording(
      person:
        "Este formulario no indica ningún nivel de atención. Muéstrelo a un médico o consejero.",
      interview: "Este formulario no indica ningún nivel de atención."),
    pointsTitle: "Puntos",
    points: { "\($0): \($1)" },
    pointsOpen: { title, open in
      open == 1
        ? "\(title): sin total, porque falta 1 pregunta que cuenta"
        : "\(title): sin total, porque faltan \(open) preguntas que cuentan"
    },
    pointsMeaning:
      "El formulario da estos puntos a sus respuestas. Solo quienes lo hicieron pueden decir qué significan.",
    requiredTitle: "El formulario pide una respuesta a estas",
    answersTitle: "Las respuestas",
    noAnswers: "No se respondió nada.",
    closingTitle: "Al final del formulario",
    noticesTitle: "Derechos y condiciones",
    notCarried: {
      $0 == 1
        ? "1 lugar del archivo del formulario no se usa aquí. El archivo not-carried.txt dice cuál."
        : "\($0) lugares del archivo del formulario no se usan aquí. El archivo not-carried.txt dice cuáles."
    },
    help:
      "Si está en peligro ahora mismo, llame al 911. Para hablar con alguien, llame o escriba al 988.",
    seeAnswers: "Ver los puntos y las respuestas",
    notAnswered: {
      $0 == 1
        ? "1 pregunta no tiene respuesta clara." : "\($0) preguntas no tienen respuesta clara."
    },
    saveAnswers: "Guardar las respuestas para otro programa",
    savePaper: "Guardar las respuestas como página para leer",
    printPaper: "Imprimir las respuestas",
    answersFile: "waymark-respuestas.json",
    paperFile: "waymark-formulario.txt",
    version: { "Versión \($0)" },
    digest: "Huella",
    page: { title, version, date in
      ([title, "versión \(version)"] + (date.map { [$0] } ?? [])).joined(separator: ", ")
    },
    fieldOfWords: Wording(
      person: "En sus propias palabras", interview: "En palabras de la persona"),
    numberField: { least, most in
      switch (least, most) {
      case (let least?, let most?): "Un número, de \(least) a \(most)"
      case (let least?, nil): "Un número, \(least) o más"
      case (nil, let most?): "Un número, \(most) o menos"
      case (nil, nil): "Un número"
      }
    },
    dateField: "Una fecha, como 2026-03-01, o 2026-03, o 2026",
    momentField: "Una fecha, como 2026-03-01, o con su hora, 2026-03-01T09:30:00Z",
    timeField: "Una hora, como 09:30",
    addressField: "Una dirección, como https://example.org",
    writeWords: { "Escriba \($0) caracteres como máximo." },
    writeMoreWords: {
      $0 == 1 ? "Escriba al menos un carácter." : "Escriba al menos \($0) caracteres."
    },
    writeLike: { "Escríbalo así: \($0)." },
    writeByPattern: { "Escríbalo como pide este patrón: \($0)" },
    writeNumber: { least, most, places in
      let range =
        switch (least, most) {
        case (let least?, let most?): ", de \(least) a \(most)"
        case (let least?, nil): ", \(least) o más"
        case (nil, let most?): ", \(most) o menos"
        case (nil, nil): ""
        }
      let digits =
        switch places {
        case 0: ", sin decimales"
        case let places?: ", con \(places) decimales como máximo"
        case nil: ""
        }
      return "Escriba un número\(range)\(digits)."
    },
    writeDate: { least, most in
      let range = [least.map { "desde \($0)" }, most.map { "hasta \($0)" }].compactMap { $0 }
        .joined(separator: " ")
      return "Escriba la fecha como año, mes y día: 2026-03-01"
        + (range.isEmpty ? "." : ". Puede ser \(range).")
    },
    writeMoment:
      "Escriba la fecha como año, mes y día: 2026-03-01. Puede seguir la hora: 2026-03-01T09:30:00Z.",
    writeTime: "Escriba la hora con minutos: 09:30.",
    writeAddress: "Escriba la dirección sin espacios: https://example.org.",
    other: "Otra cosa", otherLead: "En otras palabras", none: "Nada de esto", unit: "Unidad")
}
