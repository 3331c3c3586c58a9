internal import Placement
internal import Questionnaires
internal import TextLayout

/// A proof in sentences: over how much it was made, what holds, and for what does not, the case that shows it.
struct ProofText {
  let proof: Proof
  let milliseconds: Int

  /// What was proved, table by table and of the whole, and over how much.
  var lines: [String] {
    [
      "\(proof.holds ? "Proved" : "NOT proved") in \(milliseconds) ms, with \(proof.nodes) nodes, over every set of answers",
      "(\(Self.count(proof.answers)) of them; as many cases as rules can tell apart):", "",
      row("table", "rules", "cases"), row("─────", "─────", "─────"),
    ] + (proof.tables + [proof.chain]).map { row($0.name, String($0.rules), Self.count($0.cases)) }
      + [""] + claims + alike
  }

  private var claims: [String] {
    guard proof.holds else { return [] }
    return [
      "Every case has an outcome. Every rule decides somewhere, and none is idle beside the others. No worse",
      "answer lowers a need, the level or the urgency. Every level, urgency, finding, first step and service",
      "is reached. Every question and every choice that can be marked makes a difference.",
    ].map { claim in
      proof.findings.contains { $0.weight == .exception }
        ? claim.replacing("the urgency.", with: "the urgency, but for the exceptions named.")
        : claim
    }
  }

  /// The choices that are kept for what people say, though rules read them alike.
  private var alike: [String] {
    guard !proof.alike.isEmpty else { return [] }
    let groups = proof.alike.map { question, choices in
      "\(question) (\(choices.map(\.text).joined(separator: ", ")))"
    }
    let text = "Choices that no rule tells apart: \(groups.joined(separator: "; "))."
    return TextLines.wrapped(text, columns: 104)
  }

  private func row(_ name: String, _ rules: String, _ cases: String) -> String {
    let blanks = String(repeating: " ", count: max(0, 6 - rules.count))
    return "\(TextLines.padded(name, columns: 18))\(blanks)\(rules)   \(cases)"
  }

  /// "3.4 x 10^21".
  static func count(_ number: Double) -> String {
    guard number >= 1_000_000 else { return String(Int(number)) }
    var exponent = 0
    var rest = number
    while rest >= 10 {
      rest /= 10
      exponent += 1
    }
    let tenths = Int(rest * 10)
    return "\(tenths / 10).\(tenths % 10) x 10^\(exponent)"
  }

  // MARK: - Findings

  static func sentence(_ finding: Proof.Finding) -> String {
    switch finding {
    case .gap(let table, let witness):
      "No rule of table '\(table)' holds for \(words(witness)). Add a rule for it."
    case .dead(let rule):
      "The rule '\(rule)' never decides: other rules always ask for as much or more, or it never "
        + "holds. Remove it, or mend its condition."
    case .idle(let rule):
      "The rule '\(rule)' makes no difference: whenever it decides, another rule asks for the same. "
        + "Remove it, or narrow the other."
    case .falls(let table, let question, let from, let to):
      "A worse answer to '\(question)' lowers '\(table)': from \(words(from)) to \(words(to)). "
        + "Mend a rule, or the direction of the question, or say in 'lowered-by' why it is right."
    case .fallsByException(let table, let exception, let from, let to):
      "A worse answer to '\(exception.question)' may lower '\(table)', as the table says: "
        + "\(exception.reason) It does from \(words(from)) to \(words(to))."
    case .needlessException(let table, let question):
      "No worse answer to '\(question)' lowers '\(table)'. Take it out of 'lowered-by'."
    case .unreachable(let table, let outcome):
      "No answers lead to '\(outcome)' in table '\(table)'. Add a rule for it, or remove it."
    case .unused(let question, nil):
      "Nothing comes of the question '\(question)'. Use it in a rule, or do not ask it."
    case .unused(let question, let choice?):
      "Nothing comes of the choice '\(choice)' of '\(question)'. Use it in a rule, or remove it."
    }
  }

  /// Answers as a file of answers may have them: "{substances: [alcohol], drinking-days: 15}".
  private static func words(_ witness: Proof.Witness) -> String {
    let said = witness.answers.map { "\($0.question): \(words($0.answer))" }
    return "{\(said.joined(separator: ", "))}"
  }

  private static func words(_ answer: Answer) -> String {
    switch answer {
    case .choice(let id): id.text
    case .choices(let ids): "[\(ids.map(\.text).joined(separator: ", "))]"
    case .number(let number): String(number)
    case .note(let text): text
    case .notSure: "not-sure"
    case .preferNotToSay: "prefer-not-to-say"
    }
  }
}
