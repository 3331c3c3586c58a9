import Placement
import Questionnaires
import Rules

/// Reads assessment.yaml: what the assessment is, and which files belong to it.
struct HeadReader {
  private static let keys = [
    "assessment", "version", "title", "audience", "not-for", "review", "reviewed-by", "sections",
    "tables",
    "counts", "present-care", "earlier-advice", "contacts", "guide", "sources",
  ]

  let record: Record
  /// The section files, in the order of the interview.
  let sections: FileList
  /// The table files, in the order in which they are shown.
  let tables: FileList
  /// The pages of the guide, in the order in which they are listed; an assessment can do without.
  let guide: FileList

  init?(_ node: Node, in file: String, _ ledger: Ledger) {
    guard let record = Record(node, what: "the assessment", keys: Self.keys, in: file, ledger)
    else { return nil }
    self.record = record
    sections = FileList("sections", of: record)
    tables = FileList("tables", of: record)
    guide = FileList("guide", of: record, isOptional: true)
  }

  /// The identity, but for the digest, which is known when all files are read.
  func identity(folder: String, digest: String) -> Assessment.Identity? {
    let id = record.identifier("assessment", for: Assessment.self)
    // "." and ".." are names of folders that say nothing.
    if let id, id.text != folder, folder != ".", folder != ".." {
      record.report(
        .wrongName(id.text, of: "folder", named: folder), at: record.place(of: "assessment"))
    }
    let version = record.text("version")
    let title = record.wording("title")
    let audience = record.wording("audience")
    let review = review()
    guard let id, let version, let title, let audience, let review else { return nil }
    return Assessment.Identity(
      id: id.text, version: version.text, title: title, audience: audience, review: review,
      digest: digest)
  }

  private func review() -> Assessment.Review? {
    if record["reviewed-by"] != nil {
      if record["review"] != nil {
        record.report(
          .needless(key: "review", reason: "'reviewed-by' says it"), at: record.place(of: "review"))
      }
      return record.text("reviewed-by").map { .reviewed(by: $0.text) }
    }
    return record.word("review", "a word for 'review'", among: ["not-reviewed"])
      .map { _ in .notReviewed }
  }

  /// The ids of the counts, as far as they can be read.
  var countIDs: [String] { record.ids(in: "counts").map(\.text) }

  /// The counts, their names added to the vocabulary.
  func counts(_ vocabulary: inout Vocabulary) -> [Count] {
    guard record["counts"] != nil else { return [] }
    let counts = record.entries("counts", of: "a count", keys: ["id", "label", "of"]) { entry in
      let id = entry.identifier("id", for: Question.self)
      let label = entry.wording("label")
      let items = items(entry, vocabulary)
      guard let id, let label, let items else { return nil as Count? }
      let count = Count(id: id, label: label, items: items)
      if id.text == Vocabulary.reserved {
        entry.report(.reserved(id.text), at: entry.place(of: "id"))
      } else if !vocabulary.add(count) {
        entry.report(
          .duplicateID(id.text, what: "question or count"), at: entry.place(of: "id"))
      }
      return count
    }
    if counts == nil { vocabulary.noteUnreadable() }
    return counts ?? []
  }

  /// The inputs that a count counts; nil when one of them cannot be counted.
  private func items(_ entry: Record, _ vocabulary: Vocabulary) -> [Int]? {
    guard let names = entry.texts("of", atLeast: 1) else { return nil }
    let most = ValueSet.capacity - 1
    guard names.count <= most else {
      entry.report(.tooMany(of: "'of'", count: names.count, limit: most), at: entry.place(of: "of"))
      return nil
    }
    let items = names.compactMap { name -> Int? in
      if let item = vocabulary.countable(name.text) { return item }
      if vocabulary[name.text] != nil {
        entry.report(.notCountable(name.text), at: name.place)
      } else if !vocabulary.isInDoubt(name.text) {
        entry.reportUnknown(name, "question or choice", among: vocabulary.names)
      }
      return nil
    }
    return items.count == names.count ? items : nil
  }

  /// A question with levels among its choices, which a key names; nil where the assessment has none.
  func levelQuestion(
    _ key: String, _ questionnaire: Questionnaire?
  ) -> Identifier<Question>? {
    guard record[key] != nil, let scalar = record.text(key), let questionnaire
    else { return nil }
    let levels = Set(Level.allCases.map(\.id))
    let known = questionnaire.questions.filter { question in
      guard case .oneOf(let choices, _) = question.kind else { return false }
      return choices.contains { levels.contains($0.id.text) }
    }
    if let question = known.first(where: { $0.id.text == scalar.text }) { return question.id }
    record.reportUnknown(
      scalar, "one-of question with a level among its choices", among: known.map(\.id.text))
    return nil
  }

  func contacts() -> [Contact] {
    var seen: Set<Identifier<Contact>> = []
    let keys = ["id", "name", "reach", "use", "source"]
    return record.entries("contacts", of: "a contact", keys: keys, atLeast: 1) { entry in
      let id = entry.identifier("id", for: Contact.self)
      let name = entry.wording("name")
      let reach = entry.wording("reach")
      let use = entry.wording("use")
      let sources = entry.sources(required: true)
      guard let id, let name, let reach, let use else { return nil }
      if !seen.insert(id).inserted {
        entry.report(.duplicateID(id.text, what: "contact"), at: entry.place(of: "id"))
      }
      return Contact(id: id, name: name, reach: reach, use: use, sources: sources)
    } ?? []
  }

  func sources() -> [Source] {
    if case .list = record["sources"] { record.ledger.knownSources = [] }
    var seen: Set<Identifier<Source>> = []
    let texts = ["publisher", "year", "title", "address", "used-for"]
    return record.entries("sources", of: "a source", keys: ["id"] + texts) { entry in
      let id = entry.identifier("id", for: Source.self)
      let read = texts.map { entry.text($0)?.text }
      // A source that cannot be read in full is listed none the less.
      if let id { record.ledger.knownSources?.insert(id) }
      if let id, !seen.insert(id).inserted {
        entry.report(.duplicateID(id.text, what: "source"), at: entry.place(of: "id"))
      }
      guard let id, let publisher = read[0], let year = read[1], let title = read[2],
        let address = read[3], let usedFor = read[4]
      else { return nil }
      return Source(
        id: id, publisher: publisher, year: year, title: title, address: address,
        usedFor: usedFor)
    } ?? []
  }

  /// A fault for each source that nothing names.
  func refuseUnusedSources() {
    for id in record.ids(in: "sources") {
      guard let source = Identifier<Source>(id.text), !record.ledger.usedSources.contains(source)
      else { continue }
      record.report(.unused(id.text, what: "source"), at: id.place)
    }
  }
}

/// A list of files in assessment.yaml.
struct FileList {
  /// How faults call the list.
  let words: String
  let names: [Node.Scalar]
  /// Whether every entry names a file, so that whatever the list does not name is not meant to be read.
  let isWhole: Bool

  fileprivate init(_ key: String, of record: Record, isOptional: Bool = false) {
    let entries = isOptional && record[key] == nil ? [] : record.list(key, atLeast: 1)
    let texts = entries.map { record.distinct($0, in: key) } ?? []
    words = "'\(key)' in assessment.yaml"
    names = texts.filter { record.identifier($0) as Identifier<Section>? != nil }
    isWhole =
      entries?.allSatisfy { entry in
        if case .scalar(let scalar) = entry {
          Identifier<Section>(scalar.text) != nil
        } else {
          false
        }
      } ?? false
  }
}
