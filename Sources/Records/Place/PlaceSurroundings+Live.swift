private import CSystem
private import Glibc

extension PlaceSurroundings {
  /// Those of this process.
  package static var live: PlaceSurroundings {
    PlaceSurroundings(
      variable: { name in
        guard let value = getenv(name), value.pointee != 0 else { return nil }
        return String(cString: value)
      },
      workingFolder: {
        guard let path = getcwd(nil, 0) else { return nil }
        defer { free(path) }
        return String(cString: path)
      },
      user: geteuid(), facts: { facts(of: $0) }, fileSystem: { fileSystem(of: $0) },
      makeFolder: { path in
        mkdir(path, 0o700) == 0 || errno == EEXIST ? .success(()) : .failure(refusal(errno))
      })
  }

  private static func facts(of path: String) -> Result<FileFacts?, Refusal> {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      return errno == ENOENT ? .success(nil) : .failure(refusal(errno))
    }
    let kind: FileFacts.Kind =
      switch status.st_mode & S_IFMT {
      case S_IFDIR: .folder
      case S_IFREG: .file
      case S_IFLNK: .link
      default: .other
      }
    return .success(FileFacts(kind: kind, owner: status.st_uid, mode: status.st_mode))
  }

  private static func fileSystem(of folder: String) -> Result<FileSystem, Refusal> {
    var magic: UInt32 = 0
    guard cs_file_system(folder, &magic) else { return .failure(refusal(errno)) }
    var type: String?
    if let real = realpath(folder, nil) {
      type = mounts().type(of: String(cString: real))
      free(real)
    }
    return .success(FileSystem(magic: magic, type: type))
  }

  /// The table of mounts; empty where it cannot be read.
  private static func mounts() -> MountTable {
    let file = open("/proc/self/mounts", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return MountTable("") }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return MountTable(String(decoding: bytes, as: UTF8.self))
  }

  private static func refusal(_ code: Int32) -> Refusal {
    var buffer = [CChar](repeating: 0, count: 128)
    guard strerror_r(code, &buffer, buffer.count) == 0 else {
      return Refusal(reason: "error \(code)")
    }
    let text = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return Refusal(reason: String(decoding: text, as: UTF8.self))
  }
}
