internal import Placement

extension ChartPhrases {
  static let english = ChartPhrases(
    title: "Level-of-care summary for the chart",
    client: "Client", clinician: "Clinician", date: "Date", mode: "Mode",
    assessment: "Assessment", audience: "For", version: "Version", digest: "Digest",
    review: "Rules",
    notGiven: "not given",
    selfMode: "self-assessment, by the person alone",
    interviewMode: "interview",
    notReviewed: "NOT reviewed by a clinician",
    reviewed: { "reviewed by \($0)" },

    emergencyTitle: "Emergency sign: act on this first",
    emergencyLead:
      "The answers show an emergency. Placement comes after the client is safe and stable.",
    emergencyStopped:
      "The interview was stopped here. What follows is not a finished assessment: it rests on the answers given until then.",
    maybeEmergencyTitle: "An emergency is not ruled out",
    maybeEmergency:
      "Answers that could show one are missing. See \"Questions without a known answer\".",
    rangeTitle: "The level is a range: not settled",
    range: { "Possible: \($0)." },
    rangeMeaning:
      "The least level is required by known answers alone. Unknown answers could ask for more; they are named under \"Questions without a known answer\".",

    resultTitle: "Result",
    level: "Level", leastLevel: "Least level", mostLevel: "Most level", urgency: "Urgency",
    recommended: "recommended", atLeast: "at least", possible: "possible",
    computed: "computed", chosen: "chosen",
    decidedTitle: "What decides the level", urgencyTitle: "What decides the urgency",
    leastUrgencyTitle: "What decides the least urgency",
    overrideTitle: "Clinician's choice",
    computedLevel: "Computed", chosenLevel: "Chosen", overrideReason: "Reason",
    overrideNote: "In words",

    stepsTitle: "First steps", servicesTitle: "Services to arrange",
    domainsTitle: "Needs by domain", findingsTitle: "Findings",
    mayApply: { "May apply: \($0)" },
    because: { "Because: \($0)" },
    rule: { "Rule \($0). \(sourceWord($1))" },
    ruleSeen: { "Rule \($0), in \"\($1)\" below." },
    sources: sourceWord,
    answers: { "Answers used: \($0.joined(separator: "; "))." },
    unknown: { "Unknown: \($0.joined(separator: "; "))." },
    byRules: { "By \($0.count == 1 ? "rule" : "rules") \($0.joined(separator: ", "))." },
    answer: { "\($0): \($1)" },
    knownReasons: "On the known answers alone:",
    possibleReasons: "More is needed if one of these holds, which is not known:",
    noNeed: "Domains in which nothing asks for a program:",
    outcomes: { $0.joined(separator: ", or ") },

    whyNotTitle: "Why not another level",
    changeTitle: "What would change this",

    unansweredTitle: "Questions without a known answer",
    question: "Question", said: "Said", couldChange: "Could change",
    aspect: { aspect in
      switch aspect {
      case .level: "level"
      case .urgency: "urgency"
      case .firstSteps: "first steps"
      case .domains: "domain needs"
      }
    },
    changesNothing: "nothing in the level, the urgency, the first steps or a need",
    allKnown: "None: every question that applies has a known answer.",
    answersTitle: "Answers",
    noAnswers: "No answers were given.",
    note: { "Note: \($0)" },
    ignoredTitle: "Answers that do not count",
    ignored: "Given earlier, but the question does not apply, or may not. No rule used them.",

    sourcesTitle: "Sources",
    source: { publisher, year, title in
      year.isEmpty ? "\(publisher): \(title)." : "\(publisher) (\(year)): \(title)."
    },
    agreementTitle: "Review by the clinician",
    agrees: "I reviewed the answers and the reasons, and agree with this result.",
    differs: "I chose another level: ________________________________________",
    differsReason: "Reason: ________________________________________",
    chose: { "I reviewed the answers and the reasons, and chose \($0). Reason: \($1)." },
    signClinician: { $0.map { "Clinician: \($0)" } ?? "Clinician" },
    signClient: "Client (I saw this summary)",
    signDate: "Date",
    limitsTitle: "Limits",
    limits:
      "This is not a diagnosis, and not an ASAM or LOCUS rating. It does not replace a clinician's judgment. Each domain asks for the least level that meets it, and the highest one asked for stands.",
    noticeTitle: "Notice to whoever receives this record (42 CFR 2.32)",
    notice: statement,
    noticeConsent:
      "When it is disclosed with the patient's written consent, a copy of the consent, or a clear explanation of its scope, must go with it.",
    noticeScope: "This applies to records of federally assisted programs under 42 CFR part 2.",

    footIdentity: { client, date, assessment, version, digest in
      ([client.map { "Client \($0)" }, date].compactMap { $0 }
        + ["\(assessment) \(version)", digest]).joined(separator: ", ")
    },
    footNotReviewed: "Waymark. Rules NOT reviewed by a clinician. Not a diagnosis.",
    footReviewed: { "Waymark. Rules reviewed by \($0). Not a diagnosis." })

  /// The short form of the notice, in the words of 42 CFR 2.32(a)(2) as amended in 2024 (89 FR 12472).
  private static let statement =
    "42 CFR part 2 prohibits unauthorized use or disclosure of these records."

  private static let sourceWord: @Sendable ([String]) -> String = { sources in
    switch sources.count {
    case 0: ""
    case 1: "Source: \(sources[0])."
    default: "Sources: \(sources.joined(separator: ", "))."
    }
  }
}
