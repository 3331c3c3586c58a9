private import Glibc

/// A folder of its own, gone with the value; in memory where the system has such a place.
package final class Folder {
  package let path: String

  package init(inMemory: Bool = true) throws {
    let place = inMemory && access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    var template = Array("\(place)/waymark-torture-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else {
      throw Loss("no folder can be made in \(place)", seed: 0, at: "start")
    }
    path = String(cString: made)
  }

  deinit {
    clear()
    rmdir(path)
  }

  /// The place of a store here.
  package var store: String { "\(path)/store" }

  /// What lies in it.
  var names: [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Takes all files away.
  func clear() {
    for name in names { unlink("\(path)/\(name)") }
  }

  /// Writes a file anew.
  func write(_ bytes: [UInt8], to name: String) {
    let file = open("\(path)/\(name)", O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0o600)
    guard file >= 0 else { return }
    defer { close(file) }
    var written = 0
    bytes.withUnsafeBytes { bytes in
      while written < bytes.count {
        let count = Glibc.write(
          file, bytes.baseAddress?.advanced(by: written), bytes.count - written)
        guard count > 0 else { return }
        written += count
      }
    }
  }

  /// All bytes of a file; none when it is not there.
  func bytes(of name: String) -> [UInt8] {
    let file = open("\(path)/\(name)", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var all: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = read(file, &part, part.count), count > 0 { all += part[..<count] }
    return all
  }
}
