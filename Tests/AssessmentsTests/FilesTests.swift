import Assessments
import Foundation
import Placement
import Testing

@Suite("The file system")
struct FilesTests {
  @Test("gives the bytes of a file, to the largest that is read")
  func reads() throws {
    try inFolder { folder in
      for size in [0, 3, 70_000, Files.largest] {
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
        try Data(bytes).write(to: folder.appending(path: "file"))
        #expect(Files.live.read(folder.appending(path: "file").path) == .success(bytes))
      }
    }
  }

  @Test("refuses a file that is larger")
  func tooLarge() throws {
    try inFolder { folder in
      let file = folder.appending(path: "file")
      try Data(count: Files.largest + 1).write(to: file)
      #expect(Files.live.read(file.path) == .failure(.tooLarge))
    }
  }

  @Test("says what is missing, and why something cannot be read")
  func troubles() throws {
    try inFolder { folder in
      #expect(Files.live.read(folder.appending(path: "nowhere").path) == .failure(.missing))
      #expect(Files.live.read(folder.path) == .failure(.unreadable("Is a directory")))
      try Data().write(to: folder.appending(path: "file"))
      #expect(
        Files.live.read(folder.appending(path: "file/inside").path)
          == .failure(.unreadable("Not a directory")))
    }
  }

  @Test("lists what stands in a folder, but for hidden files, and nothing where there is no folder")
  func lists() throws {
    try inFolder { folder in
      for name in ["b.yaml", "a.yaml", ".hidden"] {
        try Data().write(to: folder.appending(path: name))
      }
      #expect(Files.live.list(folder.path).sorted() == ["a.yaml", "b.yaml"])
      #expect(Files.live.list(folder.appending(path: "nowhere").path) == [])
    }
  }

  @Test("holds an assessment that is read as from memory", arguments: ["", "/", "//"])
  func assessment(_ ending: String) throws {
    try inFolder { folder in
      for name in MemoryFolder.minimal.files.keys {
        let file = folder.appending(path: "sample/\(name)")
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(MemoryFolder.minimal.text(name).utf8).write(to: file)
      }
      let path = folder.appending(path: "sample").path
      let onDisk = AssessmentFolder(path: path + ending)
      #expect(onDisk.path == path)
      let assessment = try onDisk.read()
      #expect(assessment.identity == (try MemoryFolder.minimal.folder.read()).identity)
      #expect(try onDisk.examples(of: assessment).map(\.id) == ["unsafe"])
    }
  }

  /// Does something in a new folder, which is gone afterwards.
  private func inFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "waymark-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }
}
