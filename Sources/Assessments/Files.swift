private import Glibc

/// What the reader asks of the file system; tests hand in folders that never were on a disk.
package struct Files: Sendable {
  /// The bytes of a file, or what is wrong with it.
  package let read: @Sendable (String) -> Result<[UInt8], Trouble>
  /// The names of the files in a folder, in any order; none when there is no such folder.
  package let list: @Sendable (String) -> [String]

  package init(
    read: @escaping @Sendable (String) -> Result<[UInt8], Trouble>,
    list: @escaping @Sendable (String) -> [String]
  ) {
    self.read = read
    self.list = list
  }

  package enum Trouble: Error, Hashable, Sendable {
    case missing
    case unreadable(String)
    case tooLarge
  }

  /// The largest file that is read, in bytes.
  ///
  /// The whole of a shipped assessment is a fifth of it.
  package static let largest = 1 << 20
}

extension Files {
  /// The file system of the machine.
  package static let live = Files(read: { readFile($0) }, list: { listFolder($0) })

  /// Reads a file, up to a size in bytes.
  package static func readFile(
    _ path: String, upTo limit: Int = largest
  ) -> Result<[UInt8], Trouble> {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      return .failure(errno == ENOENT ? .missing : .unreadable(reason(errno)))
    }
    defer { close(descriptor) }
    return readAll(descriptor, upTo: limit)
  }

  /// Reads an open file to its end, standard input among them.
  package static func readAll(
    _ descriptor: Int32, upTo limit: Int = largest
  ) -> Result<[UInt8], Trouble> {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count == 0 { return .success(bytes) }
      if count < 0 {
        if errno == EINTR { continue }
        return .failure(.unreadable(reason(errno)))
      }
      bytes += chunk[..<count]
      if bytes.count > limit { return .failure(.tooLarge) }
    }
  }

  private static func listFolder(_ path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }

  private static func reason(_ code: Int32) -> String {
    var buffer = [CChar](repeating: 0, count: 128)
    return strerror_r(code, &buffer, buffer.count) == 0
      ? String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      : "error \(code)"
  }
}
