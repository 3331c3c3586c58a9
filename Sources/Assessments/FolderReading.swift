import Placement
import Questionnaires
import Rules

/// One reading of an assessment folder, from its files to an assessment, gathering every fault on the way.
final class FolderReading {
  let path: String
  /// The language that texts are read in.
  let language: Language
  let ledger = Ledger()
  private let files: Files
  private var digest: [(name: String, bytes: [UInt8])] = []

  init(path: String, language: Language = .english, files: Files) {
    self.path = path
    self.language = language
    self.files = files
  }

  func assessment() -> Assessment? {
    guard let node = node("assessment.yaml"),
      let head = HeadReader(node, in: "\(path)/assessment.yaml", ledger)
    else { return nil }
    let sources = head.sources()
    var vocabulary = Vocabulary()
    if !head.sections.isWhole || !head.tables.isWhole { vocabulary.noteUnreadable() }
    let sections = sections(head, &vocabulary)
    let counts = head.counts(&vocabulary)
    let readers = tableReaders(head.tables, &vocabulary)
    let tables = readers.compactMap { $0.table(vocabulary) }
    let levels = self.node("levels.yaml").map {
      LevelsReader(
        file: "\(path)/levels.yaml", pages: head.guide.names.map(\.text), ledger: ledger
      ).levels($0)
    }
    let contacts = head.contacts()
    let guide = pages(head.guide)
    refuseUnlisted(head.sections, in: "questions")
    refuseUnlisted(head.tables, in: "tables")
    refuseUnlisted(head.guide, in: "guide", endingIn: ".md")
    let identity = head.identity(folder: folderName, digest: digestText())
    WholeCheck(head: head, readers: readers, tables: tables, inputs: vocabulary.inputs).run()
    // Where something cannot be read, it may be what uses a source.
    if sections.count == head.sections.names.count, tables.count == head.tables.names.count,
      guide.count == head.guide.names.count, head.sections.isWhole, head.tables.isWhole,
      head.guide.isWhole, levels != nil
    {
      head.refuseUnusedSources()
    }
    let read = Questionnaire(sections: sections, counts: counts)
    let presentCare = head.levelQuestion("present-care", read)
    let earlierAdvice = head.levelQuestion("earlier-advice", read)
    let exclusions =
      read.map {
        ExclusionReader(record: head.record, pages: head.guide.names.map(\.text)).exclusions($0)
      } ?? []
    guard ledger.faults.isEmpty, let identity, let levels, let questionnaire = read else {
      return nil
    }
    return Assessment(
      identity: identity, questionnaire: questionnaire, tables: tables, levels: levels,
      contacts: contacts, guide: guide, sources: sources, presentCare: presentCare,
      earlierAdvice: earlierAdvice,
      exclusions: exclusions)
  }

  /// Reads one YAML file of the folder, which a list may name; nil, and a fault, when it cannot be had.
  func node(_ name: String, listedIn list: String? = nil) -> Node? {
    guard let bytes = bytes(of: name, listedIn: list) else { return nil }
    do throws(FaultAt) {
      return translated(try YAMLReader.read(bytes), of: name)
    } catch {
      ledger.add(error.problem, in: "\(path)/\(name)", at: error.place)
      return nil
    }
  }

  /// Reads one file of the folder, as a part of the digest.
  ///
  /// The digest is that of the English files, which hold the rules: it is the same in every language.
  func bytes(of name: String, listedIn list: String? = nil) -> [UInt8]? {
    let bytes = read(name, listedIn: list)
    if let bytes { digest.append((name, bytes)) }
    return bytes
  }

  /// Reads one file of the folder; nil, and a fault, when it cannot be had.
  func read(_ name: String, listedIn list: String? = nil) -> [UInt8]? {
    let file = "\(path)/\(name)"
    switch files.read(file) {
    case .failure(.missing): ledger.add(.missing(listedIn: list), in: file, at: nil)
    case .failure(.unreadable(let reason)): ledger.add(.unreadable(reason), in: file, at: nil)
    case .failure(.tooLarge): ledger.add(.tooLarge(limit: Files.largest), in: file, at: nil)
    case .success(let bytes): return bytes
    }
    return nil
  }

  /// Whether the folder has a file of a name.
  func has(_ name: String) -> Bool { files.list(path).contains(name) }

  /// The files of a folder inside this one, in the order of their names, and a fault for each that is not read.
  func files(in folder: String, endingIn ending: String) -> [String] {
    files.list("\(path)/\(folder)").sorted().filter { file in
      if file.hasSuffix(ending) { return true }
      ledger.add(.wrongEnding(wanted: ending), in: "\(path)/\(folder)/\(file)", at: nil)
      return false
    }
  }

  private func sections(_ head: HeadReader, _ vocabulary: inout Vocabulary) -> [Section] {
    let nodes = head.sections.names.map { name in
      (name, node("questions/\(name.text).yaml", listedIn: head.sections.words))
    }
    let questions = nodes.flatMap { $0.1.map(SectionReader.ids) ?? [] }
    let allNames = Set(questions + head.countIDs + head.tables.names.map(\.text))
    return nodes.compactMap { name, node in
      let reader = SectionReader(
        file: "\(path)/questions/\(name.text).yaml", name: name.text, allNames: allNames,
        ledger: ledger)
      if node.map(SectionReader.ids)?.isEmpty ?? true { vocabulary.noteUnreadable() }
      return node.flatMap { reader.section($0, &vocabulary) }
    }
  }

  private func tableReaders(_ list: FileList, _ vocabulary: inout Vocabulary) -> [TableReader] {
    list.names.compactMap { name in
      let file = "\(path)/tables/\(name.text).yaml"
      let node = node("tables/\(name.text).yaml", listedIn: list.words)
      guard let reader = node.flatMap({ TableReader($0, named: name, in: file, ledger) }) else {
        vocabulary.noteUnreadable(name.text)
        return nil
      }
      let id = reader.head.id.text
      guard id != Vocabulary.reserved else {
        reader.record.report(.reserved(id), at: reader.record.place(of: "table"))
        return nil
      }
      guard vocabulary.add(reader.head) else {
        reader.record.report(
          .duplicateID(id, what: "question, count or table"), at: reader.record.place(of: "table"))
        return nil
      }
      return reader
    }
  }

  private func pages(_ list: FileList) -> [GuidePage] {
    list.names.compactMap { name in
      let file = "guide/\(name.text).md"
      guard let bytes = bytes(of: file, listedIn: list.words) else { return nil }
      return PageReader(file: "\(path)/\(file)", name: name.text, ledger: ledger).page(bytes)
        .map { translated($0, of: file) }
    }
  }

  private func refuseUnlisted(
    _ list: FileList, in folder: String, endingIn ending: String = ".yaml"
  ) {
    let listed = Set(list.names.map { $0.text + ending })
    for file in files(in: folder, endingIn: ending) where list.isWhole && !listed.contains(file) {
      ledger.add(.notListed(in: list.words), in: "\(path)/\(folder)/\(file)", at: nil)
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
