extension Problem {
  /// What is wrong, and the remedy.
  package var sentence: String {
    switch self {
    // The file as a whole.
    case .missing(let list):
      "There is no such file. Create it\(list.map { ", or take its name out of \($0)" } ?? "")."
    case .unreadable(let reason): "The file cannot be read: \(reason). Check its permissions."
    case .tooLarge(let limit): "The file is larger than \(limit) bytes. Split it."
    case .notUTF8: "The text is not UTF-8 from here on. Save the file as UTF-8."
    case .notYAML(let problem):
      "This is not YAML: \(problem). Check indents, colons and quotes just before this place."
    case .notJSON:
      "This is not JSON. Check commas, quotes, brackets and numbers here and just before."
    case .lineTooLong(let limit):
      "The line is longer than \(limit) bytes. Give each person a line, and shorten notes."
    case .tab: "A tab stands here. Indent with spaces."
    case .emptyFile: "The file is empty. Fill it."
    case .severalDocuments:
      "A second document begins here. Keep one document a file; remove the ---."
    case .tooDeep(let depth): "Lists and maps stand more than \(depth) deep here. Flatten them."
    case .anchor: "Anchors and aliases (& and *) are not allowed. Write the text out, or quote it."
    case .tag: "Tags (!) are not allowed. Remove it, or quote the text."
    case .notListed(let list): "No list names this file. Add it to \(list), or delete the file."
    case .wrongEnding(let wanted):
      "Only files that end in \(wanted) are read. Rename it, or move it elsewhere."
    case .wrongName(let id, let what, let name):
      "'\(id)' stands in a \(what) named '\(name)'. Give both the same name."

    // Keys and their values.
    case .duplicateKey(let key, let first):
      "'\(key)' stands here a second time; first in line \(first.line). Remove one."
    case .unknownKey(let key, let what, let suggestion, let allowed):
      "'\(key)' is not a key of \(what). \(Self.remedy(suggestion, allowed))"
    case .missingKey(let key, let what): "\(what.capitalizedFirst) needs '\(key)'. Add it."
    case .needless(let key, let reason): "'\(key)' is not wanted here: \(reason). Remove it."
    case .expected(let form, let what): "\(what.capitalizedFirst) must be \(form.words)."
    case .emptyText(let what): "\(what.capitalizedFirst) is empty. Write it, or take it out."
    case .notOneLine(let what):
      "\(what.capitalizedFirst) holds a line break or a control character. Write it in one line."
    case .tooLong(let text, let what, let limit):
      "\(what.capitalizedFirst) has \(text.count) characters. Keep it within \(limit)."
    case .badIdentifier(let text):
      "'\(text)' is no id. Use lower-case words joined by hyphens, such as safe-at-home."
    case .notOneOf(let text, let what, let allowed, let suggestion):
      "'\(text)' is not \(what). \(Self.remedy(suggestion, allowed))"
    case .badRange(let text):
      "'\(text)' is not a range. Write the lower bound, 'to' and the upper bound, such as 0 to 30."
    case .noPlaceholder(let placeholder, let what):
      "\(what.capitalizedFirst) must hold \(placeholder) once in each voice. Write it where the number "
        + "belongs."
    case .tooFew(let what, let count, let least):
      "\(what.capitalizedFirst) has \(count == 1 ? "1 entry" : "\(count) entries"). "
        + "It needs at least \(least)."
    case .tooMany(let what, let count, let limit):
      "\(what.capitalizedFirst) has \(count) values. Rules can look at \(limit) at most."
    case .repeated(let text, let list): "'\(text)' stands twice in \(list). Remove one."

    // Names.
    case .duplicateID(let id, let what):
      "There is another \(what) with the id '\(id)'. Give one of them another id."
    case .reserved(let id):
      "'\(id)' means something else in conditions or answers. Choose another id."
    case .unknownName(let name, let what, let suggestion):
      "There is no \(what) named '\(name)'."
        + (suggestion.map { " Did you mean '\($0)'?" } ?? " Add it, or take the name out.")
    case .notYetKnown(let name):
      "'\(name)' is not known yet when this is asked. A question may look at earlier questions only."
    case .notCountable(let name):
      "'\(name)' cannot be counted. Name a yes-no question, or a choice as question.choice."
    case .notTestable(let name, let remedy): "No condition can look at '\(name)'. \(remedy)"

    // Conditions.
    case .badCell(let text, let name, let allowed):
      "'\(text)' says nothing about '\(name)'. Use \(allowed)."
    case .impossibleCell(let text, let name, let allowed):
      "No value of '\(name)' can meet '\(text)', so this can never hold. Use \(allowed)."
    case .needlessCell(let text, let name):
      "Every value of '\(name)' meets '\(text)', so it tests nothing. Remove it."
    case .contradiction(let name):
      "What is asked of '\(name)' here cannot all be so at once. Remove one part."
    case .tooManyWays(let limit):
      "There are more than \(limit) ways to meet this. Split it into several rules."

    case .badBands(let range):
      "Bands must begin at \(range.lowerBound), and each at a higher number than the one before, "
        + "up to \(range.upperBound). Correct 'from'."
    case .notTheModes:
      "What the mode sets is a one-of question with the choices 'self' and 'interview', 'worse: neither' "
        + "and 'can-change: no', and without 'when'. Write it so."

    // Pages of the guide.
    case .noHead:
      "A page begins with its head, between two lines of '---'. Write it there."
    case .openHead: "The head of the page has no end. Close it with a line of '---'."
    case .control: "A control character stands here. Take it out."
    case .markup(let markup): markup.sentence
    case .badInsert(let text):
      "'\(text)' is no insert. Write {levels}, {level iop}, {contacts} or {sources}."

    // Other languages.
    case .noTranslation(let text, let file):
      "'\(text)' has no translation. Add an entry for it to \(file)."
    case .staleTranslation(let text, let file):
      "\(file) does not say '\(text)'. Mend 'en', or take the entry out."
    case .otherParts(let file):
      "The page has other headings, paragraphs, points, inserts or sources than \(file). Give it the same, in "
        + "the same order."

    // The parts together.
    case .cycle(let tables):
      "These tables read each other in a circle: \(tables.joined(separator: ", ")). "
        + "Take one of the steps out."
    case .wrongNumberOfTables(let kind, let count):
      count == 0
        ? "There is no table of kind '\(kind)'. Add it."
        : "There are \(count) tables of kind '\(kind)'. Keep one."
    case .noFloor(let table, let lowest):
      "Table '\(table)' has no rule without 'when'. Add one that gives '\(lowest)', "
        + "so that every case has an outcome."
    case .floorNotLowest(let table, let lowest):
      "A rule without 'when' always holds, so it must give the lowest outcome of '\(table)', "
        + "'\(lowest)'. Change 'then', or add 'when'."
    case .missingRow(let row): "The row '\(row)' is missing. Add it, with what carries it."
    case .missingLevel(let level): "The level '\(level)' is not described. Add it."
    case .unused(let name, let what): "Nothing uses the \(what) '\(name)'. Use it, or remove it."
    case .notFor(let text, let audience):
      "'\(text)': this assessment is not for them, and can give no result. It is for: \(audience)."
    case .answerDoesNotFit(let text, let question, let allowed):
      "'\(text)' is not an answer to '\(question)'. Use \(allowed)."
    }
  }

  private static func remedy(_ suggestion: String?, _ allowed: [String]) -> String {
    suggestion.map { "Did you mean '\($0)'?" } ?? "Use one of: \(allowed.joined(separator: ", "))."
  }
}

extension Problem.Form {
  fileprivate var words: String {
    switch self {
    case .text: "one text"
    case .list: "a list, such as [one, two]"
    case .map: "a map of keys and values"
    case .textOrVoices: "one text, or one each for 'self' and 'interview'"
    case .textOrList: "one text or a list of texts"
    case .textOrInteger: "one text or one whole number"
    }
  }
}

extension String {
  /// The text with its first letter in upper case, as at the start of a sentence.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
