/// Where the records are, and whether that is a fit place: on this computer, and this user's alone.
package struct StorePlace: Hashable, Sendable {
  package let path: String

  /// The place that was asked for, or the one that the system keeps for such things.
  ///
  /// - Parameters:
  ///   - asked: What was named on the command line; nil is nothing.
  ///   - variable: Gives the variables of the environment: `WAYMARK_STORE`, `XDG_DATA_HOME`, `HOME`.
  ///   - folder: Where a path that is not absolute begins.
  /// - Throws: ``PlaceFault/noHome`` where no variable says where.
  package init(
    asked: String?, variable: (String) -> String?, folder: () -> String
  ) throws(PlaceFault) {
    if let path = asked ?? variable("WAYMARK_STORE") {
      self.path = path.hasPrefix("/") ? path : "\(folder())/\(path)"
    } else if let data = variable("XDG_DATA_HOME"), data.hasPrefix("/") {
      path = "\(data)/waymark/\(Self.name)"
    } else if let home = variable("HOME"), home.hasPrefix("/") {
      path = "\(home)/.local/share/waymark/\(Self.name)"
    } else {
      throw .noHome
    }
  }

  /// What the file is called where nobody has said otherwise.
  private static let name = "records.waymark"

  /// The folder of the file.
  package var folder: String {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return "/" }
    return String(path[..<slash])
  }

  /// The file itself, and those that SQLite keeps beside it while it is open.
  package var files: [String] { [path, "\(path)-wal", "\(path)-shm"] }

  /// Looks whether the place is fit for records; what is not there yet is no fault.
  ///
  /// - Throws: ``PlaceFault``, for the first thing that is wrong.
  package func check(_ disk: Disk) throws(PlaceFault) {
    if let kind = disk.networkFileSystem(folder) { throw .network(path: folder, kind: kind) }
    try check(folder, .folder, disk)
    for file in files { try check(file, .file, disk) }
  }

  private func check(_ path: String, _ kind: Disk.Kind, _ disk: Disk) throws(PlaceFault) {
    guard let entry = disk.entry(path) else { return }
    guard entry.kind == kind else {
      throw entry.kind == .link ? .link(path: path) : .wrongKind(path: path)
    }
    guard entry.isMine else { throw .othersOwn(path: path) }
    guard entry.permissions & 0o077 == 0 else {
      throw .open(path: path, isFolder: kind == .folder)
    }
  }

  /// What is asked of the disk, so that tests can have disks that are made up.
  package struct Disk: Sendable {
    package enum Kind: Hashable, Sendable { case file, folder, link, other }

    package struct Entry: Hashable, Sendable {
      package let kind: Kind
      package let isMine: Bool
      /// The lowest nine bits of the mode.
      package let permissions: UInt32

      package init(kind: Kind, isMine: Bool, permissions: UInt32) {
        self.kind = kind
        self.isMine = isMine
        self.permissions = permissions
      }
    }

    /// What stands at a path; nil when nothing does.
    ///
    /// Links are not followed.
    package let entry: @Sendable (String) -> Entry?
    /// The name of the network file system that a folder is on, or the nearest folder above that is there; nil for a disk of this
    /// computer.
    package let networkFileSystem: @Sendable (String) -> String?

    package init(
      entry: @escaping @Sendable (String) -> Entry?,
      networkFileSystem: @escaping @Sendable (String) -> String?
    ) {
      self.entry = entry
      self.networkFileSystem = networkFileSystem
    }
  }
}

/// Why a place is not fit for records.
package enum PlaceFault: Error, Hashable, Sendable {
  case noHome
  /// Locks and the log of the file do not hold on a network, and whoever serves it has the bytes.
  case network(path: String, kind: String)
  case open(path: String, isFolder: Bool)
  case link(path: String)
  case wrongKind(path: String)
  case othersOwn(path: String)
  case notMade(path: String, reason: String)
}
