internal import Placement

extension PersonPhrases {
  static let english = PersonPhrases(
    title: "What to ask about",
    intro: "This paper sums up your answers. Take it with you when you ask for help.",
    madeFor: "For", madeWith: "Made with",

    emergencyTitle: "Get help right now",
    emergencyLead:
      "Your answers show a sign of danger that needs help right away. Please do this before anything else.",
    emergencyStopped:
      "The questions stopped here so that you can get help first. You can finish them another day.",
    maybeEmergencyTitle: "If you are in danger now",
    maybeEmergency: "Some safety questions are still open. Help is there at any hour:",
    contact: { "\($0) (\($1))" },
    contactUse: { "\($0). \($1)" },
    laterTitle: "Later, when you are safe",
    later:
      "The rest of this paper can wait. Read it when you feel safe, or with someone you trust.",

    firstTitle: "Do this first",
    howSoonIsOpen: "How soon you need help depends on questions you left open.",
    mayApply: "You left some questions open. If one of these fits you, do it too:",
    mayApplyMore: "There may be more. A doctor or counselor can go through it with you.",
    why: { "Why: \($0)" },

    levelTitle: "The level of care to ask about",
    level: { "Ask about: \($0). It is the lightest level that fits your answers." },
    compareName: "Level",
    noLevelTitle: "What your answers show",
    rangeTitle: "This is a range, not one answer yet",
    range: { "Your answers so far fit more than one level: \($0)." },
    rangeLeast: { "Ask about \($0) at least." },
    settles: "An answer to any of these could settle it, or narrow it down:",
    settlesTogether: "It takes the answers to more than one of these to settle it:",
    settlesHelp: "It is fine to leave a question open. A counselor can go through it with you.",
    recommended: "ask about", atLeast: "at least", possible: "may be needed",
    fromAnswers: "your answers",
    chosen: { "Ask about: \($0). Your clinician chose it. Your answers alone ask for: \($1)." },
    ifTooLittle: { "If it is not enough, ask about \($0)." },
    whyAnswersTitle: "What your answers ask for",

    whyTitle: "Why this level",
    whySoFarTitle: "What your answers say so far",
    moreReasonsTitle: "More reasons",
    moreHelpTitle: "More help",
    ofLevel: { "\($0):" },
    askTitle: "What to ask a program for: tick what it offers",
    askMaybe: "Ask if these would help you too:",
    askMore: "There may be more that fits you. Ask what else they offer.",
    openTitle: "What is still open",
    open: "You left these questions open. An answer could change what this paper says:",
    more: { $0 == 1 ? "and 1 more question" : "and \($0) more questions" },

    whyNotTitle: "Why not another level",
    said: { answers, more in
      "You said: \(answers.joined(separator: "; "))\(more > 0 ? "; and \(more) more" : "")."
    },
    changeTitle: "What would change this",
    compareTitle: "How the levels compare",
    fact: fact,
    programsVary: "Programs vary. Ask each one about its hours, its rules and its cost.",

    helpTitle: "Where help is",
    limitsTitle: "What this paper is not",
    limits:
      "It is not a diagnosis, and it does not take the place of a doctor or counselor. You decide what comes next, with people you trust.",
    notReviewed: "No clinician has checked the rules behind this paper yet.",
    reviewed: { "The rules behind this paper were checked by \($0)." },
    rules: { title, version, date in
      "Made\(date.map { " on \($0)" } ?? "") with Waymark, from the rules \"\(title)\", version \(version)."
    },
    privacy: "This paper has private health information. You choose who sees it.",
    footNotReviewed: "Waymark. Not a diagnosis. Rules not checked by a clinician.",
    footReviewed: { "Waymark. Not a diagnosis. Rules checked by \($0)." })

  private static let fact: @Sendable (LevelDescription.Fact) -> String = { fact in
    switch fact {
    case .living: "Home"
    case .hours: "Hours"
    case .sessions: "How often"
    case .length: "How long"
    case .supervision: "Staff watch"
    case .cost: "Cost"
    case .bestFor: "Best for"
    }
  }
}
