import Records
import Testing

@Suite("What a folder lies on")
struct FileSystemTests {
  @Test(
    "is another computer where the number of the file system says so",
    arguments: [
      (0x6969, "nfs"), (0x517B, "smb"), (0xFF53_4D42, "cifs"), (0xFE53_4D42, "smb2"),
      (0x5346_414F, "afs"), (0x6B41_4653, "afs"), (0x0102_1997, "9p"), (0x00C3_6400, "ceph"),
    ] as [(UInt32, String)])
  func networks(magic: UInt32, name: String) {
    #expect(FileSystem(magic: magic, type: nil) == .network(name: name))
    #expect(FileSystem(magic: magic, type: "named") == .network(name: "named"))
  }

  @Test("is told apart by name where it comes through FUSE")
  func fuse() {
    let fuse: UInt32 = 0x6573_5546
    #expect(FileSystem(magic: fuse, type: "fuse.sshfs") == .network(name: "fuse.sshfs"))
    #expect(FileSystem(magic: fuse, type: "fuse.rclone") == .network(name: "fuse.rclone"))
    #expect(FileSystem(magic: fuse, type: "fuseblk") == .disk(name: "fuseblk"))
    #expect(FileSystem(magic: fuse, type: "fuse.gocryptfs") == .disk(name: "fuse.gocryptfs"))
  }

  @Test("is a disk, or memory, where it is neither")
  func others() {
    #expect(FileSystem(magic: 0xEF53, type: "ext4") == .disk(name: "ext4"))
    #expect(FileSystem(magic: 0x0102_1994, type: "tmpfs") == .memory)
    #expect(FileSystem(magic: 0x9123_683E, type: nil) == .disk(name: nil))
  }

  @Test("is that of the deepest mount, and of the last one on a place")
  func mounts() {
    let table = MountTable(
      """
      /dev/sda1 / ext4 rw,relatime 0 0
      home:/export /home nfs4 rw 0 0
      /dev/sdb1 /home/ana vfat rw 0 0
      ana@far:/ /home/ana fuse.sshfs rw 0 0
      /dev/sdc1 /media/My\\040Disk ext3 rw 0 0
      a line that ends
      """)
    #expect(table.type(of: "/var/lib") == "ext4")
    #expect(table.type(of: "/home/bo") == "nfs4")
    #expect(table.type(of: "/homely") == "ext4")
    #expect(table.type(of: "/home/ana/records") == "fuse.sshfs")
    #expect(table.type(of: "/media/My Disk") == "ext3")
    #expect(MountTable("").type(of: "/") == nil)
  }
}
