internal import Phrases
internal import Placement
internal import Questionnaires

/// The summary for the person: what to do first, what to ask about, and why, in plain words.
///
/// It names no rule. When the person answered alone, it names nobody either.
package struct PersonSummary: Sendable {
  let context: SummaryContext

  package init(_ context: SummaryContext) { self.context = context }

  /// The paper: one or two sheets, then the pages of the guide that fit.
  package var document: Document {
    let lead = result.isEmergency ? emergency : []
    return Document(
      title: words.title, head: context.assessment.letterhead?.lines ?? [], foot: [foot],
      blocks: lead + opening + body + closing + pages)
  }

  private var body: [Document.Block] {
    let rest =
      nextStep + comparedWithLastTime + moreReasons + collected(.strengths) + stillOpen + whyNot
      + changes + candidacy
      + collected(.risks) + collected(.aftercare) + comparison
    // The first page is the one that is read: what to do, what to ask about, why, whom to call, what to ask for.
    guard result.isEmergency else {
      // A range takes more room, and reasons may go over to the next page: whom to call may not.
      let reasons = result.isSettled ? why + firstHelp : firstHelp + why
      return firstSteps + level + reasons + services + rest + moreHelp
    }
    let urgent = firstSteps + help
    let placement = level + why + services + rest
    guard !context.isStopped else { return urgent }
    // The first page is for now, and can be handed on alone.
    return urgent
      + [.pageBreak, .heading(words.laterTitle, .section), .paragraph(words.later)] + placement
  }

  private var opening: [Document.Block] {
    var facts: [Document.Fact] = []
    if context.voice == .interview {
      facts += context.clientLabel.map { [Document.Fact(words.madeFor, $0)] } ?? []
      facts += context.clinicianName.map { [Document.Fact(words.madeWith, $0)] } ?? []
    }
    return [.paragraph(words.intro)] + (facts.isEmpty ? [] : [.facts(facts)])
      + (result.isEmergency ? [] : maybeEmergency)
  }

  private var emergency: [Document.Block] {
    [
      .note(
        Document.Note(
          .urgent, title: words.emergencyTitle,
          [words.emergencyLead] + (context.isStopped ? [words.emergencyStopped] : []),
          items: urgentContacts(withUse: true)))
    ]
  }

  private var maybeEmergency: [Document.Block] {
    guard result.urgency.upperBound == .now else { return [] }
    return [
      .note(
        Document.Note(
          .urgent, title: words.maybeEmergencyTitle, [words.maybeEmergency],
          items: urgentContacts(withUse: false)))
    ]
  }

  /// The two ways to help that the assessment puts first.
  private func urgentContacts(withUse: Bool) -> [Document.List.Item] {
    context.assessment.contacts.prefix(2).map {
      Document.List.Item(
        words.contact($0.reach.person, $0.name.person), details: withUse ? [$0.use.person] : [])
    }
  }

  /// How many of the assessment's contacts there is room for where the level stands.
  private static let firstContacts = 3

  private var help: [Document.Block] { help(words.helpTitle, contacts + local) }

  /// Whom to call: those whom the assessment puts first, and those near.
  private var firstHelp: [Document.Block] {
    help(words.helpTitle, contacts.prefix(leading) + local)
  }

  private var moreHelp: [Document.Block] {
    help(words.moreHelpTitle, Array(contacts.dropFirst(leading)))
  }

  /// How many contacts stand on the first page; one alone is not worth a heading of its own further on.
  private var leading: Int {
    contacts.count <= Self.firstContacts + 1 ? contacts.count : Self.firstContacts
  }

  private func help(_ title: String, _ facts: [Document.Fact]) -> [Document.Block] {
    facts.isEmpty ? [] : [.heading(title, .section), .facts(facts)]
  }

  private var contacts: [Document.Fact] {
    context.assessment.contacts.map {
      Document.Fact($0.reach.person, words.contactUse($0.name.person, $0.use.person))
    }
  }

  /// Help near the place where the paper is handed out.
  private var local: [Document.Fact] {
    (context.assessment.letterhead?.resources ?? []).map {
      Document.Fact($0.reach, words.contactUse($0.name, $0.use))
    }
  }

  private var closing: [Document.Block] {
    let identity = context.assessment.identity
    let review =
      switch identity.review {
      case .notReviewed: words.notReviewed
      case .reviewed(let by): words.reviewed(by)
      }
    return [
      .heading(words.limitsTitle, .section),
      .paragraph(
        [
          words.privacy, words.limits, review,
          words.rules(identity.title.person, identity.version, context.date),
        ].joined(separator: " ")),
    ]
  }

  private var foot: String {
    switch context.assessment.identity.review {
    case .notReviewed: words.footNotReviewed
    case .reviewed(let by): words.footReviewed(by)
    }
  }

  var words: PersonPhrases { context.phrases.person }

  var result: Recommendation { context.recommendation }
}
