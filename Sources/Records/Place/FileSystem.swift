/// What a folder lies on, as far as it matters for records: SQLite's files may be shared by the processes of one computer alone.
package enum FileSystem: Hashable, Sendable {
  /// A disk of this computer; how it is written there, where that is known.
  case disk(name: String?)
  /// Gone when the computer is turned off.
  case memory
  /// On another computer, or shared with one.
  case network(name: String)

  /// Judges what the system says.
  ///
  /// - Parameters:
  ///   - magic: The number that `statfs` gives.
  ///   - type: The name in the table of mounts, such as "ext4"; nil where it is not known.
  package init(magic: UInt32, type: String?) {
    if let name = Self.networks[magic] {
      self = .network(name: type ?? name)
    } else if let type, Self.isNetwork(type) {
      self = .network(name: type)
    } else if Self.memories.contains(magic) {
      self = .memory
    } else {
      self = .disk(name: type)
    }
  }

  /// From linux/magic.h, and where it does not name them from the sources of the kernel or of the file system.
  private static let networks: [UInt32: String] = [
    0x6969: "nfs", 0x517B: "smb", 0xFF53_4D42: "cifs", 0xFE53_4D42: "smb2",
    0x5346_414F: "afs", 0x6B41_4653: "afs", 0x7375_7245: "coda", 0x0102_1997: "9p",
    0x00C3_6400: "ceph", 0x564C: "ncp", 0x0BD0_0BD0: "lustre", 0x0116_1970: "gfs2",
    0x7461_636F: "ocfs2", 0x4750_4653: "gpfs", 0x786F_4256: "vboxsf",
  ]

  /// tmpfs and ramfs.
  private static let memories: Set<UInt32> = [0x0102_1994, 0x8584_58F6]

  /// What FUSE shows is told apart by name alone.
  private static let networkNames: Set<String> = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "9p", "ceph", "davfs", "glusterfs",
    "sshfs", "rclone", "s3fs", "curlftpfs", "gcsfuse", "juicefs", "cephfs", "ceph-fuse",
    "moosefs", "mfs", "lizardfs", "davfs2", "google-drive-ocamlfuse", "onedriver", "gvfsd-fuse",
    "vmhgfs-fuse", "portal", "blobfuse", "blobfuse2", "goofys", "seaweedfs",
  ]

  private static func isNetwork(_ type: String) -> Bool {
    let name = type.hasPrefix("fuse.") ? type.dropFirst("fuse.".count) : type[...]
    return networkNames.contains(String(name))
  }
}
