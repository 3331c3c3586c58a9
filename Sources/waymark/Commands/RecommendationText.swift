internal import Interview
internal import Phrases
internal import Placement
internal import Questionnaires
internal import TextLayout

/// A recommendation as lines for a terminal, in the clinician's voice, with rule ids.
struct RecommendationText {
  let assessment: Assessment
  let answers: Answers
  let recommendation: Recommendation
  let phrases: Phrases

  var lines: [String] {
    head + steps + domains + joint + whyNot + changes + candidacy
      + [.services, .strengths, .risks, .aftercare].flatMap(collected) + open
  }

  private var head: [String] {
    let result = recommendation
    let names = [result.level, result.mostLevel].map { assessment[$0].name.interview }
    let level = result.isSettled ? names[0] : phrases.result.range(names[0], names[1])
    let words = phrases.commands
    let facts =
      [
        (words.level, level),
        (words.urgency, phrases.scales.urgencyRange(result.urgency, .interview)),
      ]
      + (result.nextStep.map {
        [(words.next, phrases.result.nextStep.sentence(for: $0, in: assessment, .interview))]
      } ?? [])
    let column = ([words.level, words.urgency, words.next].map(\.columns).max() ?? 0) + 3
    return facts.flatMap { fact("\($0):", $1, from: column) }
  }

  private var steps: [String] {
    let steps = recommendation.firstSteps
    guard !steps.isEmpty else { return [] }
    return ["", phrases.result.first]
      + steps.flatMap(told)
  }

  private var domains: [String] {
    ["", phrases.result.askedForIt]
      + recommendation.domains.flatMap { domain in
        ["  \(domain.title.interview): \(phrases.scales.needRange(domain.need))"]
          + domain.reasons.flatMap(explained)
      }
  }

  /// The reasons of the level table's own rules.
  private var joint: [String] {
    let domains = Set(recommendation.domains.map(\.table))
    return recommendation.levelReasons.filter { !domains.contains($0.table) }.flatMap(explained)
  }

  private func explained(_ reason: Reason) -> [String] {
    item("\(reason.text.interview) [\(reason.rule)]", indent: 4)
  }

  /// Why not each other level, with every rule that asks for more.
  private var whyNot: [String] {
    let words = phrases.result.whyNot
    let lines = words.lines(
      for: recommendation, isDetailed: true, phrases.scales, .interview)
    return ["", phrases.result.whyNotTitle]
      + lines.flatMap { line in
        item(words.line(line.levels.map { assessment[$0].name.interview }, line.sentence))
          + evidence(for: line)
      }
  }

  private func evidence(for line: WhyNotLine) -> [String] {
    let above = line.toldAbove.map(\.rule.text)
    // What only may hold can be half of all rules.
    if line.isOpen {
      return item(phrases.report.chart.byRules(line.reasons.map(\.rule.text) + above), indent: 4)
    }
    return line.reasons.flatMap { evidence(for: $0, isTold: line.tells($0, .interview)) }
      + (above.isEmpty ? [] : item(phrases.result.whyNot.above(above), indent: 4))
  }

  /// The rule of a reason, its answers and its sources, after its words where they have not been told.
  private func evidence(for reason: Reason, isTold: Bool) -> [String] {
    let words = phrases.report.chart
    let said = reason.answers.compactMap { id in
      assessment.questionnaire[id].map { question in
        words.answer(
          question.label.interview,
          answers[id].map { phrases.answers.words(for: $0, to: question, .interview) }
            ?? phrases.answers.unanswered.interview)
      }
    }
    return item(
      (isTold ? "" : "\(reason.text.interview) ")
        + words.rule(reason.rule.text, reason.sources.map(\.text))
        + (said.isEmpty ? "" : " \(words.answers(said))"), indent: 4)
  }

  private var changes: [String] {
    let outlook = assessment.outlook(answers, from: recommendation)
    let sentences = phrases.result.change.sentences(
      for: outlook, from: recommendation, answers, in: assessment, .interview)
    let floor =
      sentences.floor.map {
        item([$0.sentence, $0.reason].compactMap(\.self).joined(separator: " "))
      } ?? []
    let all = sentences.less.flatMap { item($0) } + floor + sentences.more.flatMap { item($0) }
    return all.isEmpty ? [] : ["", phrases.result.changeTitle] + all
  }

  /// What the rules add to a collection, under the title of its table.
  private func collected(_ collection: Table.Collection) -> [String] {
    guard let title = assessment.title(of: collection), !recommendation[collection].isEmpty else {
      return []
    }
    return ["", title.interview]
      + recommendation[collection].flatMap(told)
  }

  private func told(_ advice: Advice) -> [String] {
    let text = advice.item.text.interview
    return item(advice.isCertain ? text : phrases.commands.may(text))
  }

  private var candidacy: [String] {
    guard let title = assessment.title(of: .candidacy), !recommendation.candidacy.isEmpty else {
      return []
    }
    return ["", title.interview]
      + recommendation.candidacy.flatMap { item(phrases.result.candidacy.line($0, .interview)) }
  }

  private var open: [String] {
    let open = recommendation.openQuestions
    guard !open.isEmpty else { return [] }
    return ["", phrases.commands.openTitle]
      + open.flatMap { open in
        let aspects = OpenQuestion.Aspect.allCases.filter(open.couldChange.contains)
        return item(
          "\(open.question): \(aspects.map(phrases.report.chart.aspect).joined(separator: ", "))")
      }
  }

  private func fact(_ name: String, _ text: String, from column: Int) -> [String] {
    TextLines.wrapped(text, columns: 78 - column).enumerated().map { place, line in
      TextLines.padded(place == 0 ? name : "", columns: column) + line
    }
  }

  private func item(_ text: String, indent: Int = 2) -> [String] {
    let blanks = String(repeating: " ", count: indent)
    return TextLines.wrapped(text, columns: 78 - indent - 2).enumerated().map { place, line in
      blanks + (place == 0 ? "- " : "  ") + line
    }
  }
}
