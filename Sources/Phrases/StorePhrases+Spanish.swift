extension StorePhrases {
  package static let spanish = StorePhrases(
    place: .spanish,
    notFound: {
      "No hay expedientes en \($0). Indique su archivo con --store, o empiece unos nuevos."
    },
    exists: { "Ya hay expedientes en \($0). Indique otro archivo con --store." },
    wrongPassphrase:
      "Esa frase de paso no abre estos expedientes. Cuentan las mayúsculas y los espacios. Pruebe otra vez.",
    weakSlot:
      "Estos expedientes protegen una frase de paso menos de lo que Waymark lo hace siempre. "
      + "Tal vez alguien cambió el archivo. Vuelva a una copia.",
    costlySlot: "Abrir estos expedientes pediría más memoria de la que Waymark usa nunca. "
      + "Tal vez alguien cambió el archivo. Vuelva a una copia.",
    wrongFormat: "Este no es un archivo de expedientes. Indique otro con --store.",
    newerFormat: { found, known in
      "Un Waymark más nuevo escribió estos expedientes, en la forma \(found). Este lee hasta la forma \(known). "
        + "Instale el más nuevo. El archivo está como estaba."
    },
    tampered: { damage in
      let what =
        switch damage {
        case .file: "el archivo mismo"
        case .sums: "las sumas de todo"
        case .passphrases: "las frases de paso"
        case .recordsMissing(1): "falta un expediente"
        case .recordsMissing(let count): "faltan \(count) expedientes"
        case .recordsAdded(1): "se añadió un expediente"
        case .recordsAdded(let count): "se añadieron \(count) expedientes"
        case .records: "lo que hay en un expediente"
        case .trail: "el rastro de lo que se hizo"
        }
      return "Estos expedientes están dañados, o alguien los cambió: \(what). "
        + "No añada nada. Vuelva a una copia, y pregunte quién usa esta computadora."
    },
    wrongRecoveryCode: "Ese código de recuperación no abre estos expedientes. Revise cada letra.",
    notEnoughMemory:
      "Falta memoria para abrir los expedientes. Cierre otros programas y pruebe otra vez.",
    keyChanged: "Los expedientes se sellaron de nuevo entretanto. Ábralos otra vez.",
    noSuchSlot: "Estos expedientes no tienen esa frase de paso. Mire la lista.",
    noPermission: {
      "Esta cuenta no puede abrir \($0). Pregunte a quien administra la computadora."
    },
    notLocal: { "\($0) no está en un disco de esta computadora. Indique otro lugar con --store." },
    busy: "Otro programa escribe en estos expedientes. Espere un momento y pruebe otra vez.",
    full:
      "El disco está lleno, y el último cambio no se guardó. Haga sitio y guárdelo otra vez.",
    readOnly: "El último cambio no se guardó: aquí estos expedientes solo se pueden leer. "
      + "Revise quién puede escribir en el archivo y en su carpeta.",
    inputOutput: {
      "No se pudieron leer o escribir los expedientes: \($0). Revise el disco y pruebe otra vez."
    },
    locked: "Los expedientes están cerrados. Dé la frase de paso para seguir.",
    noSuchRecord: "Ese expediente ya no está. Abra la lista otra vez.",
    changedElsewhere: {
      "\($0) cambió este expediente mientras estaba abierto aquí. Ábralo otra vez y repita su cambio."
    },
    lastSlot: "Esta es la última frase de paso, y sin ninguna nadie puede abrir los expedientes. "
      + "Añada otra primero.")
}

extension PlacePhrases {
  package static let spanish = PlacePhrases(
    noHome:
      "Los expedientes no tienen lugar aquí: falta HOME. Indique un archivo para ellos con --store.",
    network: { folder, name in
      "La carpeta \(folder) está en otra computadora, o se comparte con otra (\(name)). "
        + "Allí los expedientes se pueden dañar. Indique con --store un archivo en un disco de esta computadora."
    },
    openFolder: {
      "Otras personas en esta computadora pueden entrar en la carpeta \($0). "
        + "Ciérrela: chmod 700 \($0.asShellWord). O indique con --store un archivo en otra carpeta."
    },
    openFile: {
      "Otras personas en esta computadora pueden leer o cambiar \($0). "
        + "Ciérrelo: chmod 600 \($0.asShellWord)"
    },
    openAbove: {
      "Cualquiera en esta computadora puede poner otros archivos en la carpeta \($0), y así en lugar de los expedientes. "
        + "Ciérrela: chmod o-w \($0.asShellWord). O indique con --store un archivo en otro lugar."
    },
    link: { "\($0) es un enlace a otro lugar. Indique ese mismo lugar con --store." },
    foreign: {
      "\($0) es de otra persona en esta computadora. Indique con --store un archivo en una carpeta suya."
    },
    notAFolder: { "\($0) no es una carpeta. Indique con --store un archivo en una carpeta." },
    notAFile: { "\($0) no es un archivo normal. Indique uno con --store." },
    cannotMakeFolder: { path, reason in
      "No se pudo crear la carpeta \(path): \(reason). Créela usted, o indique con --store un archivo en otro lugar."
    },
    cannotLook: { path, reason in
      "No se puede saber nada de \(path): \(reason). "
        + "Revise quién puede entrar en su carpeta, o indique con --store un archivo en otro lugar."
    })
}
