extension DoctorPhrases {
  package static let spanish = DoctorPhrases(
    lead: "Lo que esta computadora podría guardar o mostrar de lo que usted escribe aquí:",
    fine: "BIEN", look: "REVISAR", unknown: "NO SE SABE",
    summary: { look, unknown in
      switch (look, unknown) {
      case (0, 0): "Nada que revisar."
      case (0, _): "Nada que revisar; no se sabe: \(unknown)."
      default: "Por revisar: \(look). No se sabe: \(unknown)."
      }
    },
    topics: Topics(
      swap: "Intercambio", crash: "Un fallo", collector: "Informes", keys: "Claves",
      records: "Expedientes", disk: "Su disco", space: "Espacio",
      printing: "Impresión", spool: "Copias", queue: "Cola",
      terminal: "Terminal", letters: "Letras"),
    memory: .spanish, store: .spanish, printing: .spanish, terminal: .spanish)
}

extension DoctorPhrases.Memory {
  package static let spanish = DoctorPhrases.Memory(
    noSwap: "No hay intercambio (swap): la memoria no se escribe en un disco.",
    swapInMemory: "El intercambio queda en la memoria.",
    swapEncrypted: "El intercambio está cifrado.",
    swapOpen: {
      "La memoria se puede escribir en \($0), que no está cifrado, y queda allí. "
        + "Apáguelo (sudo swapoff -a) o cífrelo."
    },
    swapUnknown:
      "No se puede ver si el intercambio está cifrado. Pregunte a quien cuida esta computadora.",
    crashKeptBack: "Si Waymark falla, su memoria no se escribe en un archivo.",
    crashWritten: "Si Waymark falla, su memoria se puede escribir en un archivo. "
      + "Escriba ulimit -c 0 antes de abrirlo.",
    noCollector: "Ningún programa reúne la memoria de los programas que fallan.",
    obedientCollector: {
      "\($0) reúne la memoria de los programas que fallan. No toma nada de Waymark, ni de su editor."
    },
    collector: {
      "\($0) reúne la memoria de los programas que fallan. No toma nada de Waymark. "
        + "Puede tomar una nota de su editor. Escriba las notas en Waymark mismo, o apague ese programa."
    },
    collectorUnknown: "No se puede ver quién reúne la memoria de los programas que fallan. "
      + "Escriba las notas en Waymark mismo, no en su editor.",
    keysLocked: "Las claves de los expedientes pueden quedar fuera del intercambio.",
    keysNotLocked: { kibibytes, needed in
      "Solo \(kibibytes) KiB pueden quedar fuera del intercambio, y las claves piden \(needed). "
        + "Suba memlock en /etc/security/limits.conf."
    },
    keysUnknown: "No se puede ver cuánto puede quedar fuera del intercambio. Mire ulimit -l.")
}

extension DoctorPhrases.Store {
  package static let spanish = DoctorPhrases.Store(
    found: { "\($0) está ahí, y solo usted puede abrirlo." },
    none: { "No hay ninguno. Estarían en \($0), solo para usted." },
    onDisk: { name in
      "Su carpeta está en un disco de esta computadora\(name.map { " (\($0))" } ?? "")."
    },
    inMemory: {
      "\($0) está en la memoria. Lo que hay allí se pierde al apagar la computadora. "
        + "Indique con --store un archivo en un disco."
    },
    enoughSpace: { "Hay \($0) MiB libres." },
    littleSpace: { folder, mebibytes, needed in
      "Solo hay \(mebibytes) MiB libres en \(folder). Haga sitio, hasta que haya \(needed)."
    },
    spaceUnknown: { "No se puede ver cuánto hay libre en \($0). Mire con df." })
}

extension DoctorPhrases.Printing {
  package static let spanish = DoctorPhrases.Printing(
    none: "No hay sistema de impresión.",
    keepsNothing: "El sistema de impresión no guarda nada de lo que se imprimió.",
    keepsHistory: "El sistema de impresión guarda quién imprimió, y cuándo. "
      + "Ponga PreserveJobHistory No en /etc/cups/cupsd.conf.",
    keepsFiles: "El sistema de impresión guarda una copia de lo que se imprimió. "
      + "Ponga PreserveJobFiles No y PreserveJobHistory No en /etc/cups/cupsd.conf, e inícielo de nuevo.",
    settingsUnknown: "Solo un administrador puede ver cuánto se guardan las copias impresas. "
      + "Pida PreserveJobFiles No en /etc/cups/cupsd.conf.",
    spoolEmpty: "No queda nada impreso en /var/spool/cups.",
    spoolHolds: {
      ($0 == 1 ? "Queda un papel impreso" : "Quedan \($0) papeles impresos")
        + " en /var/spool/cups. Borre los suyos: cancel -a -x"
    },
    spoolUnknown: "Solo un administrador puede ver qué queda en /var/spool/cups. "
      + "Borre lo que usted imprimió: cancel -a -x",
    queueEmpty: "Nada espera para imprimirse.",
    queueHolds: {
      ($0 == 1 ? "Un papel espera" : "\($0) papeles esperan")
        + " para imprimirse. Recoja lo que salga, o párelo: cancel -a -x"
    },
    queueUnknown: "El sistema de impresión no dice qué espera. Pregúntele con lpstat -o.")
}

extension DoctorPhrases.Terminal {
  package static let spanish = DoctorPhrases.Terminal(
    alone: "No se encontró grabador, ni tmux ni screen, ni acceso remoto.",
    recorder: {
      "\($0) graba esta terminal: todo lo que se muestra queda. Termínelo antes de abrir Waymark."
    },
    multiplexer: {
      "\($0) puede guardar lo que se mostró, y otros con su cuenta lo pueden abrir. Abra Waymark fuera de él."
    },
    remote: "Lo que se muestra aquí va a otra computadora, que tal vez lo guarde. "
      + "Si puede, abra Waymark en esta computadora misma.",
    unknown: "No se puede ver qué programas llevan esta terminal. Abra Waymark en una simple.",
    manyLetters: "Se pueden mostrar todas las letras.",
    fewLetters: {
      "El idioma \($0) conoce pocas letras, y las otras salen sin acento. Ponga LANG en C.UTF-8."
    },
    lettersUnknown: {
      "El idioma \($0) no dice qué letras se pueden mostrar. Ponga LANG en C.UTF-8."
    })
}
