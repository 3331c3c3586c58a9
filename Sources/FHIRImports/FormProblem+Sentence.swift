extension FormProblem {
  /// What is wrong and what to do, in one or two sentences.
  package var sentence: String {
    switch self {
    case .tooLarge(let limit):
      return "The file is larger than \(limit) bytes. Split the form, or take out embedded media."
    case .empty: return "The file is empty. Name a file with a FHIR resource in JSON."
    case .notUTF8: return "Here is a byte that is not UTF-8. Save the file as UTF-8."
    case .notJSON:
      return
        "From here on this is not JSON. Check for a missing comma, quote or bracket before this place."
    case .tooDeep(let limit):
      return
        "Objects and lists stand more than \(limit) deep in each other. Take out groups that hold only a group."
    case .noMemory: return "There is too little memory to read the file. Close other programs."
    case .duplicateKey(let key, let first):
      return "The key '\(key)' stands twice here, first in line \(first.line). Take one out."
    case .wrongResource(let found, let wanted):
      let what = found.map { "This is a FHIR \($0)" } ?? "This has no 'resourceType'"
      return "\(what), and a \(wanted) is wanted. Name a file with a FHIR R4 \(wanted) in JSON."
    case .digestDiffers:
      return
        "The form is not the one that was imported: its SHA-256 differs. Import it again, into a new folder."
    case .missing(let key, let owner):
      return "'\(owner)' has no '\(key)', which FHIR R4 requires. Add it."
    case .wrongKind(let path, let wanted, let found):
      return "'\(path)' is \(found), and must be \(wanted). Correct it."
    case .emptyText(let path): return "'\(path)' is an empty text. Fill it in, or take it out."
    case .unknownCode(let code, let path, let allowed):
      return "'\(code)' is no code of '\(path)'. FHIR R4 has: \(allowed.joined(separator: ", "))."
    case .laterEdition(let what, let remedy):
      return "\(what) belongs to FHIR R5, and this reads R4. \(remedy)"
    case .severalValues(let path):
      return "'\(path)' has more than one value, and must have one. Take the others out."
    case .badValue(let text, let type): return "'\(text)' is no FHIR \(type). Correct it."
    case .modifierExtension(let path):
      return
        "'\(path)' has a modifierExtension, which can change what the form means, and is not known here. "
        + "Ask the publisher for a form without it."
    case .noItems: return "The form has no items, so there is nothing to ask. Name another file."
    case .noQuestions:
      return
        "No item of the form can be asked in a terminal, so there is nothing to import. Name another file."
    case .duplicateLinkID(let id, let first):
      return
        "The linkId '\(id)' stands twice, first in line \(first.line). Each item needs its own."
    case .unresolved(let valueSet, let linkID):
      return
        "The choices of '\(linkID)' are in the value set \(valueSet), which is not in the file, and nothing is fetched. "
        + "Save the value set as JSON and name it with --value-set, or ask the publisher for a form that contains it."
    case .emptyValueSet(let valueSet, let linkID):
      return
        "The value set \(valueSet) of '\(linkID)' lists no codes: it says how to find them elsewhere. "
        + "Name one that lists them, or its expansion, with --value-set."
    case .optionsTwice(let linkID):
      return "'\(linkID)' has both answerOption and answerValueSet. Keep one of them."
    case .unknownQuestion(let question, let linkID):
      return
        "enableWhen of '\(linkID)' looks at '\(question)', and no item has this linkId. Correct the linkId."
    case .looksAhead(let question, let linkID):
      return
        "enableWhen of '\(linkID)' looks at '\(question)', which is asked later. Put '\(question)' before it."
    case .cycle(let ids):
      return
        "These items look at each other in a circle with enableWhen: \(ids.joined(separator: ", ")). Break the circle."
    case .noBehavior(let linkID):
      return
        "'\(linkID)' has more than one enableWhen and no enableBehavior. Add enableBehavior: all or any."
    case .wrongEnableValue(let question, let linkID, let type):
      return
        "enableWhen of '\(linkID)' compares '\(question)' (\(type)) with a value that it cannot have. Correct the value."
    case .notComparable(let question, let linkID, let type):
      return
        "enableWhen of '\(linkID)' asks for more or less of '\(question)' (\(type)), which has no order here. "
        + "Use =, != or exists."
    case .tooManyItems(let limit):
      return "The form has more than \(limit) items. Split it."
    case .computedOptions(let linkID):
      return "The choices of '\(linkID)' are computed by an expression, and none is run here. "
        + "Ask the publisher for a form that lists them."
    case .otherQuestionnaire(let found, let wanted):
      return
        "The response is to \(found), and the form is \(wanted). Name the form that it answers."
    }
  }
}
