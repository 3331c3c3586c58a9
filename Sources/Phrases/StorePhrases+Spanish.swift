extension StorePhrases {
  package static let spanish = StorePhrases(
    noHome: "No hay carpeta personal para los registros. Indique un archivo con --store.",
    network: {
      "\($0) está en una red (\($1)). Los registros necesitan un disco de esta computadora: indique uno con --store."
    },
    notLocal: { "\($0) no está en un disco de esta computadora. Indique otro lugar con --store." },
    openFolder: { "Otras personas pueden ver \($0). Ciérrela con: chmod 700 '\($0)'" },
    openFile: { "Otras personas pueden leer \($0). Ciérrelo con: chmod 600 '\($0)'" },
    link: { "\($0) es un enlace. Indique el archivo mismo con --store." },
    wrongKind: { "\($0) ocupa el lugar de los registros. Indique otro archivo con --store." },
    othersOwn: { "\($0) es de otra cuenta. Use un lugar propio con --store." },
    notMade: { "\($0) no se puede crear: \($1). Indique otro lugar con --store." },
    notFound: { "No hay registros en \($0). Créelos con: waymark records init" },
    exists: { "Ya hay registros en \($0). Indique otro archivo con --store." },
    noPermission: {
      "Esta cuenta no puede abrir \($0). Pregunte a quien administra la computadora."
    },
    wrongPassphrase: "Esa frase de paso no abre nada aquí. Pruebe otra vez.",
    wrongRecoveryCode: "Ese código de recuperación no abre nada aquí. Revise cada letra.",
    weakSlot:
      "Una clave de este archivo es demasiado fácil de adivinar: alguien lo cambió. Use una copia de seguridad.",
    costlySlot:
      "Una clave de este archivo pide demasiada memoria: alguien lo cambió. Use una copia de seguridad.",
    notEnoughMemory: "Falta memoria para abrir los registros. Cierre otros programas.",
    notAStore: "Este archivo no tiene registros de Waymark. Indique otro con --store.",
    newerFormat: {
      "Estos registros tienen el formato \($0); este programa conoce el \($1). Actualice Waymark."
    },
    tampered: "Algo que no es Waymark cambió estos registros. Pare, y use una copia de seguridad.",
    busy: "Otro programa usa los registros. Pruebe otra vez en un momento.",
    full: "El disco está lleno. Libere espacio.",
    readOnly: "No se puede escribir en los registros. Revise el disco y sus permisos.",
    inputOutput: { "El disco falló (\($0)). Revíselo antes de volver a confiar en él." },
    locked: "Los registros están bloqueados. Ábralos con su frase de paso.",
    keyChanged: "Los registros se sellaron de nuevo entretanto. Ábralos otra vez.",
    noSuchRecord: "Ese registro ya no está. Tal vez otra persona lo borró.",
    noSuchSlot: "No existe esa clave.",
    changedElsewhere: { "\($0) cambió este registro entretanto." },
    lastSlot: "Es la última frase de paso. Añada otra primero.",
    recoveryHolder: "Alguien con el código de recuperación",
    notKept: { "Sin guardar: \($0)" },
    newPassphrase: "Frase de paso nueva: ",
    passphraseAgain: "La misma otra vez: ",
    passphrase: "Frase de paso: ",
    passphraseTooShort: {
      "Una frase de paso necesita al menos \($0) caracteres. Unas palabras al azar sirven bien."
    },
    passphrasesDiffer: "Las dos no son iguales. Nada cambió; empiece de nuevo.",
    passphraseFileOpen: { "Otras personas pueden leer \($0). Ciérrelo con: chmod 600 '\($0)'" },
    passphraseFileUnread: {
      "No se puede leer una frase de paso en \($0). Su primera línea debe ser una."
    },
    noTerminal: "No hay terminal donde pedir la frase de paso. Use --passphrase-file ARCHIVO.",
    made: { "Registros creados en \($0)." },
    recoveryCode: {
      "Código de recuperación: \($0)\nEscríbalo en papel y guárdelo bajo llave: abre los registros cuando se pierde una frase de paso. No se muestra otra vez."
    },
    typeRecoveryPart: { "Para saber que quedó escrito, escriba el grupo \($0) del código: " },
    recoveryPartWrong: "Eso no es lo que dice el código. Mire otra vez su papel.",
    recoveryPartRight: "Correcto.")
}
