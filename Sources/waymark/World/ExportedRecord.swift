internal import Interview
internal import JSONWriting
internal import Placement

/// A folder that `records export` made: the answers, their day, and the level that the clinician chose.
struct ExportedRecord {
  /// The file of answers in it.
  let answers: String
  /// The day on which the record was last changed: "2026-11-22".
  let day: String
  /// What the clinician chose in place of the computed level, if it was anything else.
  let choice: Choice?

  struct Choice {
    let level: Level
    let reason: OverrideReason
    let words: String
  }

  /// Reads what a folder says of its record.
  ///
  /// - Throws: The exit code, after a complaint, when there is no such record in it.
  init(in folder: String) throws {
    answers = "\(folder)/answers.yaml"
    let name = "\(folder)/record.json"
    guard Surroundings.isFile(name) else {
      Console.complain(
        "The folder \(folder) has no record.json. Name a folder that \"waymark records export\" made, or a file of answers."
      )
      throw Exit.notFound
    }
    guard let record = JSON(read: try AnswersInput.bytes(of: name)),
      let day = record["changed"]?.words?.prefix(10), day.count == 10
    else { throw Self.broken(name) }
    self.day = String(day)
    guard let override = record["override"] else {
      choice = nil
      return
    }
    guard let level = override["level"]?.words.flatMap(Level.init(argument:)),
      let reason = override["reason"]?.words.flatMap(OverrideReason.init(rawValue:))
    else { throw Self.broken(name) }
    choice = Choice(level: level, reason: reason, words: override["text"]?.words ?? "")
  }

  private static func broken(_ name: String) -> any Error {
    Console.complain(
      "\(name) is not as \"waymark records export\" wrote it. Export the record again.")
    return Exit.badData
  }
}
