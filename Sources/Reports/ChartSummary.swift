internal import Phrases
internal import Placement
internal import Questionnaires

/// The summary for the chart: the result, every rule and answer behind it, and what is missing.
package struct ChartSummary: Sendable {
  let context: SummaryContext

  package init(_ context: SummaryContext) { self.context = context }

  package var document: Document {
    Document(
      title: words.title, head: context.assessment.letterhead?.lines ?? [], foot: foot,
      blocks: emergency + [.facts(identity)] + alerts + outcome + override + comparison + firstSteps
        + reasoning
        + answersGiven + ignored + sources + closing)
  }

  /// What an unfinished interview cannot tell is left out: a page of "may" would hide the emergency.
  private var reasoning: [Document.Block] {
    context.isStopped
      ? []
      : domains + findings + candidacy + services + collected(.strengths) + collected(.risks)
        + collected(.aftercare) + pages + whyNot + changes + unanswered
  }

  private var identity: [Document.Fact] {
    let identity = context.assessment.identity
    let review =
      switch identity.review {
      case .notReviewed: words.notReviewed
      case .reviewed(let by): words.reviewed(by)
      }
    return [
      Document.Fact(words.client, context.clientLabel ?? words.notGiven),
      Document.Fact(words.clinician, context.clinicianName ?? words.notGiven),
      Document.Fact(words.date, context.date ?? words.notGiven),
      Document.Fact(
        words.mode, context.voice == .person ? words.selfMode : words.interviewMode),
      Document.Fact(words.assessment, "\(identity.title.interview) (\(identity.id))"),
      Document.Fact(words.audience, identity.audience.interview),
      Document.Fact(words.version, identity.version),
      Document.Fact(words.digest, identity.digest),
      Document.Fact(words.review, review),
    ]
  }

  private var emergency: [Document.Block] {
    guard result.isEmergency else { return [] }
    return [
      .note(
        Document.Note(
          .urgent, title: words.emergencyTitle,
          [words.emergencyLead] + (context.isStopped ? [words.emergencyStopped] : []),
          items: result.urgencyReasons.map(item)))
    ]
  }

  /// What has to be seen before the result: that an emergency may be, and that the level is a range.
  private var alerts: [Document.Block] {
    var alerts: [Document.Block] = []
    if !result.isEmergency, result.urgency.upperBound == .now {
      alerts.append(
        .note(
          Document.Note(.urgent, title: words.maybeEmergencyTitle, [words.maybeEmergency])))
    }
    if !result.isSettled {
      alerts.append(
        .note(
          Document.Note(
            .urgent, title: words.rangeTitle,
            [words.range(context.levelRange(.interview))]
              + (context.isStopped ? [] : [words.rangeMeaning]))))
    }
    return alerts
  }

  private var closing: [Document.Block] {
    [
      .heading(words.agreementTitle, .section),
      .signatures(
        Document.Signatures(
          context.isStopped ? [] : statements,
          lines: [
            Document.Signature(
              name: words.signClinician(context.clinicianName), dateName: words.signDate),
            Document.Signature(name: words.signClient, dateName: words.signDate),
          ])),
      .heading(words.limitsTitle, .section),
      .paragraph(words.limits),
      .heading(words.noticeTitle, .section),
      .paragraph(words.notice), .paragraph(words.noticeConsent), .paragraph(words.noticeScope),
    ]
  }

  private var statements: [Document.List.Item] {
    if let override = context.override {
      let chosen = context.name(of: override.level, .interview)
      return [Document.List.Item(words.chose(chosen, override.reason))]
    }
    return [
      Document.List.Item(words.agrees),
      Document.List.Item(words.differs, details: [words.differsReason]),
    ]
  }

  private var foot: [String] {
    let identity = context.assessment.identity
    let review =
      switch identity.review {
      case .notReviewed: words.footNotReviewed
      case .reviewed(let by): words.footReviewed(by)
      }
    return [
      words.footIdentity(
        context.clientLabel.map { String($0.plainLine.prefix(30)) }, context.date, identity.id,
        identity.version, String(identity.digest.prefix(12))),
      words.notice, review,
    ]
  }

  var words: ChartPhrases { context.phrases.chart }

  var result: Recommendation { context.recommendation }
}
