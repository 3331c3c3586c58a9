extension PassphrasePhrases {
  package static let spanish = PassphrasePhrases(
    ask: "Frase de paso: ", askNew: "Frase de paso nueva: ", askAgain: "La misma otra vez: ",
    tooShort: {
      "Una frase de paso tiene \($0) letras o más. Cuatro palabras sin relación se recuerdan bien."
    },
    tooLong: { "Una frase de paso tiene \($0) bytes como mucho. Elija una más corta." },
    different: "Eran dos distintas. Escríbala dos veces de nuevo.",
    nothingGiven: "No dio una frase de paso, y nada se hizo. Pruebe otra vez.",
    noTerminal: "No hay terminal para pedir la frase de paso. "
      + "Indique con --passphrase-file un archivo que la tenga.",
    terminalFailed: {
      "No se pudo pedir la frase de paso: \($0). Indique con --passphrase-file un archivo que la tenga."
    },
    noFile: { "No hay archivo \($0). Indique uno que tenga la frase de paso." },
    notAFile: {
      "\($0) es un enlace, o no es un archivo normal. Indique el archivo mismo que tiene la frase de paso."
    },
    openFile: {
      "Otras personas en esta computadora pueden leer o cambiar la frase de paso en \($0). "
        + "Ciérrelo: chmod 600 \($0.asShellWord)"
    },
    foreignFile: {
      "\($0) es de otra persona en esta computadora. Indique un archivo suyo para la frase de paso."
    },
    emptyFile: { "La primera línea de \($0) está vacía. Escriba allí la frase de paso." },
    unreadableFile: { path, reason in
      "No se puede leer la frase de paso de \(path): \(reason). Revise el archivo."
    })
}
