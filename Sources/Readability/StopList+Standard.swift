extension StopList {
  /// The list that every text is held against.
  package static let standard = StopList(
    [.labels, .stigma, .blame, .threats, .promises, .jargon],
    names: [
      "Alcoholics Anonymous", "National Institute on Alcohol Abuse and Alcoholism",
      "National Institute on Drug Abuse",
      "Substance Abuse and Mental Health Services Administration",
      "Journal of Substance Abuse Treatment", "ASAM Criteria",
    ])
}

extension StopList.Group {
  /// Words that name a person by an illness.
  ///
  /// After "Words Matter: Terms to Use and Avoid When Talking About Addiction", National Institute on Drug Abuse
  /// (https://nida.nih.gov/nidamed-medical-health-professionals/health-professions-education/words-matter-terms-to-use-avoid-when-talking-about-addiction).
  static let labels = StopList.Group(
    name: "a label for a person",
    reason: "Whoever is called by an illness is treated worse, and asks for help later.",
    readers: [.person, .clinician],
    entries: [
      .init(
        "addict", "addicts", "addicted", "abuser", "abusers", "junkie*", "junky", "druggie*",
        "pothead*", "crackhead*", "tweaker*", "stoner*",
        say: "Speak of a person with a use disorder, or of a person who uses."),
      .init(
        "user", "users", say: "Speak of a person who uses.",
        unless: ["user name", "user interface"]),
      .init(
        "alcoholic", "alcoholics", "drunk", "drunks", "drunkard*", "wino*",
        say: "Speak of a person who drinks, or of alcohol use disorder.",
        unless: ["alcoholic drink*", "alcoholic beverage*", "non alcoholic"]),
    ])

  /// Words that speak of use as of something bad or unclean.
  static let stigma = StopList.Group(
    name: "a word of stigma", reason: "It judges, and does not say what is so.",
    readers: [.person, .clinician],
    entries: [
      .init(
        "abuse*", "abusing", "abusive", say: "Write \"use\" or \"use disorder\".",
        unless: [
          "child abuse", "domestic abuse", "elder abuse", "physical abuse", "sexual abuse",
          "emotional abuse",
        ]),
      .init("habit", "habits", say: "Write \"use\" or \"use disorder\"."),
      .init(
        "clean", "dirty", say: "Write \"not using\" or \"using\", or what a test found.",
        unless: [
          "clean needle*", "clean syringe*", "clean water", "clean clothes", "clean place",
          "clean skin", "dirty needle*", "dirty syringe*",
        ]),
      .init(
        "relapse*", "relapsing", say: "Write \"return to use\" or \"use again\".",
        unless: ["relapse prevention"]),
      .init("suffer* from", "suffering", say: "Write \"has\"."),
      .init("commit* suicide", say: "Write \"die by suicide\"."),
      .init("crazy", "insane", "lunatic*", say: "Say what the person feels or does."),
      .init(
        "opioid replacement", "opioid substitution", "substitution therapy",
        say: "Write \"medicine for opioid use\"."),
    ])
}
