internal import Placement

/// What `--version` says: the program, and the assessment that decides, so that a result can be traced to both.
struct VersionLines {
  /// The version of the program; the release script and packages take it from here.
  static let program = "0.1.0"

  let place: AssessmentPlace

  init(of place: AssessmentPlace) { self.place = place }

  /// Writes the lines; the program's alone where the assessment cannot be read.
  ///
  /// - Throws: An exit code, after a complaint, when the assessment cannot be read.
  func write() throws {
    Console.write("waymark \(Self.program)\n")
    let identity = try place.read().identity
    Console.write("\(identity.id) \(identity.version)\nsha256 \(identity.digest)\n")
  }
}
