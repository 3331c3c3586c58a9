internal import Questionnaires

extension ChangePhrases {
  package static let spanish = ChangePhrases(
    enough: { clauses, level, isSettled, voice in
      switch voice {
      case .person:
        plainlyInSpanish(clauses, "\(level) \(isSettled ? "sería" : "tal vez sería") suficiente")
      case .interview:
        "\(level.capitalizedFirst) sería suficiente si \(all(clauses))"
          + (isSettled ? "." : "; las preguntas abiertas aún podrían pedir más.")
      }
    },
    noProgram: { clauses, isSettled, voice in
      switch voice {
      case .person:
        plainlyInSpanish(
          clauses, "sus respuestas\(isSettled ? "" : " hasta ahora") no pedirían ningún programa")
      case .interview:
        "No se indicaría ningún programa si \(all(clauses))"
          + (isSettled ? "." : "; las preguntas abiertas aún podrían pedir uno.")
      }
    },
    safer: { clauses, level, isSettled, voice in
      switch voice {
      case .person: plainlyInSpanish(clauses, "\(level) daría más seguridad")
      case .interview:
        "Haría falta \(level)\(isSettled ? "" : " o más") si \(all(clauses))."
      }
    },
    emergency: { clauses, voice in
      switch voice {
      case .person: plainlyInSpanish(clauses, "necesitaría ayuda de inmediato")
      case .interview: "La atención de emergencia iría primero si \(all(clauses))."
      }
    },
    warningSigns: "Pida más ayuda si las cosas cambian:",
    unreached: { levels, most in
      "Ningún cambio de \(number(most)) respuestas o menos lleva a "
        + "\(Enumeration.of(levels, by: "o"))."
    },
    notEnough: { level, most in
      "Ni con \(number(most)) respuestas mejores sería suficiente \(level)."
    },
    floor: { level, voice in
      switch voice {
      case .person: "Lo que no puede cambiar ahora pide al menos \(level)."
      case .interview: "Los hechos que no pueden cambiar piden al menos \(level)."
      }
    })

  /// One sentence, or two where one would be too long to read.
  private static func plainlyInSpanish(_ clauses: [String], _ outcome: String) -> String {
    let sentence = "Si \(all(clauses)), \(outcome)."
    let isLong = sentence.split(separator: " ").count > 20
    return isLong ? "Imagine que \(all(clauses)). Entonces \(outcome)." : sentence
  }

  private static func all(_ clauses: [String]) -> String { Enumeration.of(clauses, by: "y") }

  private static func number(_ count: Int) -> String { count == 3 ? "tres" : String(count) }
}
