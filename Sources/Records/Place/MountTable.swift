/// The table of mounts, as `/proc/self/mounts` writes it.
package struct MountTable: Sendable {
  private let mounts: [(point: String, type: String)]

  package init(_ text: String) {
    mounts = text.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: " ")
      guard fields.count > 2 else { return nil }
      return (Self.plain(fields[1]), String(fields[2]))
    }
  }

  /// The type of the file system that a path without links lies on; nil where no mount covers it.
  package func type(of path: String) -> String? {
    var best: (point: String, type: String)?
    // Of two on one place, the later one covers the other.
    for mount in mounts where Self.covers(mount.point, path) {
      if mount.point.utf8.count >= best?.point.utf8.count ?? 0 { best = mount }
    }
    return best?.type
  }

  private static func covers(_ point: String, _ path: String) -> Bool {
    point == "/" || path == point || path.hasPrefix("\(point)/")
  }

  /// Without the octal numbers that stand for blanks and the like: "My\040Disk".
  private static func plain(_ field: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = Array(field.utf8)[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(3)
      if byte == UInt8(ascii: "\\"), digits.count == 3,
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 8)
      {
        bytes.append(value)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
