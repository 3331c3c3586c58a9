extension MemoryFolder {
  /// Puts so many more choices into the signs.
  mutating func addChoices(_ count: Int) throws {
    let more = (0..<count).map { "      - {id: sign-\($0), text: Sign \($0), if: a, if-not: b}\n" }
      .joined()
    try change(
      "    none: None of these", to: more + "    none: None of these", in: "questions/use.yaml")
  }

  /// Puts so many more outcomes into the strain.
  mutating func addOutcomes(_ count: Int) throws {
    let more = (0..<count).map { "  - {id: outcome-\($0), text: Outcome \($0)}\n" }.joined()
    try change("rules:", to: more + "rules:", in: "tables/strain.yaml")
  }

  /// Puts a second question with so many choices before the signs.
  mutating func addOthers(_ count: Int) throws {
    let choices = (0..<count).map { "      - {id: other-\($0), text: Other \($0)}\n" }.joined()
    try change(
      "  - id: signs\n",
      to: """
          - id: others
            label: Others
            self: Which others?
            interview: Which others?
            answers: several-of
            choices:
        \(choices)    none: None of these
            worse: marked
            can-change: no
          - id: signs

        """, in: "questions/use.yaml")
  }

  /// Counts so many choices, spread over two questions.
  mutating func countChoices(_ count: Int) throws {
    try addChoices(count / 2)
    try addOthers(count - count / 2)
    let names =
      (0..<count / 2).map { "signs.sign-\($0)" }
      + (0..<count - count / 2).map { "others.other-\($0)" }
    try change(
      "of: [drinks, signs.shakes]", to: "of: [\(names.joined(separator: ", "))]",
      in: "assessment.yaml")
  }

  /// Asks for any of so many choices of each of two questions.
  mutating func lookAtTwoQuestions(_ count: Int) throws {
    try addChoices(count)
    try addOthers(count)
    let lists = ["signs": "sign", "others": "other"].map { question, choice in
      "\(question): [\((0..<count).map { "\(choice)-\($0)" }.joined(separator: ", "))]"
    }
    try change(
      "when: {signs: shakes}", to: "when: {\(lists.joined(separator: ", "))}",
      in: "tables/first-steps.yaml")
  }

  /// Asks for any of so many conditions.
  mutating func lookAtAny(_ count: Int) throws {
    let list = (0..<count).map { "{days: \($0 % 31)}" }.joined(separator: ", ")
    try change(
      "when: {signs: shakes}", to: "when: {any: [\(list)]}", in: "tables/first-steps.yaml")
  }

  /// Gives a table, its file and its place in the list another name.
  mutating func rename(_ table: String, to other: String) throws {
    try change("table: \(table)", to: "table: \(other)", in: "tables/\(table).yaml")
    try change("[strain, \(table), level", to: "[strain, \(other), level", in: "assessment.yaml")
    files["tables/\(other).yaml"] = files.removeValue(forKey: "tables/\(table).yaml")
  }
}
