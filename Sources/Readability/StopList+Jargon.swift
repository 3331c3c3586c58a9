extension StopList.Group {
  /// Words of the trade, which a clinician needs and a person may not know.
  static let jargon = StopList.Group(
    name: "a word of the trade",
    reason: "Few people know it, and nobody asks when they are afraid.",
    readers: [.person],
    entries: [
      .init("criteria", "criterion", say: "Write \"signs\"."),
      .init("contraindicat*", say: "Write \"not safe with\"."),
      .init(
        "comorbid*", "co morbid*", "co occurring", "cooccurring", say: "Write \"both at once\"."),
      .init("withdrawal management", say: "Write \"care for safe withdrawal\"."),
      .init("detoxification", say: "Write \"detox\"."),
      .init("ambulatory", say: "Write \"while you live at home\"."),
      .init("etiolog*", "pathogen*", "patholog*", say: "Write \"cause\"."),
      .init("titrat*", "taper*", say: "Write \"change the dose slowly, with a doctor\"."),
      .init("psychosocial", say: "Write \"talk and support\"."),
      .init("modalit*", say: "Write \"kind of care\"."),
      .init("pharmacotherap*", "pharmacolog*", say: "Write \"medicine\"."),
      .init("benzodiazepine*", "barbiturate*", say: "Write \"calming or sleep pills\"."),
      .init("abstinen*", "cessation", say: "Write \"not using\" or \"stopping\"."),
      .init("adheren*", "complian*", say: "Write \"keeping up with care\"."),
      .init("remission", say: "Write \"doing well for a while\"."),
      .init("intoxicat*", say: "Write \"drunk or high\", or leave it out."),
      .init("cognitive*", "cognition", say: "Write \"thinking\" or \"memory\"."),
      .init("prognos*", say: "Say what is likely."),
      .init("asymptomatic", "symptomatic", "symptomatolog*", say: "Write \"with signs\"."),
      .init("acuity", "exacerbat*", "sequela*", "precipitat*", say: "Say what happens."),
      .init("adjunct*", "utiliz*", "facilitat*", say: "Write \"use\" or \"help\"."),
      .init("self efficacy", "ambivalen*", "motivational", say: "Write \"not sure yet\"."),
      .init("MOUD", "MAT", say: "Write \"medicine for opioid use\"."),
      .init("AUD", "OUD", "SUD", "SUDs", say: "Write \"use disorder\" in full."),
      .init("DSM", "ICD", "LOC", "BZD", "CIWA", "COWS", say: "Say it in words."),
    ])
}
