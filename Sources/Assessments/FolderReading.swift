import Placement
import Questionnaires
import Rules

/// One reading of an assessment folder, from its files to an assessment, gathering every fault on the way.
final class FolderReading {
  let path: String
  let ledger = Ledger()
  private let files: Files
  private var digest: [(name: String, bytes: [UInt8])] = []

  init(path: String, files: Files) {
    self.path = path
    self.files = files
  }

  func assessment() -> Assessment? {
    guard let node = node("assessment.yaml"),
      let head = HeadReader(node, in: "\(path)/assessment.yaml", ledger)
    else { return nil }
    let sources = head.sources()
    ledger.knownSources = Set(sources.map(\.id))
    var vocabulary = Vocabulary()
    let sections = sections(head.sections, &vocabulary)
    let counts = head.counts(vocabulary)
    for count in counts where !vocabulary.add(count) {
      head.record.report(
        .duplicateID(count.id.text, what: "question or count"),
        at: head.record.place(of: "counts"))
    }
    let readers = tableReaders(head.tables, &vocabulary)
    let tables = readers.compactMap { $0.table(vocabulary) }
    let levels = self.node("levels.yaml").map {
      LevelsReader(file: "\(path)/levels.yaml", ledger: ledger).levels($0)
    }
    refuseUnlistedFiles(sections: head.sections, tables: head.tables)
    let contacts = head.contacts()
    let identity = head.identity(folder: folderName, digest: digestText())
    WholeCheck(head: head, readers: readers, tables: tables, inputs: vocabulary.inputs).run()
    head.refuseUnusedSources()
    guard ledger.faults.isEmpty, let identity, let levels,
      let questionnaire = Questionnaire(sections: sections, counts: counts)
    else { return nil }
    return Assessment(
      identity: identity, questionnaire: questionnaire, tables: tables, levels: levels,
      contacts: contacts, sources: sources)
  }

  /// Reads one file of the folder; nil, and a fault, when it cannot be had.
  func node(_ name: String) -> Node? {
    let file = "\(path)/\(name)"
    switch files.read(file) {
    case .failure(.missing): ledger.add(.missing, in: file, at: nil)
    case .failure(.unreadable(let reason)): ledger.add(.unreadable(reason), in: file, at: nil)
    case .failure(.tooLarge): ledger.add(.tooLarge(limit: Files.largest), in: file, at: nil)
    case .success(let bytes):
      digest.append((name, bytes))
      do throws(FaultAt) {
        return try YAMLReader.read(bytes)
      } catch {
        ledger.add(error.problem, in: file, at: error.place)
      }
    }
    return nil
  }

  private func sections(_ names: [Node.Scalar], _ vocabulary: inout Vocabulary) -> [Section] {
    let nodes = names.map { name in (name, node("questions/\(name.text).yaml")) }
    let allIDs = nodes.flatMap { $0.1.map(SectionReader.ids) ?? [] }
    return nodes.compactMap { name, node in
      guard let node else { return nil }
      return SectionReader(
        file: "\(path)/questions/\(name.text).yaml", name: name.text, allIDs: allIDs,
        ledger: ledger
      ).section(node, &vocabulary)
    }
  }

  private func tableReaders(
    _ names: [Node.Scalar], _ vocabulary: inout Vocabulary
  ) -> [TableReader] {
    let readers = names.compactMap { name in
      node("tables/\(name.text).yaml").flatMap {
        TableReader($0, named: name, in: "\(path)/tables/\(name.text).yaml", ledger)
      }
    }
    for reader in readers where !vocabulary.add(reader.head) {
      reader.record.report(
        .duplicateID(reader.head.id.text, what: "question, count or table"),
        at: reader.record.place(of: "table"))
    }
    return readers
  }

  private func refuseUnlistedFiles(sections: [Node.Scalar], tables: [Node.Scalar]) {
    for (folder, names) in [("questions", sections), ("tables", tables)] {
      let listed = Set(names.map { "\($0.text).yaml" })
      for file in files.list("\(path)/\(folder)").sorted()
      where file.hasSuffix(".yaml") && !listed.contains(file) {
        let key = folder == "questions" ? "sections" : "tables"
        ledger.add(
          .notListed(in: "'\(key)' in assessment.yaml"), in: "\(path)/\(folder)/\(file)", at: nil)
      }
    }
  }

  private var folderName: String { path.split(separator: "/").last.map(String.init) ?? path }

  private func digestText() -> String {
    var sum = Digest()
    for (name, bytes) in digest.sorted(by: { $0.name < $1.name }) {
      sum.add(file: name, bytes: bytes)
    }
    return sum.text()
  }
}
