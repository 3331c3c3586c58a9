package import Placement
package import Questionnaires
import Rules

/// An assessment folder: where it is, and how to read all of it.
package struct AssessmentFolder: Sendable {
  /// The folder inside it that has a folder for each language besides English.
  static let languages = "languages"

  package let path: String
  /// The language of the texts.
  package let language: Language
  private let files: Files

  package init(path: String, language: Language = .english, files: Files = .live) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
    self.language = language
    self.files = files
  }

  /// Whether its texts can be had in a language.
  package func speaks(_ language: Language) -> Bool {
    language == .english || files.list("\(path)/\(Self.languages)").contains(language.rawValue)
  }

  /// A reading of the folder, with nothing read yet.
  var reading: FolderReading { FolderReading(path: path, language: language, files: files) }

  /// Reads and checks the whole folder.
  ///
  /// - Throws: ``Faults`` with everything that is wrong in it, each with its place and remedy.
  package func read() throws(Faults) -> Assessment {
    let reading = reading
    let assessment = reading.assessment()
    guard reading.ledger.faults.isEmpty, let assessment else { throw Faults(reading.ledger.faults) }
    return assessment
  }

  /// Reads the worked examples that stand in the folder, in the order of their names.
  ///
  /// - Throws: ``Faults`` with everything that is wrong in them.
  package func examples(of assessment: Assessment) throws(Faults) -> [Example] {
    let reading = reading
    let examples = reading.files(in: "examples", endingIn: ".yaml").compactMap { name -> Example? in
      guard let node = reading.node("examples/\(name)") else { return nil }
      let reader = ExampleReader(
        assessment: assessment, file: "\(path)/examples/\(name)", ledger: reading.ledger)
      return reader.example(node, named: String(name.dropLast(".yaml".count)))
    }
    guard reading.ledger.faults.isEmpty else { throw Faults(reading.ledger.faults) }
    return examples
  }
}
