import ShippedAssessment
import Assessments
import Questionnaires
import Testing

/// An assessment folder that never was on a disk.
struct MemoryFolder: Sendable {
  /// The name of the folder.
  var name: String
  /// The bytes of each file, or what is wrong with it, by its path in the folder.
  var files: [String: Result<[UInt8], Files.Trouble>]

  init(name: String, texts: [String: String]) {
    self.name = name
    files = texts.mapValues { .success(Array($0.utf8)) }
  }

  /// The folder as the reader has it.
  var folder: AssessmentFolder { folder(in: .english) }

  /// The folder as the reader has it, its texts in a language.
  func folder(in language: Language) -> AssessmentFolder {
    let whole = Dictionary(uniqueKeysWithValues: files.map { ("\(name)/\($0)", $1) })
    return AssessmentFolder(
      path: name, language: language,
      files: Files(
        read: { whole[$0] ?? .failure(.missing) },
        list: { folder in
          let names = whole.keys.filter { $0.hasPrefix(folder + "/") }
            .compactMap { $0.dropFirst(folder.count + 1).split(separator: "/").first }
          return Set(names).map(String.init)
        }))
  }

  /// The assessment that Waymark ships, with its examples.
  static func shipped() throws -> MemoryFolder {
    var memory = MemoryFolder(name: "adult-substance-use", texts: [:])
    let path = ShippedAssessment.folder.path
    for name in ["assessment.yaml", "levels.yaml"] {
      memory.files[name] = Files.live.read("\(path)/\(name)")
    }
    for folder in ["questions", "tables", "guide", "examples"] {
      for name in Files.live.list("\(path)/\(folder)") {
        memory.files["\(folder)/\(name)"] = Files.live.read("\(path)/\(folder)/\(name)")
      }
    }
    return memory
  }

  func bytes(_ file: String) throws -> [UInt8] {
    try #require(files[file], "no file '\(file)'").get()
  }

  func text(_ file: String) throws -> String { String(decoding: try bytes(file), as: UTF8.self) }

  mutating func write(_ text: String, to file: String) { files[file] = .success(Array(text.utf8)) }

  /// Puts other words in the place of some that stand once in a file.
  mutating func change(_ old: String, to new: String, in file: String) throws {
    let parts = try text(file).split(separator: old, omittingEmptySubsequences: false)
    try #require(parts.count == 2, "'\(old)' must stand once in \(file)")
    write(parts.joined(separator: new), to: file)
  }
}

extension MemoryFolder {
  /// Adds a table that offers a page of the guide to everybody.
  mutating func addPages(item: String) throws {
    write(
      """
      table: pages
      kind: pages
      title: Pages
      items:
        - {id: \(item), text: A page}
      rules:
        - {id: offered, then: \(item), self: It helps., interview: Helps., source: handbook}

      """, to: "tables/pages.yaml")
    try change("first-steps, services]", to: "first-steps, services, pages]", in: "assessment.yaml")
  }
}
