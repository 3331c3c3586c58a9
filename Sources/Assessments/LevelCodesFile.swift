package import Placement

/// A file with the codes of an organization for the levels of care.
package struct LevelCodesFile: Sendable {
  package struct Code: Hashable, Sendable {
    package let code: String
    package let display: String
  }

  /// The address that names the organization's system of codes.
  package let system: String
  /// The codes; levels that the organization has none for are left out.
  package let codes: [Level: Code]

  /// Reads the bytes of such a file.
  ///
  /// - Parameters:
  ///   - bytes: What the file holds: `system`, and under `levels` a list of maps with `level`, `code` and `display`.
  ///   - name: How to call the file in faults.
  /// - Throws: ``Faults`` with everything that is wrong in it.
  package init(_ bytes: [UInt8], named name: String) throws(Faults) {
    let ledger = Ledger()
    var system: String?
    var codes: [Level: Code] = [:]
    do throws(FaultAt) {
      let node = try YAMLReader.read(bytes)
      if let file = Record(
        node, what: "the file of level codes", keys: ["system", "levels"], in: name, ledger)
      {
        system = file.text("system")?.text
        codes = Self.codes(file)
      }
    } catch {
      ledger.add(error.problem, in: name, at: error.place)
    }
    guard ledger.faults.isEmpty, let system else { throw Faults(ledger.faults) }
    self.system = system
    self.codes = codes
  }

  private static func codes(_ file: Record) -> [Level: Code] {
    var codes: [Level: Code] = [:]
    let keys = ["level", "code", "display"]
    _ = file.entries("levels", of: "a level", keys: keys, atLeast: 1) { entry -> Level? in
      guard let id = entry.word("level", "a level", among: Level.allCases.map(\.id)),
        let level = Level.allCases.first(where: { $0.id == id }),
        let code = entry.text("code"), let display = entry.text("display")
      else { return nil }
      if codes.updateValue(Code(code: code.text, display: display.text), forKey: level) != nil {
        entry.report(.repeated(id, in: "'levels'"), at: entry.place(of: "level"))
      }
      return level
    }
    return codes
  }
}
