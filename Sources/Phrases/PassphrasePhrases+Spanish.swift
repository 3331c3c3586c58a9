extension PassphrasePhrases {
  package static let spanish = spanish(
    Thing(one: "una frase de paso", the: "la frase de paso", it: "la"),
    option: "--passphrase-file")
  package static let spanishNew = spanish(
    Thing(one: "una frase de paso nueva", the: "la frase de paso nueva", it: "la"),
    option: "--new-passphrase-file")
  package static let spanishCode = spanish(
    Thing(one: "un código de recuperación", the: "el código de recuperación", it: "lo"),
    option: "--recovery-file")

  /// What is asked for, as it stands in a sentence.
  private struct Thing {
    let one: String
    let the: String
    let it: String
  }

  private static func spanish(_ thing: Thing, option: String) -> PassphrasePhrases {
    let bare = thing.the.dropFirst(3)
    let holding = "que \(thing.it) tenga"
    return PassphrasePhrases(
      ask: "\(bare.prefix(1).uppercased())\(bare.dropFirst()): ",
      askNew: "Frase de paso nueva: ", askAgain: "La misma otra vez: ",
      tooShort: {
        "Una frase de paso tiene \($0) letras o más. Cuatro palabras sin relación se recuerdan bien."
      },
      tooLong: { "No se aceptan más de \($0) bytes para \(thing.the). Use menos." },
      different: "Eran dos distintas. Escríbala dos veces de nuevo.",
      nothingGiven: "No dio \(thing.one), y nada se hizo. Pruebe otra vez.",
      noTerminal: "No hay terminal para pedir \(thing.the). "
        + "Indique con \(option) un archivo \(holding).",
      terminalFailed: {
        "No se pudo pedir \(thing.the): \($0). Indique con \(option) un archivo \(holding)."
      },
      noFile: { "No hay archivo \($0). Indique uno que tenga \(thing.the)." },
      notAFile: {
        "\($0) es un enlace, o no es un archivo normal. Indique el archivo mismo que tiene \(thing.the)."
      },
      openFile: {
        "Otras personas en esta computadora pueden leer o cambiar \(thing.the) en \($0). "
          + "Ciérrelo: chmod 600 \($0.asShellWord)"
      },
      foreignFile: {
        "\($0) es de otra persona en esta computadora. Indique un archivo suyo para \(thing.the)."
      },
      emptyFile: { "La primera línea de \($0) está vacía. Escriba allí \(thing.the)." },
      unreadableFile: { path, reason in
        "No se puede leer \(thing.the) de \(path): \(reason). Revise el archivo."
      })
  }
}
