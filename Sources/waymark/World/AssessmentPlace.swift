internal import ArgumentParser
internal import Assessments
internal import FHIRImports
internal import Placement
internal import Questionnaires
internal import Rules

/// Where the assessment is found: named on the command line, by the environment, beside the program, or in the checkout.
struct AssessmentPlace: ParsableArguments {
  @Option(
    name: .customLong("assessment"),
    help: ArgumentHelp(
      "The assessment folder to use.",
      discussion: """
        Without it: the folder in WAYMARK_ASSESSMENT, else the one installed beside the program, \
        else Assessments/adult-substance-use of the checkout.
        """, valueName: "folder"))
  var folder: String?

  static let shipped = "adult-substance-use"

  /// The folder, as far as it can be told without reading it.
  func path() throws -> String {
    if let folder { return folder }
    if let folder = Surroundings.variable("WAYMARK_ASSESSMENT") { return folder }
    let candidates = Self.candidates()
    if let found = candidates.first(where: Surroundings.isFolder) { return found }
    Console.complain(
      "There is no assessment in \(candidates.joined(separator: ", ")). "
        + "Name its folder with --assessment.")
    throw Exit.notFound
  }

  private static func candidates() -> [String] {
    var candidates: [String] = []
    if var folder = Surroundings.programFolder {
      candidates.append("\(folder)/../share/waymark/Assessments/\(shipped)")
      // In a checkout the program stands some folders below the top, in .build.
      for _ in 0..<4 {
        guard let slash = folder.lastIndex(of: "/") else { break }
        folder = String(folder[..<slash])
        candidates.append("\(folder)/Assessments/\(shipped)")
      }
    }
    return candidates
  }

  /// Reads and checks the folder; says every fault on standard error when it does not stand.
  func read(in language: Language = .english) throws -> Assessment {
    let path = try path()
    guard Surroundings.isFolder(path) else {
      Console.complain(
        "There is no folder \(path). Name an assessment folder with --assessment.")
      throw Exit.notFound
    }
    if FormFiles.isForm(path) { return try FormFiles.open(path, in: language).assessment }
    return try Exit.onFaults(Exit.badData) { () throws(Faults) in
      try AssessmentFolder(path: path, language: language).read()
    }
  }

  /// The form in the folder.
  ///
  /// - Throws: An exit code, after a complaint, when there is none.
  func readForm(in language: Language = .english) throws -> ImportedForm {
    let path = try path()
    guard FormFiles.isForm(path) else {
      Console.complain(
        "\(path) is not the folder of an imported form. Import one: waymark import fhir FILE.")
      throw Exit.notFound
    }
    return try FormFiles.open(path, in: language)
  }

  /// Ends, with a sentence, for a form: it has no rules, and so leads to no level of care.
  static func requireRules(_ assessment: Assessment) throws {
    guard assessment.form != nil else { return }
    Console.complain(
      "'\(assessment.identity.id)' is a form of others: it has no rules, and leads to no level of care. "
        + "Use waymark report for its points and answers, or waymark export form.")
    throw Exit.usage
  }

  /// Makes ready what every judgement rests on; says so, and ends, when there is no room for it.
  static func prepare(_ assessment: Assessment) throws {
    do throws(Diagrams.TooLarge) {
      try assessment.prepare()
    } catch {
      Console.complain(tooLarge(assessment, error))
      throw Exit.badData
    }
  }

  private static func tooLarge(_ assessment: Assessment, _ fault: Diagrams.TooLarge) -> String {
    "The assessment '\(assessment.identity.id)' cannot be judged exactly: that takes more than "
      + "\(fault.nodes) nodes. Simplify its rules."
  }
}
