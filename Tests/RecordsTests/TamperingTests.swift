import Records
import Testing

@Suite("What is changed in the file by others is found")
struct TamperingTests {
  private func fault(after statements: [String]) throws -> StoreFault? {
    let folder = try StoreFolder()
    let path = folder.path(of: "store")
    try KeptStore.copy(to: path)
    let database = try RawDatabase(path)
    for statement in statements { try database.execute(statement) }
    do {
      _ = try Store.unlock(
        at: path, with: .recovery(KeptStore.code()), clock: TestClock().read)
      return nil
    } catch {
      return error as? StoreFault
    }
  }

  private static let first = "(SELECT min(id) FROM records)"
  private static let last = "(SELECT max(id) FROM records)"

  @Test(
    "records taken out, added, swapped, changed",
    arguments: [
      (["DELETE FROM records WHERE id = \(first)"], Tampering.recordsMissing(1)),
      (["DELETE FROM records"], .recordsMissing(2)),
      (
        [
          "INSERT INTO records SELECT randomblob(16), version, header, stamp, payload FROM records"
        ], .recordsAdded(2)
      ),
      (
        [
          "CREATE TEMP TABLE old AS SELECT * FROM records",
          """
          UPDATE records SET (stamp, payload) =
            (SELECT stamp, payload FROM old WHERE old.id != records.id)
          """,
        ], .recordsReplaced
      ),
      (
        [
          "UPDATE records SET id = randomblob(16) WHERE id = \(last)"
        ], .recordsReplaced
      ),
      (["UPDATE records SET version = version + 1 WHERE id = \(first)"], .recordsReplaced),
      (["UPDATE records SET version = -1 WHERE id = \(first)"], .recordsReplaced),
      (["UPDATE records SET stamp = x'00' WHERE id = \(first)"], .recordsReplaced),
      (["UPDATE records SET header = x'' WHERE id = \(first)"], .recordsReplaced),
    ])
  func records(statements: [String], found: Tampering) throws {
    #expect(try fault(after: statements) == .tampered(found))
  }

  @Test(
    "slots taken out, added, changed",
    arguments: [
      ["DELETE FROM slots WHERE id = (SELECT min(id) FROM slots WHERE kind = 1)"],
      [
        """
        INSERT INTO slots SELECT randomblob(16), kind, passes, kibibytes, salt, wrap, label
        FROM slots WHERE kind = 1
        """
      ],
      ["UPDATE slots SET salt = randomblob(16) WHERE kind = 1"],
      ["UPDATE slots SET wrap = randomblob(72) WHERE kind = 1"],
      ["UPDATE slots SET salt = x'00' WHERE kind = 1"],
      ["UPDATE slots SET wrap = x'00' WHERE kind = 1"],
      ["UPDATE slots SET passes = 3 WHERE kind = 1"],
    ])
  func slots(statements: [String]) throws {
    let found = try fault(after: statements)
    // A slot of another name has a label that was sealed for another.
    if case .tampered(.slotLabel) = found { return }
    #expect(found == .tampered(.slots))
  }

  @Test("labels swapped between slots")
  func labels() throws {
    let found = try fault(after: [
      "CREATE TEMP TABLE old AS SELECT * FROM slots WHERE kind = 1",
      """
      UPDATE slots SET label = (SELECT label FROM old WHERE old.id != slots.id) WHERE kind = 1
      """,
    ])
    guard case .tampered(.slotLabel) = found else {
      Issue.record("\(String(describing: found))")
      return
    }
  }

  @Test(
    "audit entries taken out, added, swapped, renumbered",
    arguments: [
      (["DELETE FROM audit WHERE number = 8"], Tampering.auditMissing(1)),
      (["DELETE FROM audit WHERE number = 1"], .auditMissing(1)),
      (["DELETE FROM audit"], .auditMissing(8)),
      (["INSERT INTO audit SELECT 9, entry FROM audit WHERE number = 8"], .auditAdded(1)),
      (
        [
          "UPDATE audit SET number = 100 WHERE number = 3",
          "UPDATE audit SET number = 3 WHERE number = 4",
          "UPDATE audit SET number = 4 WHERE number = 100",
        ], .auditReplaced
      ),
      (["UPDATE audit SET number = 9 WHERE number = 8"], .auditReplaced),
      (["UPDATE audit SET number = -1 WHERE number = 1"], .auditReplaced),
      (["UPDATE audit SET entry = x'00' WHERE number = 5"], .auditReplaced),
    ])
  func audit(statements: [String], found: Tampering) throws {
    #expect(try fault(after: statements) == .tampered(found))
  }

  @Test(
    "tables, triggers, views and indexes that do not belong there",
    arguments: [
      ["CREATE TABLE other (text TEXT)"],
      ["CREATE VIEW other AS SELECT * FROM records"],
      ["CREATE INDEX other ON records (version)"],
      ["CREATE TRIGGER other AFTER DELETE ON records BEGIN DELETE FROM audit; END"],
      ["DROP TABLE claims"],
      ["ALTER TABLE audit ADD COLUMN other TEXT"],
    ])
  func structure(statements: [String]) throws {
    #expect(try fault(after: statements) == .tampered(.structure))
  }

  @Test(
    "the manifest and the names of store and key",
    arguments: [
      (["UPDATE store SET manifest = randomblob(length(manifest))"], Tampering.manifest),
      (["UPDATE store SET manifest = x''"], .manifest),
      (["UPDATE store SET key = randomblob(16)"], .manifest),
      (["UPDATE store SET id = x'00'"], .manifest),
      (["DELETE FROM store"], .manifest),
    ])
  func manifest(statements: [String], found: Tampering) throws {
    #expect(try fault(after: statements) == .tampered(found))
  }

  @Test("a store of another name opens with no code, as its key is bound to the name")
  func name() throws {
    let found = try fault(after: ["UPDATE store SET id = randomblob(16)"])
    #expect(found == .wrongRecoveryCode)
  }
}
