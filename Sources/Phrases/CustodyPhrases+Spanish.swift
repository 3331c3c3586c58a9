extension CustodyPhrases {
  package static let spanish = CustodyPhrases(
    key: .spanish, audit: .spanish, replaced: .spanish,
    verified: { records, passphrases, entries in
      let counts = [
        records == 1 ? "1 expediente" : "\(records) expedientes",
        passphrases == 1 ? "1 frase de paso" : "\(passphrases) frases de paso",
        "el código de recuperación",
        entries == 1 ? "1 entrada del rastro" : "\(entries) entradas del rastro",
      ]
      return
        "Todo está como Waymark lo dejó: \(counts.joined(separator: ", ")), y las sumas de todo."
    },
    anchor: {
      "Hasta dónde han llegado estos expedientes: \($0). Guarde ese número en papel: muestra después si se repuso un archivo más viejo."
    },
    exportHere: {
      "Exportado a \($0). Quien pueda leer el disco de esa carpeta puede leerlo: bórrelo después de usarlo."
    },
    noFolder: { "No hay carpeta \($0). Créela, o indique otra con --to." },
    noRecordID: {
      "«\($0)» no es un expediente. Dé sus 32 cifras y letras, como las muestra «waymark records list» al final de cada línea."
    },
    nothingOfRecord: {
      "El rastro no tiene nada de un expediente \($0). «waymark records list» muestra los que hay."
    },
    askDelete: { label, day, word in
      "¿Borrar «\(label)», con su último cambio el \(day)? No se puede recuperar. Para seguir, escriba \(word): "
    },
    yesWord: "sí",
    askAgain: { "Para borrarlo del todo, escriba \($0): " },
    notDeleted: "No se borró. Nada cambió.",
    deleteNeedsYes:
      "No hay terminal para preguntar si se borra. Para borrar sin pregunta, añada --yes.",
    deleted: "Borrado. Ya no está en el archivo.",
    erasurePending:
      "En el archivo quedan bytes sellados de lo que se quitó: otro programa lee los expedientes, o el disco está lleno. "
      + "Desaparecen cuando los expedientes se cierran en todas partes.")
}

extension KeySlotPhrases {
  package static let spanish = KeySlotPhrases(
    recoveryCode: "(el código de recuperación)",
    added: { "\($0) puede abrir los expedientes con la frase de paso nueva." },
    changed: { "\($0) tiene la frase de paso nueva. La vieja ya no abre nada." },
    removed: { "La frase de paso de \($0) ya no abre nada." },
    mayHaveKept:
      "Quien la sabía puede tener una copia de los expedientes, o de su llave. Para sellar todo de nuevo: waymark records rekey",
    nameTaken: {
      "Ya hay una frase de paso de \($0). Elija otro nombre, o cámbiela: waymark records passphrase change"
    },
    noSuchName: { name, names in
      "No hay frase de paso de \(name). La hay de: \(names.joined(separator: ", "))."
    },
    sayWhich: { "Diga con --name de quién es la frase de paso: \($0.joined(separator: ", "))." },
    badName:
      "Un nombre tiene al menos una letra, y no tiene tabuladores ni saltos de línea. Dé otro con --name.",
    askGroup: { "Mire lo que escribió, no la pantalla. Grupo \($0) del código: " },
    groupDiffers: { "El grupo \($0) del código de arriba es otro. Corrija lo que escribió." },
    codeChecked: "El código está bien escrito.",
    codeNotChecked:
      "Revise letra por letra lo que guarde de él: no había terminal para preguntarlo.",
    codeDropped:
      "El código nuevo no se comprobó, así que no abre nada, y todo está como estaba. Empiece otra vez cuando pueda escribirlo.",
    codeUnsure:
      "El código no se comprobó. Si no lo tiene bien, pida otro: waymark records recovery",
    codeInForce:
      "El código nuevo abre los expedientes. El viejo ya no abre nada: destruya su papel.",
    codeRefused: {
      switch $0 {
      case .length(let found, let wanted):
        "Un código de recuperación tiene \(wanted) letras y cifras, y este tiene \(found). Compárelo grupo por grupo."
      case .letter(let letter):
        "Ningún código de recuperación tiene el signo «\(letter)». Compárelo grupo por grupo."
      case .checksum:
        "Al menos una letra del código de recuperación no es la que se imprimió. Compárelo grupo por grupo."
      }
    },
    keptIsOf: {
      "La frase de paso que dio es de \($0). Nombre una nueva para \($1) con --new-passphrase-file, o no use --name."
    },
    beforeRekey: { records, keepsPassphrase, others in
      let count = records == 1 ? "1 expediente se sella" : "\(records) expedientes se sellan"
      let names = others.joined(separator: ", ")
      return
        "\(count) de nuevo. "
        + (keepsPassphrase
          ? "La frase de paso que dio los sigue abriendo. Después, ninguna otra abre nada, ni el código de recuperación viejo."
          : "Después, ninguna frase de paso vieja abre nada, ni el código de recuperación viejo.")
        + (others.isEmpty
          ? ""
          : " Dé entonces frases nuevas a estas personas, con «waymark records passphrase add»: \(names).")
    },
    rekeyed: {
      $0 == 1
        ? "1 expediente está sellado con una llave nueva."
        : "\($0) expedientes están sellados con una llave nueva."
    },
    rekeyLimits:
      "No alcanza a las copias: una copia vieja todavía se abre con una frase vieja. Borre las copias viejas, y haga una nueva."
  )
}

extension AuditPhrases {
  package static let spanish = AuditPhrases(action: {
    switch $0 {
    case .createdStore: "creó los expedientes"
    case .unlocked: "abrió los expedientes"
    case .createdRecord: "comenzó un expediente"
    case .opened: "abrió un expediente"
    case .finished: "terminó un expediente"
    case .overridden: "eligió otro nivel"
    case .printed: "imprimió un expediente"
    case .exported: "exportó un expediente"
    case .deleted: "borró un expediente"
    case .slotAdded: "añadió una frase de paso"
    case .slotRemoved: "quitó una frase de paso"
    case .slotChanged: "cambió una frase de paso o el código de recuperación"
    case .rekeyed: "selló todo de nuevo"
    case .locked: "cerró los expedientes"
    }
  })
}

extension ReplacedPhrases {
  package static let spanish = ReplacedPhrases(
    title: "Un archivo más viejo",
    older: { found, seen, changes in
      "Estos expedientes son más viejos que los que esta computadora vio la última vez. "
        + "Les falta lo que se hizo después del \(found), hasta el \(seen): "
        + (changes == 1
          ? "1 cambio, contando abrir y cerrar." : "\(changes) cambios, contando abrir y cerrar.")
    },
    parted: { found, seen in
      "Estos expedientes no son los que esta computadora vio la última vez. Alguien repuso una copia vieja y siguió con ella: "
        + "su último cambio es del \(found), el de la otra del \(seen)."
    },
    remedy:
      "Si nadie repuso una copia a propósito, no añada nada: busque el archivo más nuevo, y pregunte quién usa esta computadora.",
    howToAccept: "Si fue a propósito: waymark records verify --accept",
    lockRow: "Cerrar los expedientes, y buscar el archivo más nuevo",
    acceptRow: "Seguir: la copia se repuso a propósito",
    accepted: "Desde ahora cuentan estos expedientes.")
}
