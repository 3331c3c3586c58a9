private import Glibc
internal import ArgumentParser
internal import Assessments
internal import Placement
internal import Questionnaires

/// A file of answers named on the command line; `-` is standard input.
enum AnswersInput {
  static func read(_ path: String, for assessment: Assessment) throws -> Answers {
    let bytes = try bytes(of: path)
    return try Exit.onFaults(Exit.badData) { () throws(Faults) in
      try AnswersFile.answers(
        in: bytes, named: path == "-" ? "standard input" : path, for: assessment)
    }
  }

  /// What a file of ours holds, as text.
  static func text(of path: String) throws -> String {
    String(decoding: try bytes(of: path), as: UTF8.self)
  }

  /// What a file holds; says why it cannot be read, and ends, when it cannot.
  static func bytes(of path: String) throws -> [UInt8] {
    switch path == "-" ? Files.readAll(STDIN_FILENO) : Files.live.read(path) {
    case .success(let read): return read
    case .failure(.missing):
      Console.complain("There is no file \(path). Name a file of answers, or - for standard input.")
      throw Exit.notFound
    case .failure(.unreadable(let reason)):
      Console.complain("\(path) cannot be read: \(reason). Check its name and its permissions.")
      throw Exit.inputOutput
    case .failure(.tooLarge):
      Console.complain("\(path) is larger than \(Files.largest) bytes. Is it a file of answers?")
      throw Exit.badData
    }
  }
}
