package import Placement

/// What is said where a clinician chooses another level than the one that the answers ask for.
package struct OverridePhrases: Sendable {
  package let title: String
  package let levelQuestion: String
  /// Which level the answers ask for, and that it stays on the record beside the chosen one.
  package let levelLead: @Sendable (_ computed: String) -> String
  /// Behind the level that the answers ask for, among those that can be chosen.
  package let computedRow: String
  /// The same for the least one, while the answers leave a range.
  package let leastRow: String
  package let possibleRow: String
  package let reasonQuestion: @Sendable (_ chosen: String, _ computed: String) -> String
  /// Above the reasons that ask for more than the chosen level gives.
  package let staysOpen: @Sendable (_ chosen: String) -> String
  /// For reasons that a short list leaves out.
  package let moreReasons: @Sendable (Int) -> String
  package let reason: @Sendable (OverrideReason) -> String
  package let wordsQuestion: String
  /// What was chosen so far, above the words.
  package let summary: @Sendable (_ chosen: String, _ computed: String, _ reason: String) -> String
  package let wordsOptional, wordsRequired: String
  package let wordsField: String
  package let needsWords: String
  /// On the line for messages, once it is done.
  package let done: @Sendable (_ chosen: String, _ computed: String) -> String
  package let takenBack: @Sendable (_ computed: String) -> String
  package let undone: @Sendable (_ chosen: String?) -> String

  /// On the result, below the ladder.
  package let chosen: @Sendable (_ chosen: String, _ computed: String) -> String
  package let because: @Sendable (_ reason: String, _ words: String) -> String
  /// For a choice that was made while the answers asked for another level.
  package let madeWhen: @Sendable (_ computed: String) -> String
  /// For a choice that the answers have come to ask for.
  package let agreesNow: @Sendable (_ chosen: String) -> String
  /// The notes at the rungs of the ladder.
  package let chosenRung, computedRung: String

  /// Why the key does nothing here.
  package let elsewhere, forClinicians, notYet, emergencyFirst: String
}

extension OverridePhrases {
  package static let english = OverridePhrases(
    title: "Choose another level",
    levelQuestion: "Which level do you recommend?",
    levelLead: {
      "The answers ask for: \($0). It stays on the record beside your choice. Choosing it takes another choice back."
    },
    computedRow: "from the answers",
    leastRow: "from the answers, at least",
    possibleRow: "possible",
    reasonQuestion: { "Why \($0), and not \($1)?" },
    staysOpen: { "\($0) gives less than the answers ask for. This need stays open:" },
    moreReasons: { $0 == 1 ? "and 1 more" : "and \($0) more" },
    reason: { reason in
      switch reason {
      case .notAvailable: "Not available: full, too far, or none"
      case .noFunding: "No funding or coverage"
      case .prefersLess: "The client prefers less intensive care"
      case .prefersMore: "The client prefers more intensive care"
      case .legalMandate: "Legal mandate"
      case .supportInPlace: "Support already in place"
      case .clinicalJudgment: "Clinical judgment"
      case .other: "Another reason"
      }
    },
    wordsQuestion: "The reason in your own words",
    summary: { "\($0), and not \($1). Reason: \($2)." },
    wordsOptional: "It is printed with the choice. It may stay empty.",
    wordsRequired: "\"Another reason\" says little alone. Say in a few words what it is.",
    wordsField: "In your own words",
    needsWords: "Write the reason in a few words first.",
    done: { "Chosen: \($0). Computed: \($1)." },
    takenBack: { "The computed level stands: \($0)." },
    undone: { $0.map { "Undone: chosen is \($0) again." } ?? "Undone: no other level is chosen." },
    chosen: { "Chosen: \($0). Computed from the answers: \($1)." },
    because: { reason, words in words.isEmpty ? "Reason: \(reason)" : "Reason: \(reason). \(words)"
    },
    madeWhen: { "It was chosen when the answers asked for: \($0)." },
    agreesNow: {
      "\($0) was chosen before. The answers ask for it now, so nothing is overridden. If they change back, the choice stands again."
    },
    chosenRung: "chosen by the clinician", computedRung: "computed from the answers",
    elsewhere: "Another level is chosen on the result.",
    forClinicians: "Choosing a level is for a clinician.",
    notYet: "Ask the other questions first.",
    emergencyFirst: "Act on the emergency first.")
}
