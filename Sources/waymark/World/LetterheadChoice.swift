internal import ArgumentParser
internal import Assessments
internal import Placement

/// Which letterhead papers carry: the one that is named, else the one of the environment or of the settings' folder.
struct LetterheadChoice: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The file with the letterhead of this place, and with help near it.",
      discussion: """
        Without it: the file in WAYMARK_LETTERHEAD, else waymark/letterhead.yaml in XDG_CONFIG_HOME or \
        ~/.config, where there is one. It gives papers a name, an address and a phone at their head, and the \
        person's paper more places to call.
        """, valueName: "file"))
  var letterhead: String?

  /// The assessment with the letterhead that its papers carry.
  ///
  /// - Throws: An exit code, after a complaint, when the file is not there or is wrong.
  func added(to assessment: Assessment) throws -> Assessment {
    guard let path else { return assessment }
    guard Surroundings.isFile(path) else {
      Console.complain("There is no letterhead \(path). Check the name, or leave it out.")
      throw Exit.notFound
    }
    var assessment = assessment
    assessment.letterhead = try Exit.onFaults(Exit.badData) { () throws(Faults) in
      try LetterheadFile(path: path).read()
    }
    return assessment
  }

  private var path: String? {
    if let named = letterhead ?? Surroundings.variable("WAYMARK_LETTERHEAD") { return named }
    // By its specification, a path that is not absolute says nothing.
    let own = Surroundings.variable("XDG_CONFIG_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    let folder = own ?? Surroundings.variable("HOME").map { "\($0)/.config" }
    guard let usual = folder.map({ "\($0)/waymark/letterhead.yaml" }), Surroundings.isFile(usual)
    else { return nil }
    return usual
  }
}
