internal import Questionnaires

extension FormPhrases {
  package static let english = FormPhrases(
    about: [
      "This is a form that somebody else made. Waymark asks its questions, and adds up its points.",
      "It names no level of care. It is not a diagnosis.",
      "You can skip any question. You can stop at any time.",
    ],
    publisher: { "It comes from: \($0)" },
    title: "The form",
    noLevel: Wording(
      person: "This form names no level of care. Show it to a doctor or counselor.",
      interview: "This form names no level of care."),
    pointsTitle: "Points",
    points: { "\($0): \($1)" },
    pointsOpen: { title, open in
      open == 1
        ? "\(title): no total, since 1 question that counts is open"
        : "\(title): no total, since \(open) questions that count are open"
    },
    pointsMeaning:
      "The form gives its answers these points. Only the people who made it can say what they mean.",
    requiredTitle: "The form wants an answer to these",
    answersTitle: "The answers",
    noAnswers: "Nothing was answered.",
    closingTitle: "At the end of the form",
    noticesTitle: "Copyright and terms",
    notCarried: {
      $0 == 1
        ? "1 place of the form's file is not used here. The file not-carried.txt says which."
        : "\($0) places of the form's file are not used here. The file not-carried.txt lists them."
    },
    help: "If you are in danger right now, call 911. To talk with someone, call or text 988.",
    seeAnswers: "See the points and the answers",
    notAnswered: {
      $0 == 1 ? "1 question has no clear answer." : "\($0) questions have no clear answer."
    },
    saveAnswers: "Save the answers for another program",
    savePaper: "Save the answers as a page to read",
    printPaper: "Print the answers",
    answersFile: "waymark-answers.json",
    paperFile: "waymark-form.txt",
    version: { "Version \($0)" },
    digest: "Digest",
    page: { title, version, date in
      ([title, "version \(version)"] + (date.map { [$0] } ?? [])).joined(separator: ", ")
    },
    fieldOfWords: Wording(person: "In your own words", interview: "In their own words"),
    numberField: { least, most in
      switch (least, most) {
      case (let least?, let most?): "A number, \(least) to \(most)"
      case (let least?, nil): "A number, \(least) or more"
      case (nil, let most?): "A number, \(most) or less"
      case (nil, nil): "A number"
      }
    },
    dateField: "A date, such as 2026-03-01, or 2026-03, or 2026",
    momentField: "A date, such as 2026-03-01, or with its time, 2026-03-01T09:30:00Z",
    timeField: "A time, such as 09:30",
    addressField: "An address, such as https://example.org",
    writeWords: { "Write \($0) characters at most." },
    writeMoreWords: {
      $0 == 1 ? "Write at least one character." : "Write at least \($0) characters."
    },
    writeLike: { "Write it like this: \($0)." },
    writeByPattern: { "Write it as this pattern asks: \($0)" },
    writeNumber: { least, most, places in
      let range =
        switch (least, most) {
        case (let least?, let most?): ", \(least) to \(most)"
        case (let least?, nil): ", \(least) or more"
        case (nil, let most?): ", \(most) or less"
        case (nil, nil): ""
        }
      let digits =
        switch places {
        case 0: ", without a fraction"
        case let places?: ", with \(places) digits behind the point at most"
        case nil: ""
        }
      return "Write a number\(range)\(digits)."
    },
    writeDate: { least, most in
      let range = [least.map { "from \($0)" }, most.map { "to \($0)" }].compactMap { $0 }
        .joined(separator: " ")
      return "Write a date as year, month and day: 2026-03-01"
        + (range.isEmpty ? "." : ". It may be \(range).")
    },
    writeMoment:
      "Write a date as year, month and day: 2026-03-01. A time may follow: 2026-03-01T09:30:00Z.",
    writeTime: "Write a time as hours and minutes: 09:30.",
    writeAddress: "Write an address without blanks: https://example.org.",
    other: "Something else", otherLead: "In other words", none: "None of these", unit: "Unit")
}
