import Placement
import Questionnaires
import Rules

/// Reads assessment.yaml: what the assessment is, and which files belong to it.
struct HeadReader {
  private static let keys = [
    "assessment", "version", "title", "audience", "review", "reviewed-by", "sections", "tables",
    "counts", "contacts", "sources",
  ]

  let record: Record

  init?(_ node: Node, in file: String, _ ledger: Ledger) {
    guard let record = Record(node, what: "the assessment", keys: Self.keys, in: file, ledger)
    else { return nil }
    self.record = record
  }

  var sections: [Node.Scalar] { unique("sections", what: "section") }
  var tables: [Node.Scalar] { unique("tables", what: "table") }

  private func unique(_ key: String, what: String) -> [Node.Scalar] {
    var seen: Set<String> = []
    return (record.texts(key) ?? []).filter { scalar in
      guard record.identifier(scalar) as Identifier<Section>? != nil else { return false }
      if seen.insert(scalar.text).inserted { return true }
      record.report(.duplicateID(scalar.text, what: what), at: scalar.place)
      return false
    }
  }

  /// The identity, but for the digest, which is known when all files are read.
  func identity(folder: String, digest: String) -> Assessment.Identity? {
    let id = record.identifier("assessment", for: Assessment.self)
    if let id, id.text != folder {
      record.report(
        .wrongFileName(id: id.text, file: folder), at: record.place(of: "assessment"))
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

  func counts(_ vocabulary: Vocabulary) -> [Count] {
    guard record["counts"] != nil else { return [] }
    return (record.list("counts") ?? []).compactMap { node in
      guard
        let entry = Record(
          node, what: "a count", keys: ["id", "label", "of"], in: record.file, record.ledger)
      else { return nil }
      let id = entry.identifier("id", for: Question.self)
      let label = entry.wording("label")
      let names = entry.texts("of") ?? []
      let items = names.compactMap { name -> Int? in
        if let item = vocabulary.countable(name.text) { return item }
        entry.report(
          vocabulary[name.text] != nil
            ? .notCountable(name.text)
            : .unknownName(
              name.text, what: "question or choice",
              suggestion: Suggestion.nearest(to: name.text, among: vocabulary.names)),
          at: name.place)
        return nil
      }
      guard (1..<ValueSet.capacity).contains(names.count) else {
        entry.report(.expected(.list, of: "'of'"), at: entry.place(of: "of"))
        return nil
      }
      guard let id, let label, items.count == names.count else { return nil }
      return Count(id: id, label: label, items: items)
    }
  }

  func contacts() -> [Contact] {
    (record.list("contacts") ?? []).compactMap { node in
      guard
        let entry = Record(
          node, what: "a contact", keys: ["id", "name", "reach", "use", "source"],
          in: record.file, record.ledger)
      else { return nil }
      let id = entry.identifier("id", for: Contact.self)
      let name = entry.wording("name")
      let reach = entry.wording("reach")
      let use = entry.wording("use")
      let sources = entry.required("source") == nil ? [] : entry.sources()
      guard let id, let name, let reach, let use else { return nil }
      return Contact(
        id: id, name: name, reach: reach, use: use, sources: sources)
    }
  }

  /// A fault for each source that nothing names.
  func refuseUnusedSources() {
    guard case .list(let nodes, _) = record["sources"] else { return }
    for case .map(let mapping) in nodes {
      guard case .scalar(let id) = mapping["id"], let source = Identifier<Source>(id.text),
        !record.ledger.usedSources.contains(source)
      else { continue }
      record.report(.unused(id.text, what: "source"), at: id.place)
    }
  }

  func sources() -> [Source] {
    var seen: Set<Identifier<Source>> = []
    return (record.list("sources") ?? []).compactMap { node in
      guard
        let entry = Record(
          node, what: "a source",
          keys: ["id", "publisher", "year", "title", "address", "used-for"], in: record.file,
          record.ledger)
      else { return nil }
      let id = entry.identifier("id", for: Source.self)
      let texts = ["publisher", "year", "title", "address", "used-for"].map { entry.text($0)?.text }
      guard let id, let publisher = texts[0], let year = texts[1], let title = texts[2],
        let address = texts[3], let usedFor = texts[4]
      else { return nil }
      if !seen.insert(id).inserted {
        entry.report(.duplicateID(id.text, what: "source"), at: entry.place(of: "id"))
      }
      return Source(
        id: id, publisher: publisher, year: year, title: title, address: address,
        usedFor: usedFor)
    }
  }
}
