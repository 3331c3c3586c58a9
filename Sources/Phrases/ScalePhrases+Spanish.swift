internal import Placement
internal import Questionnaires

extension ScalePhrases {
  package static let spanish = ScalePhrases(
    needs: need,
    needRange: { range in
      range.lowerBound == range.upperBound
        ? need(range.lowerBound)
        : "de \(need(range.lowerBound)) a \(need(range.upperBound))"
    },
    care: { need, voice in
      switch (need, voice) {
      case (.none, _): "ningún programa"
      case (.weekly, .person): "citas regulares"
      case (.weekly, .interview): "atención semanal"
      case (.severalTimesAWeek, _): "atención varias veces por semana"
      case (.daily, .person): "atención todos los días"
      case (.daily, .interview): "atención diaria"
      case (.roundTheClock, .person): "atención de día y de noche"
      case (.roundTheClock, .interview): "atención las 24 horas"
      }
    },
    urgency: urgencyWord,
    urgencyRange: { range, voice in
      let least = urgencyWord(range.lowerBound, voice)
      guard range.lowerBound != range.upperBound else { return least }
      return switch (voice, range.lowerBound) {
      case (.person, .routine): "Por ahora no es urgente; una respuesta pendiente podría cambiarlo"
      case (.person, _): "\(least), o antes"
      case (.interview, _): "\(least) a \(urgencyWord(range.upperBound, voice).lowercased())"
      }
    },
    urgencyAdvice: advice,
    levelRange: { least, most in "de \(least) a \(most)" })

  private static let need: @Sendable (Need) -> String = { need in
    switch need {
    case .none: "ninguna"
    case .weekly: "cada semana"
    case .severalTimesAWeek: "varias veces por semana"
    case .daily: "cada día"
    case .roundTheClock: "día y noche"
    }
  }

  private static let urgencyWord: @Sendable (Urgency, Voice) -> String = { urgency, voice in
    switch (urgency, voice) {
    case (.routine, .person): "Cuando quiera"
    case (.soon, .person): "En unos días"
    case (.today, .person): "Hoy"
    case (.now, .person): "Ahora mismo"
    case (.routine, .interview): "De rutina"
    case (.soon, .interview): "Pronto (en días)"
    case (.today, .interview): "Hoy"
    case (.now, .interview): "Emergencia (ahora)"
    }
  }

  private static let advice: @Sendable (Urgency, Voice) -> String = { urgency, voice in
    switch (urgency, voice) {
    case (.routine, .person): "Pida ayuda cuando quiera. Cuanto antes, más fácil."
    case (.soon, .person): "Hable en los próximos días con alguien que pueda ayudar."
    case (.today, .person): "Hable hoy con un médico o una enfermera."
    case (.now, .person): "Pida ayuda ahora mismo. Hay ayuda a toda hora."
    case (.routine, .interview): "Organizar en el curso habitual."
    case (.soon, .interview): "Organizar en unos días."
    case (.today, .interview): "Organizar hoy un contacto médico o clínico."
    case (.now, .interview):
      "Emergencia: actúe ahora. Termine la evaluación cuando la persona esté estable."
    }
  }
}
