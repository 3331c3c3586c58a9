import Placement
import Testing

@testable import Assessments

@Suite("A digest")
struct DigestTests {
  // From: printf 'a.yaml\0003\000abcb.yaml\0000\000' | sha256sum
  @Test(
    "is SHA-256 over the name, the length and the bytes of each file, with a nought after the first two"
  )
  func knownVector() {
    var digest = Digest()
    digest.add(file: "a.yaml", bytes: Array("abc".utf8))
    digest.add(file: "b.yaml", bytes: [])
    #expect(digest.text() == "9ff1cbe3d83eec62e54fbd298cafba9d6818123bab3ec028e1bccac2ca5b2e46")
  }

  // From: printf '' | sha256sum
  @Test("of nothing is that of no bytes")
  func nothing() {
    #expect(
      Digest().text() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  @Test("of an assessment is that of its files in the order of their names, examples left out")
  func ofFolder() throws {
    let memory = MemoryFolder.minimal
    var digest = Digest()
    for name in memory.files.keys.sorted() where !name.hasPrefix("examples/") {
      digest.add(file: name, bytes: Array(try memory.text(name).utf8))
    }
    #expect(try memory.folder.read().identity.digest == digest.text())
  }

  @Test("changes when any file changes, and only then")
  func changes() throws {
    let before = try MemoryFolder.minimal.folder.read().identity.digest
    #expect(try MemoryFolder.minimal.folder.read().identity.digest == before)
    var seen: Set<String> = [before]
    for name in MemoryFolder.minimal.files.keys.sorted() where !name.hasPrefix("examples/") {
      var memory = MemoryFolder.minimal
      let remark = name.hasSuffix(".md") ? "\nA remark.\n" : "# a remark\n"
      memory.write(try memory.text(name) + remark, to: name)
      #expect(seen.insert(try memory.folder.read().identity.digest).inserted, "\(name)")
    }
    #expect(seen.count == 12)
  }
}
