/// What is said to somebody who wants to save their own answers and go on later.
package struct SavingPhrases: Sendable {
  package let saveRow: String
  package let saveAgainRow: String
  package let goOnRow: String
  package let deleteRow: String
  package let backRow: String

  package let saveTitle: String
  package let save: [String]
  package let replaces: String
  package let choosePassphraseRow: String
  package let choose: @Sendable (_ least: Int) -> String
  package let newLabel: String
  package let again: String
  package let againLabel: String
  package let saved: String

  package let goOnTitle: String
  package let goOn: [String]
  package let givePassphraseRow: String
  package let wrongPassphrase: String
  package let wentOn: String

  package let deleteTitle: String
  package let delete: [String]
  package let keepRow: String
  package let deleteNowRow: String
  package let deleted: String
  package let notDone: @Sendable (_ reason: String) -> String

  package static let english = SavingPhrases(
    saveRow: "Save my answers to go on later",
    saveAgainRow: "Save what I changed",
    goOnRow: "Go on with my saved answers",
    deleteRow: "Delete my saved answers",
    backRow: "Go back",
    saveTitle: "Save for later",
    save: [
      "Your answers will be kept on this computer, sealed with a passphrase that you choose.",
      "No one can read them without it. If you lose it, no one can get them back.",
      "Someone who looks can see that Waymark has a saved file. They cannot see what you said.",
      "F9 does not delete what you saved. You can delete it when you come back.",
    ],
    replaces: "There are saved answers here. If you save now, they are gone and yours are kept.",
    choosePassphraseRow: "Choose a passphrase",
    choose: {
      "Use \($0) letters or more. Four words that do not belong together are easy to keep in mind."
    },
    newLabel: "New passphrase",
    again: "Type the same passphrase once more.",
    againLabel: "The same once more",
    saved: "Your answers are saved. Start Waymark again to go on with them.",
    goOnTitle: "Saved answers",
    goOn: [
      "Answers are saved on this computer. The passphrase that you chose opens them.",
      "If you lost it, no one can open them. You can delete them and start again.",
    ],
    givePassphraseRow: "Type my passphrase",
    wrongPassphrase: "This does not open your answers. Check for capital letters, and try again.",
    wentOn: "Welcome back. You are where you stopped.",
    deleteTitle: "Delete saved answers",
    delete: ["Delete the saved answers from this computer? You cannot get them back."],
    keepRow: "Keep them",
    deleteNowRow: "Delete them",
    deleted: "Your saved answers are deleted.",
    notDone: { "That did not work: \($0)" })

  package static let spanish = SavingPhrases(
    saveRow: "Guardar mis respuestas para seguir después",
    saveAgainRow: "Guardar lo que cambié",
    goOnRow: "Seguir con mis respuestas guardadas",
    deleteRow: "Borrar mis respuestas guardadas",
    backRow: "Volver",
    saveTitle: "Guardar para después",
    save: [
      "Sus respuestas se guardan en esta computadora, selladas con una frase de paso que usted elige.",
      "Sin ella nadie las puede leer. Si la pierde, nadie las puede recuperar.",
      "Quien mire puede ver que Waymark guardó un archivo. No puede ver lo que usted dijo.",
      "F9 no borra lo que guardó. Puede borrarlo cuando vuelva.",
    ],
    replaces:
      "Aquí ya hay respuestas guardadas. Si guarda ahora, esas se pierden y quedan las suyas.",
    choosePassphraseRow: "Elegir una frase de paso",
    choose: {
      "Use \($0) letras o más. Cuatro palabras que no van juntas son fáciles de recordar."
    },
    newLabel: "Frase de paso nueva",
    again: "Escriba la misma frase otra vez.",
    againLabel: "La misma otra vez",
    saved: "Sus respuestas están guardadas. Abra Waymark otra vez para seguir.",
    goOnTitle: "Respuestas guardadas",
    goOn: [
      "Hay respuestas guardadas en esta computadora. La frase de paso que usted eligió las abre.",
      "Si la perdió, nadie las puede abrir. Puede borrarlas y empezar de nuevo.",
    ],
    givePassphraseRow: "Escribir mi frase de paso",
    wrongPassphrase: "Esto no abre sus respuestas. Revise las mayúsculas y pruebe otra vez.",
    wentOn: "Qué bueno que volvió. Está donde se quedó.",
    deleteTitle: "Borrar respuestas guardadas",
    delete: ["¿Borrar de esta computadora las respuestas guardadas? No se pueden recuperar."],
    keepRow: "Conservarlas",
    deleteNowRow: "Borrarlas",
    deleted: "Sus respuestas guardadas están borradas.",
    notDone: { "No se pudo: \($0)" })
}
