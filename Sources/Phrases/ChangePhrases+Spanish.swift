internal import Questionnaires

extension ChangePhrases {
  package static let spanish = ChangePhrases(
    enough: { clauses, level, isSettled, voice in
      switch voice {
      case .person:
        plainly(all(clauses), "\(level) \(isSettled ? "sería" : "tal vez sería") suficiente")
      case .interview:
        "\(level.capitalizedFirst) sería suficiente si \(all(clauses))"
          + (isSettled ? "." : "; las preguntas abiertas aún podrían pedir más.")
      }
    },
    noProgram: { clauses, isSettled, voice in
      switch voice {
      case .person:
        plainly(
          all(clauses),
          "sus respuestas\(isSettled ? "" : " hasta ahora") no pedirían ningún programa")
      case .interview:
        "No se indicaría ningún programa si \(all(clauses))"
          + (isSettled ? "." : "; las preguntas abiertas aún podrían pedir uno.")
      }
    },
    safer: { clauses, level, isSettled, voice in
      switch voice {
      case .person: plainly(all(clauses), "\(level) daría más seguridad")
      case .interview:
        "Haría falta \(level)\(isSettled ? "" : " o más") si \(all(clauses))."
      }
    },
    emergency: { clauses, voice in
      switch voice {
      case .person: plainly(all(clauses), "necesitaría ayuda de inmediato")
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

  private static let plainly = PlainChange(
    inOne: { "Si \($0), \($1)." }, inTwo: { "Imagine que \($0). Entonces \($1)." })

  private static func all(_ clauses: [String]) -> String { Enumeration.of(clauses, by: "y") }

  private static func number(_ count: Int) -> String { count == 3 ? "tres" : String(count) }
}
