extension DeskPhrases {
  package static let spanish = DeskPhrases(
    unlockTitle: "Expedientes",
    unlock:
      "Los expedientes de esta computadora están sellados. Los abre su frase de paso, o el código de recuperación.",
    passphrase: "Frase de paso",
    unlockRow: "Abrir los expedientes",
    noPassphrase: "Escriba primero su frase de paso.",
    listTitle: "Expedientes",
    count: { $0 == 1 ? "1 expediente" : "\($0) expedientes" },
    empty: "Todavía no hay expedientes.",
    newInterview: "Entrevista nueva",
    order: {
      switch $0 {
      case .changed: "los últimos cambios primero"
      case .label: "por identificador"
      case .status: "los borradores primero"
      case .begun: "los más nuevos primero"
      }
    },
    part: { "Líneas \($0) a \($1) de \($2)" },
    noLabel: "sin identificador",
    status: {
      switch $0 {
      case .draft: "borrador"
      case .complete: "completo"
      case .overridden: "con otro nivel"
      }
    },
    openBy: { "abierto: \($0)" },
    copyOf: { $0.isEmpty ? "copia" : "\($0) (copia)" },
    openElsewhere: { "\($0) tiene abierto este expediente. Lo que cambie se guarda como copia." },
    goOnRow: "Seguir con la entrevista",
    openRow: "Abrir el resultado",
    followRow: "Reevaluar: preguntar otra vez, con estas respuestas al lado",
    copyRow: "Hacer una copia",
    printRow: "Imprimir el resumen clínico",
    exportRow: "Exportar todo lo que contiene como archivos",
    deleteRow: "Borrar",
    backToList: "Volver a los expedientes",
    recordTitle: "Expediente",
    label: "Identificador",
    clinician: "Profesional",
    begun: "Comenzado",
    changed: "Último cambio",
    state: "Estado",
    computedLevel: "Nivel según las respuestas",
    chosenLevel: "Nivel elegido",
    deleteTitle: "Borrar un expediente",
    delete: { "¿Borrar «\($0)»? No se puede recuperar." },
    keepRow: "Conservarlo",
    deleteAgain: { "Para borrarlo del todo, escriba \($0) y pulse Intro." },
    deleteWord: "borrar",
    notDeleteWord: { "No se borró. Escriba \($0), o pulse Esc para conservarlo." },
    deleted: "Borrado. Ya no está en el archivo.",
    lockedIdle: "Bloqueado: nadie pulsó una tecla en un rato.",
    readingOnly: "El disco no admite nada: puede leer, pero nada se guarda. "
      + "Lo que mire se anotará cuando el disco tenga sitio.",
    lockedUnnoted: {
      let what =
        $0 == 1
        ? "algo que se hizo aquí no consta" : "\($0) cosas que se hicieron aquí no constan"
      return "Bloqueado. El disco no admitió nada: \(what) en el registro."
    },
    sort: "ordenar",
    lock: "bloquear",
    oneMoment: "Un momento: abrir lo sellado tarda un segundo.",
    kept: "guardado",
    notKept: "SIN GUARDAR",
    keepElsewhere: "Guardarla en un archivo aparte",
    leaveKept:
      "¿Salir de esta entrevista? Está guardada en su expediente, y puede seguir más tarde.",
    leaveNotKept:
      "¿Salir de esta entrevista? Los últimos cambios no están en su expediente, y se perderían.",
    keptElsewhere: { "Guardado en \($0)." },
    exported: { "Exportado a \($0)." },
    recoveryHolder: "Alguien con el código de recuperación",
    notKeptBecause: { "Sin guardar: \($0)" },
    made: { "Expedientes creados en \($0)." },
    recoveryCode: {
      "Código de recuperación:\n\n  \($0)\n\nEscríbalo en papel y guárdelo bajo llave.\n"
        + "Abre los expedientes cuando se pierde una frase de paso. No se muestra otra vez."
    },
    nothingThere: {
      "No hay expedientes en \($0). Créelos con: waymark records init --name NOMBRE"
    },
    privacyKept:
      "Nada sale de esta computadora. Cada respuesta se guarda en un expediente sellado en ella.",
    paperKept:
      "La entrevista se guarda en su expediente. Un papel solo se guarda donde usted lo guarde.",
    leaveNothing: "¿Salir de esta entrevista? Todavía no hay nada que guardar.",
    idle: "¿Sigue ahí? Pulse una tecla, o los expedientes se bloquean pronto.",
    unreadable:
      "Un Waymark más nuevo escribió este expediente. Instale el más nuevo; el expediente está como estaba.",
    notExported: { "No se exportó: \($0)." },
    wentOnAsCopy: { "\($0) cambió este expediente. El suyo sigue como copia." },
    agreementTitle: "Nivel según las respuestas conservado, por nivel:",
    agreement: { "conservado en \($0) de \($1)" },
    drafts: { $0 == 1 ? "1 expediente aún sin nivel" : "\($0) expedientes aún sin nivel" },
    printed: "Enviado a la impresora.")
}
