internal import Questionnaires

extension ResultPhrases {
  package static let english = ResultPhrases(
    title: Wording(person: "What to ask about", interview: "Recommendation"),
    notADiagnosis: "not a diagnosis",
    emergency: Wording(
      person: "First: get help right now.", interview: "Emergency first: act on it now."),
    later: Wording(
      person: "The questions about care can wait. When you are safe, go back and answer on.",
      interview:
        "The interview stopped at an emergency sign. When the client is safe, go back and go on."),
    first: "Do first",
    moreFirst: { "\($0) more below" },
    alsoDo: "Also do",
    mayAlso: "Depending on the open questions, also:",
    levelTitle: Wording(
      person: "The level of care to ask about",
      interview: "The least intensive safe level"),
    noLevel: Wording(
      person: "From your answers, no program looks needed now. Look again in a few months, or "
        + "sooner if things change.",
      interview: "No program is indicated. Offer early advice, and a date to look again."),
    leastThatLooksSafe: "the least that looks safe",
    atLeast: "at least this",
    possible: "possible",
    range: { "The answers leave it open: from \($0) to \($1)." },
    nextStep: .english,
    candidacy: .english,
    askedForIt: "Why this level: how often each part needs care",
    urgencyTitle: "How soon",
    stillOpen: { count, voice in
      switch (count, voice) {
      case (1, .person): "Still open: 1 question could change this. Press s to answer it."
      case (_, .person): "Still open: \(count) questions could change this. Press s to answer them."
      case (1, .interview): "Open: 1 question could change the result (s asks it)"
      case (_, .interview): "Open: \(count) questions could change the result (s asks them)"
      }
    },
    settled: Wording(
      person: "No open question could change this.",
      interview: "No open question could change the result."),
    servicesTitle: Wording(
      person: "Ask a program for these", interview: "Services to arrange or ask for"),
    helpTitle: "Where help is",
    disclaimer: Wording(
      person: "This is not a diagnosis. It is a place to start a talk with a doctor or counselor. "
        + "They may see it in another way.",
      interview: "Not a diagnosis, and no substitute for clinical judgment. Not the ASAM Criteria "
        + "or LOCUS, and not endorsed by their owners."),
    whyTitle: "Why",
    whyNotTitle: "Why not another level",
    whyNot: .english,
    changeTitle: "What would change this",
    change: .english,
    answersUsed: { "Answers: \($0)" },
    source: { "Source: \($0)" },
    couldAskForMore: "Open questions could add:",
    compareTitle: "The levels side by side",
    compareLead: "Programs vary. Ask each one how it works.",
    fact: { fact in
      switch fact {
      case "living": "Where you live"
      case "hours": "Hours"
      case "sessions": "Sessions"
      case "length": "How long"
      case "supervision": "Supervision"
      case "cost": "Cost"
      default: "Best for"
      }
    },
    recommendedMark: "recommended")
}

extension PaperPhrases {
  package static let english = PaperPhrases(
    title: "Print or save",
    lead: Wording(
      person: "Take your result along. Show it to someone you trust, or keep it to yourself.",
      interview: "Nothing is stored unless you save it here."),
    savePerson: Wording(
      person: "Save my summary to a file", interview: "Save the person's summary to a file"),
    printPerson: Wording(person: "Print my summary", interview: "Print the person's summary"),
    saveChart: "Save the chart summary to a file",
    printChart: "Print the chart summary",
    finish: "Save",
    backToResult: "Back to the result",
    fileTitle: "Name of the file",
    fileLead:
      "Only this account on this computer can open the file. On a shared computer, delete it after "
      + "printing. If it cannot be saved here, try another name or folder.",
    personFile: "waymark-summary.txt",
    chartFile: "waymark-chart.txt",
    fileForms:
      "A name that ends in .pdf gives a file to print, and one in .html a page for a browser. Any other is plain text.",
    noFileName: "Write a name for the file first.",
    existsTitle: "That file already exists",
    exists: { "\"\($0)\" is there now. What do you want to do?" },
    anotherName: "Choose another name",
    replace: "Replace the old file",
    saved: { "Saved as \($0)." },
    notSaved: { _, reason in "Not saved: \(reason)." },
    printed: "Sent to the printer.",
    noPrinter: "No printer is set up. Save it to a file.",
    notPrinted: { "Not printed: \($0)." },
    printTitle: "Print: where, and how many",
    printLead:
      "Stay near the printer, and take every page. On a shared computer, a copy may stay in the print queue for a "
      + "while.",
    copies: { "Copies, \($0.lowerBound) to \($0.upperBound)" },
    writeCopies: { "Write how many copies: \($0.lowerBound) to \($0.upperBound)." },
    usualPrinter: { "\($0) (the usual printer)" },
    anyPrinter: "The usual printer",
    morePrinters: { "\($0) more are set up, and not shown here." },
    noPDF: {
      "a PDF needs Pango (\($0)), which is not installed. Use a name that ends in .html or .txt"
    },
    pdfFailed: { "the PDF could not be made (code \($0)). Use a name that ends in .html or .txt" },
    pdfOnTerminal:
      "A PDF is not for a terminal. Write it to a file: add > summary.pdf. To print it, add | lp.")
}
