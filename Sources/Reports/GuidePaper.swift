package import Phrases
package import Placement
internal import Questionnaires

/// A page of the guide on paper, with boxes to tick and lines for answers.
///
/// It holds nothing of anybody's answers, and no date.
package struct GuidePaper: Sendable {
  let assessment: Assessment
  let page: GuidePage
  let report: ReportPhrases
  let words: GuidePhrases

  package init(
    _ page: GuidePage, of assessment: Assessment, report: ReportPhrases = .english,
    words: GuidePhrases = .english
  ) {
    self.page = page
    self.assessment = assessment
    self.report = report
    self.words = words
  }

  package var document: Document {
    Document(title: page.title, foot: [foot], blocks: blocks(headings: .section) + closing)
  }

  /// What the page says, under headings of some rank.
  func blocks(headings rank: Document.Rank) -> [Document.Block] {
    page.blocks.map { block in
      switch block {
      case .heading(let text): .heading(text, rank)
      case .paragraph(let text): .paragraph(text)
      case .points(let points): .list(Document.List(.bulleted, points.map { .init($0) }))
      case .checklist(let items):
        .list(Document.List(.checkBoxesWithLines, items.map { .init($0) }))
      case .insert(.levels): .table(levels)
      case .insert(.level(let level)): .facts(facts(of: assessment[level]))
      case .insert(.contacts): .facts(contacts)
      case .insert(.sources):
        .list(Document.List(.bulleted, assessment.sources.map(itemInFull)))
      }
    }
  }

  /// Where the page comes from: its sources, unless all are printed, and the rules that it belongs to.
  private var closing: [Document.Block] {
    let named = page.sources.compactMap { assessment[source: $0] }.map { item($0) }
    let sources: [Document.Block] =
      page.blocks.contains(.insert(.sources))
      ? [] : [.heading(words.sourcesTitle, .section), .list(Document.List(.bulleted, named))]
    let identity = assessment.identity
    return sources + [
      .paragraph(report.person.rules(identity.title.person, identity.version, nil))
    ]
  }

  private var foot: String {
    switch assessment.identity.review {
    case .notReviewed: report.person.footNotReviewed
    case .reviewed(let by): report.person.footReviewed(by)
    }
  }
}

// MARK: - What a page takes from the rest of the assessment

extension GuidePaper {
  private var levels: Document.Table {
    let levels = Level.allCases.filter { $0 != .none }.map { assessment[$0] }
    return Document.Table(
      columns: ([report.person.compareName] + levels.map(\.name.person)).map {
        .init($0)
      },
      rows: LevelDescription.Fact.allCases.map { fact in
        .init([report.person.fact(fact)] + levels.map { $0[fact].person })
      })
  }

  private func facts(of level: LevelDescription) -> [Document.Fact] {
    LevelDescription.Fact.allCases.map {
      Document.Fact(report.person.fact($0), level[$0].person)
    }
  }

  private var contacts: [Document.Fact] {
    assessment.contacts.map {
      Document.Fact(
        $0.reach.person, report.person.contactUse($0.name.person, $0.use.person))
    }
  }

  private func item(_ source: Source) -> Document.List.Item {
    Document.List.Item(words.source(source.publisher, source.year, source.title))
  }

  private func itemInFull(_ source: Source) -> Document.List.Item {
    Document.List.Item(
      words.source(source.publisher, source.year, source.title),
      details: [source.address, words.usedFor(source.usedFor)])
  }
}
