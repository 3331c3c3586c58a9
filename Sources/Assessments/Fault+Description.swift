extension Fault: CustomStringConvertible {
  /// "FILE:LINE:COLUMN: what is wrong. What to do."
  package var description: String {
    let where_ = place.map { "\(file):\($0.line):\($0.column)" } ?? file
    return "\(where_): \(problem.sentence)"
  }
}

extension Faults: CustomStringConvertible {
  package var description: String { list.map(\.description).joined(separator: "\n") }
}

extension Problem {
  /// What is wrong, and the remedy.
  package var sentence: String {
    switch self {
    case .missing:
      "There is no such file. Create it, or take its name out of the list that names it."
    case .unreadable(let reason): "The file cannot be read: \(reason). Check its permissions."
    case .tooLarge(let limit): "The file is larger than \(limit) bytes. Split it."
    case .notUTF8: "The text is not UTF-8 from here on. Save the file as UTF-8."
    case .notYAML(let problem):
      "This is not YAML: \(problem). Check indents, colons and quotes just before this place."
    case .emptyFile: "The file is empty. Fill it, or take its name out of the list that names it."
    case .severalDocuments:
      "A second document begins here. Keep one document a file; remove the ---."
    case .tooDeep(let depth): "Lists and maps stand more than \(depth) deep here. Flatten them."
    case .anchor: "Anchors and aliases (& and *) are not allowed. Write the text out, or quote it."
    case .tag: "Tags (!) are not allowed. Remove it, or quote the text."
    case .notListed(let list): "No list names this file. Add it to \(list), or delete the file."
    case .wrongFileName(let id, let file):
      "'\(id)' stands in a file named '\(file)'. Give both the same name."
    case .duplicateKey(let key, let first):
      "'\(key)' stands here a second time; first in line \(first.line). Remove one."
    case .unknownKey(let key, let what, let suggestion, let allowed):
      "'\(key)' is not a key of \(what). \(Self.remedy(suggestion, allowed))"
    case .missingKey(let key, let what): "\(what.capitalizedFirst) needs '\(key)'. Add it."
    case .needless(let key, let reason): "'\(key)' is not wanted here: \(reason). Remove it."
    case .expected(let form, let what): "\(what.capitalizedFirst) must be \(form.words)."
    case .emptyText(let what): "\(what.capitalizedFirst) is empty. Write it, or remove the key."
    case .tooLong(let text, let what, let limit):
      "\(what.capitalizedFirst) has \(text.count) characters. Keep it within \(limit)."
    case .badIdentifier(let text):
      "'\(text)' is no id. Use lower-case words joined by hyphens, such as safe-at-home."
    case .notOneOf(let text, let what, let allowed, let suggestion):
      "'\(text)' is not \(what). \(Self.remedy(suggestion, allowed))"
    case .badRange(let text):
      "'\(text)' is not a range. Write the lower bound, 'to' and the upper bound, such as 0 to 30."
    case .rangeTooWide(let count, let limit):
      "The range has \(count) values. Rules can look at \(limit) at most; ask in steps."
    case .duplicateID, .unknownName, .laterQuestion, .notCountable: sentenceAboutNames
    case .badCell, .impossibleCell, .needlessCell, .contradiction: sentenceAboutConditions
    default: sentenceAboutTheWhole
    }
  }

  private var sentenceAboutNames: String {
    switch self {
    case .duplicateID(let id, let what):
      "There is another \(what) with the id '\(id)'. Give one of them another id."
    case .unknownName(let name, let what, let suggestion):
      "There is no \(what) named '\(name)'."
        + (suggestion.map { " Did you mean '\($0)'?" } ?? " Add it, or take the name out.")
    case .laterQuestion(let name):
      "'\(name)' comes later in the interview. A question may look at earlier ones only; move it."
    case .notCountable(let name):
      "'\(name)' cannot be counted. Name a yes-no question, or a choice as question.choice."
    default: ""
    }
  }

  private var sentenceAboutConditions: String {
    switch self {
    case .badCell(let text, let name, let allowed):
      "'\(text)' says nothing about '\(name)'. Use \(allowed)."
    case .impossibleCell(let text, let name, let allowed):
      "No value of '\(name)' can meet '\(text)', so the rule can never hold. Use \(allowed)."
    case .needlessCell(let text, let name):
      "Every value of '\(name)' meets '\(text)', so it tests nothing. Remove it."
    case .contradiction(let name):
      "What is asked of '\(name)' here cannot all be so at once. Remove one part."
    default: ""
    }
  }

  private var sentenceAboutTheWhole: String {
    switch self {
    case .cycle(let tables):
      "These tables read each other in a circle: \(tables.joined(separator: ", ")). "
        + "Take one of the steps out."
    case .wrongNumberOfTables(let kind, let count):
      "There must be exactly one table of kind '\(kind)', and there "
        + (count == 0 ? "is none. Add it." : "are \(count). Keep one.")
    case .noFloor(let table, let lowest):
      "Table '\(table)' has no rule without 'when'. Add one that gives '\(lowest)', "
        + "so that every case has an outcome."
    case .floorNotLowest(let table, let lowest):
      "A rule without 'when' always holds, so it must give the lowest outcome of '\(table)', "
        + "'\(lowest)'. Change 'then', or add 'when'."
    case .missingLevel(let level): "The level '\(level)' is not described. Add it."
    case .unused(let name, let what): "Nothing uses the \(what) '\(name)'. Use it, or remove it."
    case .answerDoesNotFit(let text, let question, let allowed):
      "'\(text)' is not an answer to '\(question)'. Use \(allowed), not-sure or prefer-not-to-say."
    default: ""
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
    }
  }
}

extension String {
  /// The text with its first letter in upper case, as at the start of a sentence.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
