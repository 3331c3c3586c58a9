package import Questionnaires
internal import Rules

extension Assessment {
  /// What a recommendation comes to, as ``recommend(_:)`` has it, without the words and the answers behind them.
  ///
  /// - Parameters:
  ///   - answers: What was said; whatever is missing is unknown.
  ///   - numbers: Those of this assessment.
  /// - Returns: The outline.
  /// - Complexity: For each part of it and each rule, the part of the chain that the known answers leave.
  package func outline(of answers: Answers, _ numbers: OutlineNumbers) -> Outline {
    let circumstances = questionnaire.circumstances(of: answers)
    let known = chain.known(answers, circumstances, questionnaire.questions)
    var reasoning = Reasoning(self, chain, known: known)
    var outline = Outline()
    outline.level = Outline.Span(reasoning.values(of: only.level))
    outline.urgency = Outline.Span(reasoning.values(of: only.urgency))
    for place in domainPlaces {
      let need = Outline.Span(reasoning.values(of: place))
      outline.needs.append(need)
      outline.needRules += reasoning.rules(reasoning.grounds(in: place, atLeast: need.least))
        .map(numbers.number)
      outline.needRulesEnd.append(outline.needRules.count)
    }
    for (item, slot) in slots[only.firstSteps].enumerated() {
      let isWanted = reasoning.values(ofInput: slot)
      if isWanted == YesNo.yes {
        outline.firstSteps.append(item)
      } else if isWanted.contains(1) {
        outline.possibleFirstSteps.append(item)
      }
    }
    let level = Level(rawValue: outline.level.least) ?? .none
    outline.decidedBy = reasoning.rules(reasoning.levelGrounds(atLeast: level))
      .map(numbers.number)
    return outline
  }
}

extension Outline.Span {
  /// The least and the most of some values; of a table there is always one.
  fileprivate init(_ values: ValueSet) {
    self.init(least: values.least ?? 0, most: values.most ?? 0)
  }
}

extension OutlineNumbers {
  fileprivate func number(_ rule: Ground.Rule) -> Int { firstRule[rule.table] + rule.entry }
}
