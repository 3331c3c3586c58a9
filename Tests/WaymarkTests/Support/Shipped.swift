import Assessments
import Foundation
import Placement
import Questionnaires
import Testing

/// The assessment that is shipped, and its worked examples.
enum Shipped {
  /// The top of the checkout.
  static let checkout = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path
  static let folder = "\(checkout)/Assessments/adult-substance-use"

  /// The assessment and all examples, or what is wrong with them.
  private static let loaded: Result<(Assessment, [Example]), Faults> = {
    do throws(Faults) {
      let folder = AssessmentFolder(path: folder)
      let assessment = try folder.read()
      return .success((assessment, try folder.examples(of: assessment)))
    } catch {
      return .failure(error)
    }
  }()

  static var assessment: Assessment {
    get throws { try loaded.get().0 }
  }

  static var examples: [Example] {
    get throws { try loaded.get().1 }
  }

  /// What `check` says of it, said once for all tests.
  static var checked: Program.Run {
    get throws { try check.get() }
  }

  private static let check = Result { try Program.run("check", in: try Scratch()) }

  static func example(_ id: String) throws -> Example {
    try #require(try examples.first { $0.id == id }, "There is no example named \(id).")
  }

  static func question(_ id: String) throws -> Question {
    let questionnaire = try assessment.questionnaire
    return try #require(
      Identifier<Question>(id).flatMap { questionnaire[$0] }, "There is no question named \(id).")
  }

  /// The path of an example's file.
  static func file(of example: String) -> String { "\(folder)/examples/\(example).yaml" }

  /// An example's answers with some of them changed; without an answer it is taken away.
  static func answers(
    of example: String, changing changes: KeyValuePairs<String, Answer?> = [:]
  ) throws -> Answers {
    var answers = try Self.example(example).answers
    for (id, answer) in changes {
      let question = try question(id)
      if let answer { try answers.set(answer, to: question) } else { answers.clear(question) }
    }
    return answers
  }
}
