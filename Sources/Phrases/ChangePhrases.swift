package import Questionnaires

/// What would lead to other levels of care.
package struct ChangePhrases: Sendable {
  /// What would make less care enough: "If home were safe, a day program would be enough".
  package let enough:
    @Sendable (_ clauses: [String], _ level: String, _ isSettled: Bool, Voice) -> String
  /// The same for a change after which no program is asked for.
  package let noProgram: @Sendable (_ clauses: [String], _ isSettled: Bool, Voice) -> String
  /// What would call for more: "If home were not safe, a live-in program would be safer".
  package let safer:
    @Sendable (_ clauses: [String], _ level: String, _ isSettled: Bool, Voice) -> String
  /// For answers that would be an emergency.
  package let emergency: @Sendable (_ clauses: [String], Voice) -> String
  /// What stands before the changes that lead to more care; nothing for the clinician.
  package let warningSigns: String
  /// For levels that no change of a few answers leads to.
  package let unreached: @Sendable (_ levels: [String], _ most: Int) -> String
  /// For the person: the most of the lesser levels that no change leads to.
  package let notEnough: @Sendable (_ level: String, _ most: Int) -> String
  package let floor: @Sendable (_ level: String, Voice) -> String

  package static let english = ChangePhrases(
    enough: { clauses, level, isSettled, voice in
      switch voice {
      case .person: plainly(all(clauses), "\(level) \(isSettled ? "would" : "might") be enough")
      case .interview:
        "\(level.capitalizedFirst) would be enough if \(all(clauses))"
          + (isSettled ? "." : "; open questions could still ask for more.")
      }
    },
    noProgram: { clauses, isSettled, voice in
      switch voice {
      case .person:
        plainly(all(clauses), "your answers\(isSettled ? "" : " so far") would ask for no program")
      case .interview:
        "No program would be indicated if \(all(clauses))"
          + (isSettled ? "." : "; open questions could still ask for one.")
      }
    },
    safer: { clauses, level, isSettled, voice in
      switch voice {
      case .person: plainly(all(clauses), "\(level) would be safer")
      case .interview:
        "\(level.capitalizedFirst)\(isSettled ? "" : " or more") would be needed if "
          + "\(all(clauses))."
      }
    },
    emergency: { clauses, voice in
      switch voice {
      case .person: plainly(all(clauses), "you would need help at once")
      case .interview: "Emergency care would come first if \(all(clauses))."
      }
    },
    warningSigns: "Ask for more help if things change:",
    unreached: { levels, most in
      "No change of \(most == 3 ? "three" : String(most)) answers or fewer leads to "
        + "\(either(levels))."
    },
    notEnough: { level, most in
      "Up to \(most == 3 ? "three" : String(most)) better answers would not make \(level) enough."
    },
    floor: { level, voice in
      switch voice {
      case .person: "What cannot change now asks for at least \(level)."
      case .interview: "Facts that cannot change ask for at least \(level)."
      }
    })

  private static let plainly = PlainChange(
    inOne: { "If \($0), \($1)." }, inTwo: { "Say \($0). Then \($1)." })

  private static func all(_ clauses: [String]) -> String {
    Enumeration.of(clauses, by: "and")
  }

  private static func either(_ levels: [String]) -> String {
    Enumeration.of(levels, by: "or")
  }
}
