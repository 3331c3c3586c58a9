internal import Placement
internal import Questionnaires

extension ScalePhrases {
  package static let english = ScalePhrases(
    needs: need,
    needRange: { range in
      range.lowerBound == range.upperBound
        ? need(range.lowerBound) : "\(need(range.lowerBound)) to \(need(range.upperBound))"
    },
    care: { need, voice in
      switch (need, voice) {
      case (.none, _): "no program"
      case (.weekly, .person): "regular visits"
      case (.weekly, .interview): "weekly care"
      case (.severalTimesAWeek, _): "care several times a week"
      case (.daily, .person): "care each day"
      case (.daily, .interview): "daily care"
      case (.roundTheClock, .person): "care day and night"
      case (.roundTheClock, .interview): "round-the-clock care"
      }
    },
    urgency: urgencyWord,
    urgencyRange: { range, voice in
      let least = urgencyWord(range.lowerBound, voice)
      guard range.lowerBound != range.upperBound else { return least }
      return switch (voice, range.lowerBound) {
      case (.person, .routine): "Not urgent so far; an open answer could change that"
      case (.person, _): "\(least), or sooner"
      case (.interview, _): "\(least) to \(urgencyWord(range.upperBound, voice).lowercased())"
      }
    },
    urgencyAdvice: advice,
    levelRange: { least, most in "from \(least) to \(most)" })

  private static let need: @Sendable (Need) -> String = { need in
    switch need {
    case .none: "none"
    case .weekly: "weekly"
    case .severalTimesAWeek: "several times a week"
    case .daily: "daily"
    case .roundTheClock: "round the clock"
    }
  }

  private static let urgencyWord: @Sendable (Urgency, Voice) -> String = { urgency, voice in
    switch (urgency, voice) {
    case (.routine, .person): "When you are ready"
    case (.soon, .person): "Within a few days"
    case (.today, .person): "Today"
    case (.now, .person): "Right now"
    case (.routine, .interview): "Routine"
    case (.soon, .interview): "Soon (within days)"
    case (.today, .interview): "Today"
    case (.now, .interview): "Emergency (now)"
    }
  }

  private static let advice: @Sendable (Urgency, Voice) -> String = { urgency, voice in
    switch (urgency, voice) {
    case (.routine, .person): "Ask for help when you are ready. Sooner is easier."
    case (.soon, .person): "Talk with someone who can help within the next few days."
    case (.today, .person): "Talk with a doctor or nurse today."
    case (.now, .person): "Get help right now. Help is ready at any hour."
    case (.routine, .interview): "Arrange in the ordinary course."
    case (.soon, .interview): "Arrange within days."
    case (.today, .interview): "Arrange a medical or clinical contact today."
    case (.now, .interview):
      "Emergency: act now. Complete the assessment after the client is stable."
    }
  }
}
