private import Glibc
internal import Records

/// What this computer remembers of one store, in a small file that no backup of the records puts back.
///
/// Failing to read or to write it never stops the work: it is then as if nothing had been seen.
struct AnchorFile {
  private let folder: String
  private let path: String
  private let store: StoreID

  /// The file for a store at a path: a copy in another place goes its own way.
  ///
  /// Nil when nothing says where files of this user belong.
  init?(of store: StoreID, at place: String) {
    // A relative folder counts as none, by the specification of XDG_STATE_HOME.
    let state = Surroundings.variable("XDG_STATE_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    guard let state = state ?? Surroundings.variable("HOME").map({ "\($0)/.local/state" }) else {
      return nil
    }
    self.store = store
    folder = "\(state)/waymark/anchors"
    path = "\(folder)/\(store.text)-\(store.mark(ofPlace: place))"
  }

  func read() -> LastSeen? {
    guard let text = PrivateText.read(path) else { return nil }
    return LastSeen(text: text, of: store)
  }

  func write(_ seen: LastSeen) {
    makeFolders()
    try? SummaryFile.write(Array(seen.text.utf8), to: path, replacing: true)
  }

  private func makeFolders() {
    guard !Surroundings.isFolder(folder) else { return }
    var made = ""
    for part in folder.split(separator: "/") {
      made += "/\(part)"
      mkdir(made, 0o700)
    }
  }
}

/// Small texts of the user's own.
private enum PrivateText {
  /// The most that is read, in bytes: far more than is ever written.
  private static let limit = 4096

  static func read(_ path: String) -> String? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: limit)
    let count = Glibc.read(file, &bytes, bytes.count)
    return count > 0 ? String(decoding: bytes.prefix(count), as: UTF8.self) : nil
  }
}
