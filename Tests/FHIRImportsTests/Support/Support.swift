internal import FHIRImports
internal import Placement
internal import Questionnaires
internal import Rules
import Testing

private import Glibc

/// A form of a few items, as the text of its file.
func questionnaire(_ items: String, head: String = "") -> String {
  """
  {"resourceType": "Questionnaire", "url": "https://example.org/q", "status": "active", \(head)
  "item": [\(items)]}
  """
}

/// A response to it.
func response(_ items: String, head: String = "", status: String = "completed") -> String {
  """
  {"resourceType": "QuestionnaireResponse", "questionnaire": "https://example.org/q", "status": "\(status)", \(head)
  "item": [\(items)]}
  """
}

/// Reads a form from the text of its file.
func form(_ text: String, valueSets: [String] = []) throws -> ImportedForm {
  try ImportedForm(
    Array(text.utf8), named: "form.json",
    valueSets: valueSets.map { (Array($0.utf8), "set.json") })
}

/// What is wrong with a form, as it is said; nothing for one that is right.
func faults(_ text: String, valueSets: [String] = []) -> [String] {
  do throws(FormFaults) {
    _ = try ImportedForm(
      Array(text.utf8), named: "form.json",
      valueSets: valueSets.map { (Array($0.utf8), "set.json") })
    return []
  } catch {
    return error.list.map(\.description)
  }
}

/// The issues that a response has, as codes.
func codes(_ response: String, to form: String) throws -> [String] {
  try issues(response, to: form).map(\.code.rawValue)
}

func issues(_ response: String, to form: String) throws -> [ResponseIssue] {
  try ImportedForm.issues(
    ofResponse: Array(response.utf8), named: "response.json", to: Array(form.utf8),
    named: "form.json")
}

/// The text of a form that stands with the tests.
func shippedForm(_ name: String, file: String = #filePath) throws -> String {
  let folder = file.split(separator: "/").dropLast().joined(separator: "/")
  return try text(ofFile: "/\(folder)/Forms/\(name)")
}

struct Unreadable: Error {
  let path: String
}

func text(ofFile path: String) throws -> String {
  guard let file = fopen(path, "r") else { throw Unreadable(path: path) }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&chunk, 1, chunk.count, file)
    if count == 0 { break }
    bytes += chunk[..<count]
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// The names of the files in a folder that end so, in order.
func files(in folder: String, endingIn ending: String) -> [String] {
  guard let directory = opendir(folder) else { return [] }
  defer { closedir(directory) }
  var names: [String] = []
  while let entry = readdir(directory) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name.hasSuffix(ending) { names.append(name) }
  }
  return names.sorted()
}

/// Where test data from public sources is; nil, and a line that says so, where there is none.
func testData(for what: String) -> String? {
  if let path = getenv("WAYMARK_TEST_DATA"), path.pointee != 0 {
    return String(cString: path)
  }
  print("Skipped, since WAYMARK_TEST_DATA is not set: \(what).")
  return nil
}

extension ImportedForm {
  /// The question for an item.
  func question(_ id: String) throws -> Question {
    try #require(Identifier<Question>(id).flatMap { assessment.questionnaire[$0] }, "\(id)")
  }

  /// Answers, by the ids of their questions.
  func answers(_ said: [(String, Answer)]) throws -> Answers {
    var answers = Answers()
    for (id, answer) in said { try answers.set(answer, to: question(id)) }
    return answers
  }

  /// The ids of the questions that are asked with some answers.
  func asked(_ answers: Answers) -> [String] {
    let applies = assessment.questionnaire.circumstances(of: answers).applies
    return assessment.questionnaire.questions.enumerated().filter { applies[$0.offset] == .yes }
      .map(\.element.id.text)
  }
}

/// A choice by its id.
func choice(_ id: String) throws -> Answer {
  .choice(try #require(Identifier<Choice>(id)))
}

func choices(_ ids: String...) throws -> Answer {
  .choices(try ids.map { try #require(Identifier<Choice>($0)) })
}
