internal import Placement
internal import Questionnaires

extension Phrases {
  package static let english = Phrases(
    program: "Waymark", scales: .english, report: .english, prompts: .english, screens: .english,
    result: .english, paper: .english, guide: .english, keys: .english, lines: .english,
    session: .english, handling: .english, review: .english, override: .english,
    reassessment: .english,
    commands: .english, desk: .english, store: .english, passphrase: .english, saving: .english,
    newPassphrase: .englishNew,
    recoveryCode: .englishCode, custody: .english,
    doctor: .english, forms: .english)
}

extension PromptPhrases {
  package static let english = PromptPhrases(
    chooseFirst: "Choose an answer first: press its number.",
    markFirst: "Mark one with Space, or choose \"Not sure\".",
    writeNumber: {
      "Write a number, \($0.lowerBound) to \($0.upperBound), or \"Not sure\"."
    },
    why: { "Good to know: \($0)" },
    numberField: { unit, range in
      let numbers = "\(range.lowerBound) to \(range.upperBound)"
      return unit.isEmpty ? numbers : "\(unit), \(numbers)"
    },
    noteField: Wording(person: "In your own words", interview: "Note"))
}

extension ScreenPhrases {
  package static let english = ScreenPhrases(
    welcomeTitle: "Welcome",
    welcome: [
      "Waymark asks about substance use, health and home. Then it shows which kind of care to ask "
        + "about, and why.",
      "You can skip any question. You can stop at any time.",
      "It is not a diagnosis. It does not take the place of a doctor or counselor.",
    ],
    forMyself: "For myself",
    withAClient: "I am a clinician, with a client",
    leaveNow: "Leave",
    notReviewed: "No clinician has yet reviewed the rules of this version.",
    privacyTitle: "Your privacy",
    privacy: { voice, exit in
      switch voice {
      case .person:
        [
          "Nothing you type leaves this computer.",
          "Nothing is saved unless you ask for it.",
          "We never ask for your name. No answer is wrong, and you can skip any question.",
          "\(exit) at any time to leave at once. It clears the screen. It asks nothing.",
          "If you are in danger right now, call 911. To talk with someone, call or text 988.",
        ]
      case .interview:
        [
          "Nothing leaves this computer, and nothing is saved unless you save it.",
          "A saved or printed chart summary is a record under 42 CFR Part 2. Handle it as one.",
          "\(exit) to leave at once. It clears the screen and asks nothing.",
          "If the client is in danger now, act on that first.",
        ]
      }
    },
    begin: "Begin",
    beginShort: "Begin, and ask only what can still change the result",
    goBack: "Go back",
    clientTitle: "Client",
    client: "A label for the chart summary, such as an initial or a number. It may stay empty.",
    clinicianTitle: "Clinician",
    clinician: "Your name, for the chart summary. It may stay empty.",
    question: { number, total, isExact in
      isExact ? "question \(number) of \(total)" : "question \(number) of at most \(total)"
    },
    noteTitle: "Note",
    note: "Your note on this question. It goes on the chart summary only.",
    sectionDone: { "Part done: \($0)." },
    sectionsLeft: { left in
      switch left {
      case 0: "That was the last part. Next you can look over your answers."
      case 1: "One part is left."
      default: "\(left) parts are left."
      }
    },
    restHere: Wording(
      person: "This is a good place to take a break. Nothing will be lost while Waymark is open.",
      interview: "A good place for a break."),
    goOn: "Go on",
    reviewAnswers: "Look over the answers",
    helpNowTitle: "Help now",
    helpNowLead: Wording(
      person: "Please get help right now. You do not have to do this alone.",
      interview: "Emergency sign. Act on it now; the assessment can wait."),
    changeAnswer: "Go back and change the last answer",
    helpIsUnderWay: "Help is under way: go on with the interview",
    seeResult: "See what to do next, and print it",
    stop: "Stop here",
    reviewTitle: "The answers",
    reviewLead: Wording(
      person: "Here is what you said. Choose a line to change it.",
      interview: "The answers so far. Choose a line to change it."),
    seeResultRow: "See the result",
    notAnswered: {
      $0 == 1
        ? "1 question has no clear answer. That is fine; the result will say what it could change."
        : "\($0) questions have no clear answer. That is fine; the result will say what they could "
          + "change."
    },
    leaveTitle: "Leave",
    leaveLead: "Do you want to leave Waymark? What you did not save or print will be gone.",
    stay: "Stay",
    leave: "Leave",
    helpTitle: "Help",
    helpLead: { voice in
      switch voice {
      case .person:
        [
          "There are no wrong answers. \"Not sure\" is a good answer too.",
          "You can go back at any time. Nothing you typed is lost.",
        ]
      case .interview:
        [
          "Ask in your own words; the text is a guide. An answer that is not known stays unknown "
            + "and widens the result to a range.",
          "You can always go back; what was typed is kept.",
        ]
      }
    },
    keysHere: "Keys on the page behind this one",
    tooSmall: { "Please make the window larger: at least \($0) columns and \($1) rows." },
    nothingHere: "Nothing happens here. ? or F1 shows the keys.",
    more: "more below", moreAbove: "more above", moreBoth: "more above and below",
    needSoFar: "Need so far",
    levelSoFar: "Level so far",
    needSoFarWords: { range in
      let least = ScalePhrases.english.needs(range.lowerBound)
      if range.lowerBound == range.upperBound { return least }
      let most = ScalePhrases.english.needs(range.upperBound)
      return switch (range.lowerBound, range.upperBound) {
      case (.none, .roundTheClock): "open"
      case (_, .roundTheClock): "\(least) or more"
      case (.none, _): "at most \(most)"
      default: "\(least) to \(most)"
      }
    },
    chooseLine: "Choose a line first: press its number.")
}

extension KeyPhrases {
  package static let english = KeyPhrases(
    enter: "Enter", space: "Space", arrows: "Arrows", digits: "1-9", scroll: "scroll",
    page: "PgUp PgDn", next: "next", choose: "choose", open: "open", mark: "mark", move: "move",
    pick: "choose", openPage: "open a page", back: "back", help: "help", review: "review",
    guide: "guide", note: "note",
    why: "why",
    compare: "compare", paper: "print", answerOpen: "open questions",
    openReasons: "more", closeReasons: "less", nextReason: "next reason", pageUp: "PgUp",
    pageDown: "PgDn", home: "Home", end: "End", toFirst: "to the first", toLast: "to the last",
    leave: "leave",
    quickExit: "leave no trace", exitHow: "Press F9", close: "close", edit: "your editor",
    suspend: "pause", undo: "undo", tab: "next line; Shift-Tab goes back",
    filter: "find", missing: "next open", override: "override",
    sinceLastTime: "change", asLastTime: "as last time", editing: .english)
}

extension LinePhrases {
  package static let english = LinePhrases(
    prompt: "> ",
    intro: [
      "Type the number of an answer and press Enter.",
      "? is help. < goes back. q leaves. x leaves at once and clears the screen.",
    ],
    notUnderstood: { "\"\($0)\" is not an answer here. Type ? for help." },
    keep: { "Press Enter to keep: \($0)" },
    several: "Type one or more numbers, such as 1 3.",
    typeNumber: "Type the number of a line, then press Enter.",
    noSuchRow: { "There is no line \($0). Choose from 1 to \($1)." },
    exitHow: "Type x",
    inputEnded: "The input ended before you left the interview.",
    idle: "Still there? Press Enter, or this ends soon.",
    wordsHere: "What you can type on this page",
    findLine: "/ and a word, such as /home, says the lines that have it.",
    restAsBefore: "The other lines are as before. / says them all.",
    noneFound: "No line has that.")
}
