private import Glibc
internal import Assessments
internal import FHIRImports
internal import Phrases
internal import Questionnaires

/// Forms of others on disk: files to import, and the folders of those that were.
enum FormFiles {
  /// The largest file that is read, in bytes.
  static let largest = 8 << 20

  /// Whether a folder is that of an imported form.
  static func isForm(_ folder: String) -> Bool {
    Surroundings.isFile("\(folder)/\(FormFolder.questionnaire)")
      && !Surroundings.isFile("\(folder)/assessment.yaml")
  }

  /// Opens the form of a folder; says what is wrong with it, and ends, when it does not stand.
  static func open(_ folder: String, in language: Language) throws -> ImportedForm {
    let bytes = try read("\(folder)/\(FormFolder.questionnaire)")
    let digest = try read("\(folder)/\(FormFolder.digest)")
    var valueSets: [(bytes: [UInt8], file: String)] = []
    while true {
      let file = "\(folder)/\(FormFolder.valueSet(valueSets.count + 1))"
      guard Surroundings.isFile(file) else { break }
      valueSets.append((try read(file), file))
    }
    return try onFaults { () throws(FormFaults) in
      try FormFolder.open(
        folder, bytes: bytes, digestFile: digest, valueSets: valueSets, words: .of(language))
    }
  }

  /// The bytes of a file; `-` is standard input.
  static func read(_ path: String) throws -> [UInt8] {
    let result =
      path == "-"
      ? Files.readAll(STDIN_FILENO, upTo: largest) : Files.readFile(path, upTo: largest)
    switch result {
    case .success(let bytes): return bytes
    case .failure(.missing):
      Console.complain("There is no file \(path). Check its name.")
      throw Exit.notFound
    case .failure(.unreadable(let reason)):
      Console.complain("\(path) cannot be read: \(reason). Check its name and its permissions.")
      throw Exit.inputOutput
    case .failure(.tooLarge):
      Console.complain("\(path) is larger than \(largest) bytes. Is it a form?")
      throw Exit.badData
    }
  }

  /// Writes the folder of a form; there must be none of its name.
  static func write(
    _ form: ImportedForm, valueSets: [(bytes: [UInt8], file: String)], to folder: String
  ) throws {
    guard mkdir(folder, 0o755) == 0 else {
      let reason = errno == EEXIST ? "it is there already" : SummaryFile.reason(errno)
      Console.complain("The folder \(folder) cannot be made: \(reason). Name another with --to.")
      throw Exit.cannotCreate
    }
    var files = [
      (FormFolder.questionnaire, String(decoding: form.bytes, as: UTF8.self)),
      (FormFolder.digest, FormFolder.digestLine(of: form)),
      (FormFolder.notCarried, form.notCarriedText),
    ]
    for (number, set) in valueSets.enumerated() {
      files.append(
        (FormFolder.valueSet(number + 1), String(decoding: set.bytes, as: UTF8.self)))
    }
    for (name, text) in files { try ExportFile.write(text, to: "\(folder)/\(name)") }
  }

  /// Does some work; says its faults one a line, and ends, when it has any.
  static func onFaults<Result>(_ work: () throws(FormFaults) -> Result) throws -> Result {
    do throws(FormFaults) {
      return try work()
    } catch {
      for fault in error.list { Console.complain("\(fault)") }
      throw Exit.badData
    }
  }
}

extension FormWords {
  /// The words of the program for what forms have none for.
  static func of(_ language: Language) -> FormWords {
    let words = Phrases.of(language).forms
    return FormWords(
      other: words.other, otherLead: words.otherLead, none: words.none, unit: words.unit)
  }
}
