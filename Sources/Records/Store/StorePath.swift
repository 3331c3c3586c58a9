private import CSystem
private import Glibc

/// The file of a store, by a way without links, so that nothing can be put in between.
struct StorePath {
  let path: String

  /// Takes the name of a file in a folder that exists.
  init(_ path: String) throws(StoreFault) {
    let slash = path.lastIndex(of: "/")
    let name = slash.map { path[path.index(after: $0)...] } ?? path[...]
    let folder =
      switch slash {
      case nil: "."
      case path.startIndex: "/"
      case let slash?: String(path[..<slash])
      }
    guard !name.isEmpty else { throw .notAFile(path: path) }
    guard let resolved = realpath(folder, nil) else { throw Self.fault(errno, path: folder) }
    defer { free(resolved) }
    let folderPath = String(cString: resolved)
    guard Self.isLocal(folderPath) else { throw .notLocal(path: folderPath) }
    self.path = (folderPath == "/" ? "" : folderPath) + "/" + name
  }

  /// Says what stands in the way of opening the file, if anything does.
  ///
  /// - Returns: what the file can be used for, the most first.
  func check() throws(StoreFault) -> [Database.Access] {
    var status = stat()
    guard lstat(path, &status) == 0 else { throw Self.fault(errno, path: path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
    guard access(path, R_OK) == 0 else { throw Self.fault(errno, path: path) }
    guard status.st_size > 0 else { throw .wrongFormat(.empty) }
    var uses: [Database.Access] = access(path, W_OK) == 0 ? [.shared, .alone] : []
    uses.append(.reading)
    // What is only in the log would be passed over.
    if !hasLog { uses.append(.frozen) }
    return uses
  }

  private var hasLog: Bool {
    var status = stat()
    return lstat(path + "-wal", &status) == 0 && status.st_size > 0
  }

  /// Makes an empty file that only its owner can read, where there is nothing yet.
  func create() throws(StoreFault) {
    let file = open(path, O_CREAT | O_EXCL | O_RDWR | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Self.fault(errno, path: path) }
    close(file)
    try keepName()
  }

  /// Takes back what `create` made.
  func remove() {
    for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) }
  }

  /// Brings the name of the file to the disk, as SQLite does only for files that it makes itself.
  private func keepName() throws(StoreFault) {
    let folder = String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)])
    let handle = open(folder.isEmpty ? "/" : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard handle >= 0 else { throw Self.fault(errno, path: folder) }
    defer { close(handle) }
    guard fsync(handle) == 0 else { throw Self.fault(errno, path: folder) }
  }

  /// Whether programs that have the same file open here share its log.
  ///
  /// On file systems of other computers they do not, and the file would be ruined.
  private static func isLocal(_ folder: String) -> Bool {
    var magic: UInt32 = 0
    guard cs_file_system(folder, &magic) else { return true }
    if case .network = FileSystem(magic: magic, type: nil) { return false }
    return true
  }

  private static func fault(_ code: Int32, path: String) -> StoreFault {
    switch code {
    case ENOENT, ENOTDIR: .notFound(path: path)
    case EEXIST: .exists(path: path)
    case EACCES, EPERM: .noPermission(path: path)
    case EROFS: .readOnly
    case ENOSPC, EDQUOT: .full
    case ELOOP: .notAFile(path: path)
    case ENOMEM: .notEnoughMemory
    default: .inputOutput(reason: String(cString: strerror(code)))
    }
  }
}
