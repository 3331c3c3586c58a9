package import Placement

/// A site's letterhead, read from its file.
package struct LetterheadFile: Sendable {
  /// The longest text, in characters: a line or two of a paper.
  private static let longest = 160

  private let path: String
  private let files: Files

  package init(path: String, files: Files = .live) {
    self.path = path
    self.files = files
  }

  /// Reads and checks the file.
  ///
  /// - Throws: ``Faults`` with everything that is wrong in it, each with its place and remedy.
  package func read() throws(Faults) -> Letterhead {
    let ledger = Ledger()
    let letterhead = node(ledger).flatMap { self.letterhead($0, ledger) }
    guard ledger.faults.isEmpty, let letterhead else { throw Faults(ledger.faults) }
    return letterhead
  }

  private func node(_ ledger: Ledger) -> Node? {
    switch files.read(path) {
    case .failure(.missing): ledger.add(.missing(listedIn: nil), in: path, at: nil)
    case .failure(.unreadable(let reason)): ledger.add(.unreadable(reason), in: path, at: nil)
    case .failure(.tooLarge): ledger.add(.tooLarge(limit: Files.largest), in: path, at: nil)
    case .success(let bytes):
      do throws(FaultAt) {
        return try YAMLReader.read(bytes)
      } catch {
        ledger.add(error.problem, in: path, at: error.place)
      }
    }
    return nil
  }

  private func letterhead(_ node: Node, _ ledger: Ledger) -> Letterhead? {
    let keys = ["name", "address", "phone", "resources"]
    guard let record = Record(node, what: "the letterhead", keys: keys, in: path, ledger),
      let name = text("name", of: record)
    else { return nil }
    return Letterhead(
      name: name, address: address(record),
      phone: record["phone"] == nil ? nil : text("phone", of: record),
      resources: record["resources"] == nil ? [] : resources(record))
  }

  private func resources(_ record: Record) -> [Letterhead.Resource] {
    record.entries("resources", of: "a resource", keys: ["name", "reach", "use"]) {
      entry -> Letterhead.Resource? in
      let (name, reach) = (text("name", of: entry), text("reach", of: entry))
      let use = text("use", of: entry)
      guard let name, let reach, let use else { return nil }
      return Letterhead.Resource(name: name, reach: reach, use: use)
    } ?? []
  }

  /// The lines of the address, one or several.
  private func address(_ record: Record) -> [String] {
    switch record["address"] {
    case nil: return []
    case .list:
      return (record.texts("address") ?? []).compactMap {
        short($0, "a line of the address", record)
      }
    case .scalar, .map: return text("address", of: record).map { [$0] } ?? []
    }
  }

  private func text(_ key: String, of record: Record) -> String? {
    record.text(key).flatMap { short($0, "'\(key)'", record) }
  }

  private func short(_ scalar: Node.Scalar, _ what: String, _ record: Record) -> String? {
    guard scalar.text.count <= Self.longest else {
      record.report(.tooLong(scalar.text, of: what, limit: Self.longest), at: scalar.place)
      return nil
    }
    return scalar.text
  }
}
