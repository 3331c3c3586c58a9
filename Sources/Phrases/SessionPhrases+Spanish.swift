extension SessionPhrases {
  package static let spanish = SessionPhrases(
    noEditor: "No hay editor. Ponga en EDITOR el nombre de uno, o escriba aquí.",
    noPrivateFile: { "no se pudo crear un archivo privado (\($0))" },
    editorEnded: { "el editor terminó con el código \($0)" },
    editorLeftNothing: "el editor no dejó archivo",
    printingEnded: { "lp terminó con el código \($0)" },
    notEdited: { "Su texto está como estaba: \($0)." },
    cut: { "El texto era muy largo. Quedaron las primeras \($0) letras." },
    idle: "¿Sigue ahí? Pulse una tecla, o la entrevista termina pronto. Nada se guarda.",
    endedIdle: { time in
      let seconds = time.components.seconds
      let span =
        switch (seconds.isMultiple(of: 60), seconds) {
        case (true, 60): "1 minuto"
        case (true, _): "\(seconds / 60) minutos"
        case (false, 1): "1 segundo"
        case (false, _): "\(seconds) segundos"
        }
      return "La entrevista terminó: nadie pulsó una tecla en \(span).\n"
        + "No quedó nada, salvo los archivos que guardó."
    })
}
