private import Glibc

/// A file whose first line is a passphrase, for scripts.
package struct PassphraseFile: Sendable {
  private let path: String

  package init(_ path: String) { self.path = path }

  /// Reads the first line, without its line break.
  ///
  /// - Parameter purpose: What the passphrase is wanted for.
  /// - Returns: The passphrase; whoever has it should ``Swift/Array/forget()`` it after use.
  /// - Throws: ``PassphraseFault``, also where anybody but its owner may read or change the file.
  package func read(_ purpose: PassphrasePurpose) throws(PassphraseFault) -> [UInt8] {
    // Without waiting, should it be a pipe that nobody writes to.
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY)
    guard file >= 0 else {
      switch errno {
      case ENOENT: throw .noFile(path)
      case ELOOP: throw .notAFile(path)
      default: throw .unreadableFile(path, reason: Secret.reason(errno))
      }
    }
    defer { close(file) }
    try check(file)
    var bytes = try firstLine(file)
    do throws(PassphraseFault) {
      if bytes.isEmpty { throw .emptyFile(path) }
      try purpose.check(bytes)
      return bytes
    } catch {
      bytes.forget()
      throw error
    }
  }

  private func check(_ file: Int32) throws(PassphraseFault) {
    var status = stat()
    guard fstat(file, &status) == 0 else {
      throw .unreadableFile(path, reason: Secret.reason(errno))
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path) }
    guard status.st_uid == geteuid() else { throw .foreignFile(path) }
    guard status.st_mode & 0o077 == 0 else { throw .openFile(path) }
  }

  private func firstLine(_ file: Int32) throws(PassphraseFault) -> [UInt8] {
    // Room for a line that is just short enough, with its break.
    try Secret.withRoom(PassphrasePurpose.most + 2) { room throws(PassphraseFault) in
      var count = 0
      while count < room.count {
        let more = Glibc.read(file, room.baseAddress?.advanced(by: count), room.count - count)
        if more < 0, errno == EINTR { continue }
        guard more >= 0 else { throw .unreadableFile(path, reason: Secret.reason(errno)) }
        if more == 0 { break }
        count += more
      }
      var line = room[..<count].prefix { $0 != UInt8(ascii: "\n") }
      // As some editors end their lines.
      if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
      guard line.count <= PassphrasePurpose.most else {
        throw .tooLong(most: PassphrasePurpose.most)
      }
      return Array(line)
    }
  }
}
