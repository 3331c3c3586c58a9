import Assessments
import Questionnaires
import Testing

/// A fault that is put into the minimal assessment, and the sentences that must come of it.
struct FaultRow: CustomTestStringConvertible, Sendable {
  let testDescription: String
  /// "FILE:LINE:COLUMN: sentence", each file by its path in the folder.
  let sentences: [String]
  private let change: @Sendable (inout MemoryFolder) throws -> Void

  /// A row that does anything to the folder.
  init(
    _ name: String, _ change: @escaping @Sendable (inout MemoryFolder) throws -> Void,
    _ sentences: String...
  ) {
    testDescription = name
    self.sentences = sentences
    self.change = change
  }

  /// A row that puts other words in the place of some that stand once in a file.
  init(
    _ name: String, in file: String, _ old: String, _ new: String, _ sentences: String...
  ) {
    testDescription = name
    self.sentences = sentences
    change = { try $0.change(old, to: new, in: file) }
  }

  /// What the reader finds wrong with the folder, examples included when the rest stands.
  func faults() throws -> [Fault] {
    var memory = MemoryFolder.minimal
    try change(&memory)
    do throws(Faults) {
      _ = try memory.folder.examples(of: try memory.folder.read())
      return []
    } catch {
      return error.list
    }
  }

  /// What the reader finds wrong with the folder in Spanish, when English alone stands.
  func faultsInSpanish() throws -> [Fault] {
    var memory = try MemoryFolder.spoken()
    try change(&memory)
    _ = try memory.folder.read()
    do throws(Faults) {
      _ = try memory.folder(in: .spanish).read()
      return []
    } catch {
      return error.list
    }
  }

  /// The same as sentences, without the name of the folder.
  static func sentences(of faults: [Fault]) -> [String] {
    faults.map { fault in
      let text = fault.description
      return text.hasPrefix("sample/") ? String(text.dropFirst("sample/".count)) : text
    }
  }
}
