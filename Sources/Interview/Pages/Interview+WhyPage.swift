internal import Phrases
internal import Placement
internal import Questionnaires

extension Interview {
  /// Every reason with its answers and sources, then why not each other level.
  var whyPage: Page {
    let result = recommendation
    let words = phrases.result
    var blocks: [Block] = []
    for domain in result.domains {
      blocks.append(bar(domain.title[voice], domain.need))
      blocks += domain.reasons.flatMap(explained)
      if domain.need.upperBound > domain.need.lowerBound, !domain.possibleReasons.isEmpty {
        blocks.append(.quiet(words.couldAskForMore))
        blocks += domain.possibleReasons.map { .item($0.text[voice]) }
      }
      blocks.append(.gap)
    }
    for finding in result.findings {
      let outcomes = finding.outcomes.map(\.text[voice]).joined(separator: " / ")
      blocks.append(.heading("\(finding.title[voice]): \(outcomes)"))
      blocks += finding.reasons.flatMap(explained)
      blocks.append(.gap)
    }
    blocks += candidacy(result)
    let joint = result.levelReasons.filter { reason in
      !result.domains.contains { $0.table == reason.table }
    }
    blocks += joint.flatMap(explained)
    blocks += whyNotInFull(result)
    blocks += changes(result)
    return bare(words.whyTitle, blocks, control: .reading)
  }

  /// Every point that speaks for an intensive outpatient program, met or not.
  private func candidacy(_ result: Recommendation) -> [Block] {
    guard let title = assessment.title(of: .candidacy), !result.candidacy.isEmpty else { return [] }
    let words = phrases.result.candidacy
    return [.heading(title[voice])]
      + result.candidacy.map { .item(words.line($0, voice)) } + [.gap]
  }

  /// A reason with its answers and its sources.
  func explained(_ reason: Reason) -> [Block] {
    [.item(reason.text[voice])] + evidence(for: reason)
  }

  /// The answers and the sources of a reason.
  func evidence(for reason: Reason) -> [Block] {
    var blocks: [Block] = []
    let answers = words(forAnswersOf: reason)
    if !answers.isEmpty { blocks.append(.detail(phrases.result.answersUsed(answers))) }
    for source in reason.sources.compactMap({ assessment[source: $0] }) {
      blocks.append(
        .detail(
          phrases.result.source(
            phrases.guide.source(source.publisher, "\(source.year)", source.title))))
    }
    return blocks
  }

  // MARK: - Paper

  var paperPage: Page {
    let words = phrases.paper
    switch place {
    case .file:
      return bare(
        words.fileTitle, [.text(words.fileLead), .text(words.fileForms)],
        control: .field(
          field(label: words.fileTitle, width: 60), menu.map(\.row), focus: draft.focus))
    case .overwrite(_, let path):
      return bare(words.existsTitle, [.strong(words.exists(path))])
    case .pagePaper(let page):
      return bare(
        words.title,
        [.strong(assessment.guide[page].title), .text(phrases.guide.paperLead[voice])])
    default: return bare(words.title, [.text(paperLead)])
    }
  }
}
