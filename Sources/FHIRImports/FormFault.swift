/// Why a form or a response cannot be taken: where, what, and what to do about it.
package struct FormFault: Error, Hashable, Sendable, CustomStringConvertible {
  package let file: String
  package let place: FilePlace?
  package let problem: FormProblem

  init(_ file: String, _ place: FilePlace?, _ problem: FormProblem) {
    self.file = file
    self.place = place
    self.problem = problem
  }

  /// "FILE:LINE:COLUMN: what is wrong. What to do."
  package var description: String {
    let whole = place.map { "\(file):\($0.line):\($0.column)" } ?? file
    return "\(whole): \(problem.sentence)"
  }
}

/// All that is wrong with a form or a response, in the order of the file; never nothing.
package struct FormFaults: Error, Sendable, CustomStringConvertible {
  package let list: [FormFault]

  init(_ list: [FormFault]) {
    self.list = list.sorted {
      ($0.place?.line ?? 0, $0.place?.column ?? 0) < ($1.place?.line ?? 0, $1.place?.column ?? 0)
    }
  }

  package var description: String { list.map(\.description).joined(separator: "\n") }
}

/// The kinds of faults, each with the facts that its sentence needs.
package enum FormProblem: Hashable, Sendable {
  // The file as a whole.
  case tooLarge(limit: Int)
  case empty
  case notUTF8
  case notJSON
  case tooDeep(Int)
  case noMemory
  case duplicateKey(String, first: FilePlace)
  case wrongResource(String?, wanted: String)
  case digestDiffers

  // Elements and their values.
  case missing(String, of: String)
  case wrongKind(String, wanted: String, found: String)
  case emptyText(String)
  case unknownCode(String, of: String, allowed: [String])
  case laterEdition(String, remedy: String)
  case severalValues(String)
  case badValue(String, type: String)
  case modifierExtension(String)

  // The items of a form.
  case noItems
  case noQuestions
  case duplicateLinkID(String, first: FilePlace)
  case unresolved(valueSet: String, linkID: String)
  case emptyValueSet(String, linkID: String)
  case optionsTwice(linkID: String)
  case unknownQuestion(String, linkID: String)
  case looksAhead(String, linkID: String)
  case cycle([String])
  case noBehavior(linkID: String)
  case wrongEnableValue(String, linkID: String, type: String)
  case notComparable(String, linkID: String, type: String)
  case tooManyItems(limit: Int)
  case computedOptions(linkID: String)

  // Responses.
  case otherQuestionnaire(String, wanted: String)
}
