import Placement
import Questionnaires
import Rules

/// Reads one worked example.
struct ExampleReader {
  let assessment: Assessment
  let file: String
  let ledger: Ledger

  func example(_ node: Node, named name: String) -> Example? {
    guard
      let record = Record(
        node, what: "an example", keys: ["example", "title", "answers", "expect", "why"],
        in: file, ledger)
    else { return nil }
    let id = record.text("example")
    if let id, id.text != name {
      record.report(.wrongName(id.text, of: "file", named: name), at: record.place(of: "example"))
    }
    let title = record.text("title")
    let why = record.text("why")
    let answers = record.required("answers").flatMap {
      AnswersReader(assessment: assessment, file: file, ledger: ledger).answers($0)
    }
    let expected = record.required("expect").flatMap { expectation($0) }
    guard let id, let title, let why, let answers, let expected else { return nil }
    return Example(
      id: id.text, title: title.text, file: file, answers: answers, expected: expected,
      why: why.text)
  }

  private func expectation(_ node: Node) -> Example.Expectation? {
    guard
      let record = Record(
        node, what: "'expect'", keys: ["level", "range", "urgency", "decided-by", "first-steps"],
        in: file, ledger)
    else { return nil }
    let hasRange = record["range"] != nil
    if hasRange, record["level"] != nil {
      record.report(
        .needless(key: "range", reason: "'level' says it"), at: record.place(of: "range"))
    }
    let levels: ClosedRange<Level>? =
      span(hasRange && record["level"] == nil ? "range" : "level", "a level", record)
    let urgency: ClosedRange<Urgency>? = span("urgency", "an urgency", record)
    let allRules = assessment.tables.flatMap { $0.rules.map(\.id) }
    let rules = names("decided-by", "rule", record, among: allRules)
    let steps = assessment.tables.flatMap { table -> [Identifier<Table.Item>] in
      if case .collection(.firstSteps, let items) = table.kind { items.map(\.id) } else { [] }
    }
    let firstSteps = names("first-steps", "first step", record, among: steps)
    guard let levels, let urgency, let rules, let firstSteps else { return nil }
    return Example.Expectation(
      levels: levels, urgency: urgency, decidedBy: Set(rules), firstSteps: Set(firstSteps))
  }

  /// One step of a scale, or "iop to php".
  private func span<Step: Scale>(
    _ key: String, _ what: String, _ record: Record
  ) -> ClosedRange<Step>? {
    guard let scalar = record.text(key) else { return nil }
    let words = scalar.text.split(separator: " ").map(String.init)
    let ends = words.count == 3 && words[1] == "to" ? [words[0], words[2]] : [scalar.text]
    let steps = ends.compactMap { end in Step.allCases.first { $0.id == end } }
    guard steps.count == ends.count, let first = steps.first, let last = steps.last, first <= last
    else {
      _ = record.oneOf(scalar, what, among: Step.allCases.map(\.id))
      return nil
    }
    return first...last
  }

  private func names<Subject>(
    _ key: String, _ what: String, _ record: Record, among known: [Identifier<Subject>]
  ) -> [Identifier<Subject>]? {
    record.texts(key)?.compactMap { scalar in
      guard let id: Identifier<Subject> = record.identifier(scalar) else { return nil }
      if known.contains(id) { return id }
      record.reportUnknown(scalar, what, among: known.map(\.text))
      return nil
    }
  }
}
