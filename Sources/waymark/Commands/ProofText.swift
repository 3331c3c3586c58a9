internal import Placement
internal import Questionnaires

/// A proof in sentences: what holds, and for what does not, the case that shows it.
struct ProofText {
  let proof: Proof
  let milliseconds: Int

  /// What was proved, and over how much.
  var summary: String {
    let errors = proof.findings.count { !$0.isWarning }
    let holds =
      errors == 0
      ? "Proved" : "Not proved"
    return
      "\(holds) over \(cases) cases (all that rules can tell apart), in \(milliseconds) ms with \(proof.nodes) nodes:\n"
      + "every case has an outcome, every rule decides somewhere, no worse answer lowers a need, the level or\n"
      + "the urgency, and every level, urgency, finding, first step and service is reached."
  }

  /// "3.4 x 10^21".
  private var cases: String {
    guard proof.cases >= 1_000_000 else { return String(Int(proof.cases)) }
    var exponent = 0
    var rest = proof.cases
    while rest >= 10 {
      rest /= 10
      exponent += 1
    }
    let tenths = Int(rest * 10)
    return "\(tenths / 10).\(tenths % 10) x 10^\(exponent)"
  }

  static func sentence(_ finding: Proof.Finding) -> String {
    switch finding {
    case .gap(let table, let witness):
      "No rule of table '\(table)' holds when \(words(witness)). Add a rule for it."
    case .dead(let rule):
      "The rule '\(rule)' never decides: other rules always ask for as much or more, or it never "
        + "holds. Remove it, or mend its condition."
    case .idle(let rule):
      "The rule '\(rule)' makes no difference: whenever it decides, another rule asks for the same. "
        + "Remove it, or narrow the other."
    case .falls(let table, let question, let from, let to):
      "A worse answer to '\(question)' lowers '\(table)': from \(words(from)) to \(words(to)). "
        + "Mend a rule, or the direction of the question."
    case .unreachable(let table, let outcome):
      "No answers lead to '\(outcome)' in table '\(table)'. Add a rule for it, or remove it."
    case .unused(let question, nil):
      "Nothing comes of the question '\(question)'. Use it in a rule, or do not ask it."
    case .unused(let question, let choice?):
      "Nothing comes of the choice '\(choice)' of '\(question)'. Use it in a rule, or remove it."
    }
  }

  private static func words(_ witness: Proof.Witness) -> String {
    guard !witness.answers.isEmpty else { return "anything is answered" }
    return witness.answers.map { "\($0.question): \($0.value)" }.joined(separator: ", ")
  }
}
