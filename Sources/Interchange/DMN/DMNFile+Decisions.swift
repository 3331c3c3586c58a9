internal import Placement
internal import Questionnaires

extension DMNFile {
  /// The element of one decision, with its table.
  func decision(_ place: Int) -> XML {
    let decision = model.decisions[place]
    let requirements = decision.columns.map { column -> XML in
      let name = model.name(of: column)
      let kind =
        switch column {
        case .input: "requiredInput"
        case .decision: "requiredDecision"
        }
      return XML(
        "informationRequirement", ["id": "\(decision.name).needs.\(name)"],
        [XML(kind, ["href": "#\(name)"])])
    }
    return XML(
      "decision", ["id": decision.name, "name": decision.name, "label": decision.label],
      [
        XML("description", text: decision.description + remark(on: place)),
        variable(decision.name, decision.values),
      ] + requirements + authorities(of: decision) + [table(of: decision)])
  }

  /// What to know about a range that is not exact everywhere.
  private func remark(on place: Int) -> String {
    let isWider = proof.wider.contains { model.outputs[$0.output].decision($0.end) == place }
    return isWider
      ? " Not exact: with some answers unknown, the range may be wider here than it must be. It is never narrower."
      : ""
  }

  private func authorities(of decision: DecisionModel.Decision) -> [XML] {
    let cited = decision.rows.flatMap { $0.rule?.sources ?? [] } + decision.sources
    var seen: Set<Identifier<Source>> = []
    return cited.filter { seen.insert($0).inserted }.compactMap { sources[$0] }.map { source in
      XML(
        "authorityRequirement", ["id": "\(decision.name).rests-on.\(source)"],
        [XML("requiredAuthority", ["href": "#\(source)"])])
    }
  }

  private func table(of decision: DecisionModel.Decision) -> XML {
    let hasRules = decision.rows.contains { $0.rule != nil }
    let annotations = hasRules ? ["Rule", "Sources"] : []
    return XML(
      "decisionTable", attributes: tableAttributes(of: decision),
      decision.columns.enumerated().map { place, column in
        clause(column, id: "\(decision.name).input.\(place + 1)")
      } + [output(of: decision)] + annotations.map { XML("annotation", ["name": $0]) }
        + rules(of: decision, areAnnotated: hasRules))
  }

  private func tableAttributes(
    of decision: DecisionModel.Decision
  ) -> [(name: String, value: String)] {
    let policy: [(name: String, value: String)] =
      switch decision.policy {
      case .unique: [("hitPolicy", "UNIQUE")]
      // As good as PRIORITY here, which fewer engines know.
      case .first: [("hitPolicy", "FIRST")]
      case .sum: [("hitPolicy", "COLLECT"), ("aggregation", "SUM")]
      }
    return [("id", "\(decision.name).table")] + policy
  }

  private func clause(_ column: DecisionModel.Column, id: String) -> XML {
    let name = model.name(of: column)
    let values = model.values(of: column)
    return XML(
      "input", ["id": id],
      [
        XML(
          "inputExpression", ["id": "\(id).expression", "typeRef": types[values] ?? ""],
          [XML("text", text: name)]),
        XML(
          "inputValues", ["id": "\(id).values"],
          [XML("text", text: FEEL.list(values.all, areNumbers: values.areNumbers))]),
      ])
  }

  private func output(of decision: DecisionModel.Decision) -> XML {
    let values = decision.values
    let allowed = XML(
      "outputValues", ["id": "\(decision.name).output.values"],
      // As the rows stand: the highest first.
      [XML("text", text: FEEL.list(values.all.reversed(), areNumbers: values.areNumbers))])
    return XML(
      "output",
      [
        "id": "\(decision.name).output", "label": decision.label, "name": decision.name,
        "typeRef": types[values] ?? "",
      ],
      decision.policy == .sum ? [] : [allowed])
  }

  private func rules(of decision: DecisionModel.Decision, areAnnotated: Bool) -> [XML] {
    var times: [String: Int] = [:]
    return decision.rows.map { row in
      let name = row.rule.map { "rule.\($0.id)" } ?? "row"
      times[name, default: 0] += 1
      let id = "\(decision.name).\(name).\(times[name] ?? 1)"
      let entries = decision.columns.enumerated().map { place, column in
        XML(
          "inputEntry", ["id": "\(id).in.\(place + 1)"],
          [
            XML(
              "text",
              text: row.cells[column].map { FEEL.cell($0, of: model.values(of: column)) } ?? "-")
          ])
      }
      let output = XML(
        "outputEntry", ["id": "\(id).out"],
        [XML("text", text: FEEL.value(row.output, of: decision.values))])
      let annotations =
        areAnnotated
        ? [row.rule?.id.text ?? "", row.rule?.sources.map(\.text).joined(separator: ", ") ?? ""]
        : []
      return XML(
        "rule", ["id": id],
        (row.rule.map { [XML("description", text: $0.text.interview)] } ?? []) + entries + [output]
          + annotations.map { XML("annotationEntry", [:], [XML("text", text: $0)]) })
    }
  }
}
