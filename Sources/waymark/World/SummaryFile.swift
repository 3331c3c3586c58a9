private import Glibc

/// Writes summaries to files that only their owner can read.
enum SummaryFile {
  enum Trouble: Error, Hashable {
    case exists
    case failed(String)
  }

  /// Writes a whole file, or leaves things as they were.
  ///
  /// - Parameters:
  ///   - bytes: What to write.
  ///   - path: Where; a leading `~/` is the home folder.
  ///   - replacing: Whether an old file may give way. It does so only when the new one is complete.
  /// - Throws: ``Trouble``; what was there before is then still there.
  static func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws(Trouble) {
    let path = expanded(path)
    guard replacing else {
      try create(path, bytes)
      return
    }
    let draft = "\(path).\(getpid()).part"
    try create(draft, bytes)
    guard rename(draft, path) == 0 else {
      let reason = reason(errno)
      unlink(draft)
      throw .failed(reason)
    }
  }

  /// Where a record goes that its store takes no more: a file in a new folder of its own, which only its owner can enter, in the
  /// home folder, or where the program was started.
  ///
  /// Records are not opened in a folder that others can enter, and most home folders are such.
  static func rescuePath() -> String {
    let home = Surroundings.variable("HOME") ?? Surroundings.folder
    let folder = "\(home)/waymark-\(Surroundings.today)-\(Surroundings.seconds % 86_400)"
    // Where it cannot be made, making the file says why.
    mkdir(folder, 0o700)
    return "\(folder)/records.waymark"
  }

  private static func create(_ path: String, _ bytes: [UInt8]) throws(Trouble) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw errno == EEXIST ? .exists : .failed(reason(errno)) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { break }
      rest = rest.dropFirst(count)
    }
    let isWhole = rest.isEmpty && fsync(descriptor) == 0
    let reason = reason(errno)
    guard Glibc.close(descriptor) == 0, isWhole else {
      unlink(path)
      throw .failed(reason)
    }
  }

  private static func expanded(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = Surroundings.variable("HOME") else { return path }
    return home + path.dropFirst()
  }

  static func reason(_ code: Int32) -> String {
    var buffer = [CChar](repeating: 0, count: 128)
    guard strerror_r(code, &buffer, buffer.count) == 0 else { return "error \(code)" }
    let text = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return String(decoding: text, as: UTF8.self)
  }
}
