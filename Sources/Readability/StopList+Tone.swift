extension StopList.Group {
  /// Words that scold.
  static let blame = StopList.Group(
    name: "a word that scolds",
    reason: "Whoever feels blamed says less, and leaves sooner.",
    readers: [.person, .clinician],
    entries: [
      .init(
        "should have", "ought to", "you should know", "should know better",
        say: "Say what can be done now."),
      .init(
        "fail", "fails", "failed", "failing", "failure", "failures",
        say: "Say what happened: \"used again\", \"did not help enough\".",
        unless: [
          "heart failure", "kidney failure", "liver failure", "lung failure", "organ failure",
          "respiratory failure", "not a failure", "not a failing", "no failure",
        ]),
      .init(
        "fault", "faults", say: "Say what happened, not whose doing it is.",
        unless: ["not your fault", "no ones fault", "nobodys fault"]),
      .init(
        "blame*", "blaming", say: "Say what happened, not whose doing it is.",
        unless: ["do not blame", "not to blame", "no blame", "without blame"]),
      .init("excuse", "excuses", say: "Write \"reason\"."),
      .init(
        "denial", say: "Say what the person says.",
        unless: ["denial letter*", "denial of", "appeal a denial", "denial by"]),
      .init(
        "noncomplian*", "non complian*", "nonadheren*", "non adheren*", "uncooperative",
        say: "Say what the person does or did not do."),
      .init("willpower", "will power", "weak willed", say: "Say what helps."),
      .init("unmotivated", "manipulat*", say: "Say what the person says and does."),
    ])

  /// Words that frighten.
  static let threats = StopList.Group(
    name: "a word that frightens",
    reason: "Fear makes people close the page. Say what can happen, and what to do.",
    readers: [.person],
    entries: [
      .init(
        "you will die", "you could die", "will kill you", "could kill you", "can kill you",
        "kills you", say: "Write \"dangerous\", and what to do."),
      .init("last chance", "rock bottom", "too late", say: "Leave it out."),
      .init(
        "must", say: "Write \"ask to\", \"it is safer to\" or \"do\"."),
    ])

  /// Words that promise what nobody can.
  static let promises = StopList.Group(
    name: "a promise",
    reason: "What works for one person may not work for another, and a broken promise costs trust.",
    readers: [.person, .clinician],
    entries: [
      .init(
        "cure", "cures", "cured", say: "Write \"treat\" or \"help\".",
        unless: ["no cure", "not a cure", "not cure", "promise a cure", "promise of a cure"]),
      .init(
        "guarantee*", say: "Say what is likely, and for whom.",
        unless: ["no guarantee", "not guarantee*", "cannot guarantee"]),
      .init(
        "always works", "never works", "will work for you", "will fix",
        say: "Write \"often helps\" or \"may help\"."),
    ])
}
