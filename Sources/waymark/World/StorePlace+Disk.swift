private import CSystem
private import Glibc
internal import Records

extension StorePlace.Disk {
  /// The disk of this computer.
  static let real = StorePlace.Disk(
    entry: { path in
      var status = stat()
      guard lstat(path, &status) == 0 else { return nil }
      let kind: Kind =
        switch status.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFLNK: .link
        default: .other
        }
      return Entry(
        kind: kind, isMine: status.st_uid == geteuid(), permissions: status.st_mode & 0o777)
    },
    networkFileSystem: { folder in
      var place = folder
      while cs_file_system(place) < 0 {
        guard let slash = place.lastIndex(of: "/"), place != "/" else { return nil }
        place = slash == place.startIndex ? "/" : String(place[..<slash])
      }
      // The numbers of statfs(2).
      return networkKinds[UInt32(truncatingIfNeeded: cs_file_system(place))]
    })

  private static let networkKinds: [UInt32: String] = [
    0x6969: "NFS", 0x517B: "SMB", 0xFE53_4D42: "SMB", 0xFF53_4D42: "CIFS", 0x5346_414F: "AFS",
    0x0102_1997: "9P", 0x00C3_6400: "Ceph", 0x6573_5546: "FUSE", 0x7375_7245: "Coda",
    0x0BD0_0BD0: "Lustre", 0x0116_1970: "GFS2", 0x7461_636F: "OCFS2",
  ]
}

extension StorePlace {
  /// Makes the folder of the store, and those above it that are not there, for this user alone.
  ///
  /// - Throws: ``PlaceFault/notMade(path:reason:)``.
  func makeFolder() throws(PlaceFault) {
    var made = ""
    for name in folder.split(separator: "/") {
      made += "/\(name)"
      guard mkdir(made, 0o700) != 0, errno != EEXIST else { continue }
      throw .notMade(path: made, reason: SummaryFile.reason(errno))
    }
  }
}
