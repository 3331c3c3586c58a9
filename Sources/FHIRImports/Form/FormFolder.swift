/// The folder that an imported form is kept in: the form as it came, its digest, and the list of what is not carried.
///
/// Nothing in it retells the form, so nothing can drift from it: whoever opens the folder reads the form's own bytes.
package enum FormFolder {
  package static let questionnaire = "questionnaire.json"
  /// In the form of `sha256sum`, which can check it.
  package static let digest = "questionnaire.sha256"
  package static let notCarried = "not-carried.txt"
  /// Value sets that the form names and does not contain: `value-set-1.json` and on.
  package static func valueSet(_ number: Int) -> String { "value-set-\(number).json" }

  /// What stands in the file of the digest.
  package static func digestLine(of form: ImportedForm) -> String {
    "\(form.digest)  \(questionnaire)\n"
  }

  /// Opens the form of a folder.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - bytes: Those of its form.
  ///   - digestFile: What stands in the file of its digest.
  ///   - valueSets: The bytes of its value sets, with the names of their files.
  ///   - words: What forms have no words for.
  /// - Returns: The form.
  /// - Throws: ``FormFaults``, when the form cannot be read or is not the one that was imported.
  package static func open(
    _ path: String, bytes: [UInt8], digestFile: [UInt8],
    valueSets: [(bytes: [UInt8], file: String)] = [], words: FormWords
  ) throws(FormFaults) -> ImportedForm {
    let file = "\(path)/\(questionnaire)"
    let stated = String(decoding: digestFile.prefix { $0 > 0x20 }, as: UTF8.self)
    guard stated == SHA256.text(of: bytes) else {
      throw FormFaults([FormFault(file, nil, .digestDiffers)])
    }
    return try ImportedForm(bytes, named: file, valueSets: valueSets, words: words)
  }
}

extension ImportedForm {
  /// Every place that is not carried, a line each: where, what and why.
  package var notCarriedText: String {
    guard !notCarried.isEmpty else { return "All of the form is carried.\n" }
    return notCarried.map { "\($0.path): \($0.what)\n    \($0.reason.rawValue)\n" }.joined()
  }

  /// The same, taken together by reason and kind of thing: "12 places: extension …".
  package var notCarriedSummary: [String] { Self.summary(of: notCarried) }

  /// What is not carried, taken together by reason.
  package static func summary(of notCarried: [NotCarried]) -> [String] {
    NotCarried.Reason.allCases.compactMap { reason in
      let places = notCarried.filter { $0.reason == reason }
      guard let first = places.first else { return nil }
      var kinds: [String] = []
      for entry in places where !kinds.contains(entry.what) { kinds.append(entry.what) }
      let shown = kinds.prefix(3).map { String($0.prefix(80)) }.joined(separator: ", ")
      let more = kinds.count > 3 ? " and \(kinds.count - 3) more" : ""
      let place = places.count == 1 ? first.path : "\(places.count) places, first \(first.path)"
      return "\(place): \(shown)\(more). \(reason.rawValue)"
    }
  }
}
