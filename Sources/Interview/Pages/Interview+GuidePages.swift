internal import Phrases
internal import Placement
internal import Questionnaires

extension Interview {
  /// The list of the pages; while an emergency is not met, below the ways to help.
  var guideList: Page {
    let lead = Block.text(phrases.guide.lead[voice])
    let help =
      isStopped
      ? [.alert(phrases.screens.helpNowLead[voice])] + urgentContacts + [.gap] : []
    return bare(phrases.guide.title, help + [lead])
  }

  func guidePage(_ place: Int) -> Page {
    let page = assessment.guide[place]
    var blocks = GuideBlocks(assessment: assessment, phrases: phrases).blocks(of: page)
    if !page.blocks.contains(.insert(.sources)) {
      blocks +=
        [.gap, .heading(phrases.guide.sourcesTitle)]
        + page.sources
        .compactMap { assessment[source: $0] }
        .map { .quiet(phrases.guide.source($0.publisher, $0.year, $0.title)) }
    }
    return bare(page.title, blocks, control: .reading)
  }

  /// The rows of the list, each in as few lines as it can be, since there are many.
  var guideMenu: [(row: Control.Row, choice: Choice)] {
    assessment.guide.enumerated().map { place, page in
      (.init(phrases.guide.row(page.title, page.about)), .go(.page(place)))
    }
  }

  func pagePaperMenu(_ page: Int) -> [(row: Control.Row, choice: Choice)] {
    [
      (.init(phrases.guide.save), .go(.file(.page(page)))),
      (.init(phrases.guide.print), .findPrinters(.page(page))),
      (.init(phrases.guide.backToPage), .back),
    ]
  }
}

/// The blocks of a page of the guide as screens and line mode show them.
///
/// They speak to the person, whoever is at the keys.
struct GuideBlocks {
  let assessment: Assessment
  let phrases: Phrases

  func blocks(of page: GuidePage) -> [Block] {
    var blocks: [Block] = []
    var isBelowHeading = true
    for block in page.blocks {
      blocks += (isBelowHeading ? [] : [.gap]) + self.blocks(block)
      isBelowHeading = if case .heading = block { true } else { false }
    }
    return blocks
  }

  private func blocks(_ block: GuidePage.Block) -> [Block] {
    switch block {
    case .heading(let text): [.heading(text)]
    case .paragraph(let text): [.text(text)]
    case .points(let points): points.map { .item($0) }
    case .checklist(let items): items.map { .box($0) }
    case .insert(.levels): [.comparison(levels)]
    case .insert(.level(let level)): facts(of: assessment[level])
    case .insert(.contacts): assessment.contacts.map { $0.line(.person) }
    case .insert(.sources): assessment.sources.flatMap(source)
    }
  }

  private var levels: Block.Comparison {
    Block.Comparison(
      of: Level.allCases.filter { $0 != .none }.map { assessment[$0] }, marked: nil, phrases,
      .person)
  }

  private func facts(of level: LevelDescription) -> [Block] {
    LevelDescription.Fact.allCases.map {
      .item("\(phrases.result.fact($0.rawValue)): \(level[$0].person)")
    }
  }

  private func source(_ source: Source) -> [Block] {
    [
      .item(phrases.guide.source(source.publisher, source.year, source.title)),
      .detail(source.address), .detail(phrases.guide.usedFor(source.usedFor)),
    ]
  }
}

extension Contact {
  /// What is dialled: the first digits of how it is reached.
  var number: String {
    String(reach.person.drop { !$0.isNumber }.prefix { $0.isNumber || $0 == "-" })
  }

  /// Where help is, in one line.
  func line(_ voice: Voice) -> Block {
    .item("\(reach[voice]) (\(name[voice])). \(use[voice])")
  }
}

extension Block.Comparison {
  /// Levels side by side, by every fact that they have.
  init(of levels: [LevelDescription], marked: Int?, _ phrases: Phrases, _ voice: Voice) {
    self.init(
      heads: levels.map(\.name[voice]), marked: marked,
      rows: LevelDescription.Fact.allCases.map { fact in
        Row(name: phrases.result.fact(fact.rawValue), cells: levels.map { $0[fact][voice] })
      })
  }
}
