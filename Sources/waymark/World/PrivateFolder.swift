private import Glibc

/// A folder with one file that only its owner can enter, for another program to write in; what is in it is overwritten at the end.
struct PrivateFolder {
  struct Trouble: Error, Hashable {
    let reason: String
  }

  /// The most that is read back, in bytes: far more than a line takes.
  private static let limit = 64 * 1024

  let file: String
  private let path: String
  /// The file as it was made: an editor may put another in its place, and the words stay in this one.
  private let descriptor: Int32

  /// Makes the folder, and a file in it with a text.
  init(text: String, name: String) throws(Trouble) {
    var template = Array("\(Self.place)/waymark-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Trouble(reason: SummaryFile.reason(errno)) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    file = "\(path)/\(name)"
    descriptor = open(file, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    let bytes = Array(text.utf8)
    guard descriptor >= 0, write(descriptor, bytes, bytes.count) == bytes.count else {
      let reason = SummaryFile.reason(errno)
      remove()
      throw Trouble(reason: reason)
    }
  }

  /// In memory where the system offers that, else where temporary files go.
  private static var place: String {
    if let folder = Surroundings.variable("XDG_RUNTIME_DIR"), Surroundings.isFolder(folder) {
      return folder
    }
    return Surroundings.variable("TMPDIR") ?? "/tmp"
  }

  /// What stands in the file now; nil when it is gone or cannot be read.
  func read() -> String? {
    let file = open(file, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: Self.limit)
    var count = 0
    while count < bytes.count {
      let more = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(file, buffer.baseAddress?.advanced(by: count), buffer.count - count)
      }
      if more < 0 { return nil }
      if more == 0 { break }
      count += more
    }
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  /// Overwrites everything in the folder, whatever the other program has left there, and removes it.
  func remove() {
    if descriptor >= 0 {
      Self.overwrite(descriptor)
      close(descriptor)
    }
    for name in Self.names(in: path) {
      let file = open("\(path)/\(name)", O_WRONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
      if file >= 0 {
        Self.overwrite(file)
        close(file)
      }
      unlink("\(path)/\(name)")
    }
    rmdir(path)
  }

  /// Puts zeros in place of every byte; a disk may still keep a copy, memory does not.
  static func overwrite(_ file: Int32) {
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return }
    let zeros = [UInt8](repeating: 0, count: 4096)
    var at: off_t = 0
    while at < status.st_size {
      let count = pwrite(file, zeros, min(zeros.count, Int(status.st_size - at)), at)
      guard count > 0 else { break }
      at += off_t(count)
    }
    fsync(file)
    ftruncate(file, 0)
  }

  static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
