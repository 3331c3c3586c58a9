/// Where the records of one user are kept.
package struct StorePlace: Hashable, Sendable {
  /// From the root on.
  package let path: String

  /// The folder of the file.
  package var folder: String { Self.folder(above: path) }

  /// The file, and what SQLite puts beside it.
  package var files: [String] { [path, "\(path)-wal", "\(path)-shm", "\(path)-journal"] }

  /// Chooses the place: as named, else in `WAYMARK_STORE`, else among this user's data.
  ///
  /// - Parameters:
  ///   - name: What the command line names.
  ///   - surroundings: What is asked of the system.
  /// - Throws: ``PlaceFault`` where nothing says which place that is.
  package init(named name: String?, in surroundings: PlaceSurroundings) throws(PlaceFault) {
    let home = surroundings.variable("HOME")
    if let name = name ?? surroundings.variable("WAYMARK_STORE") {
      path = try Self.whole(name, home: home, surroundings)
      return
    }
    path = try Self.amongData("records.waymark", surroundings)
  }

  /// Chooses the place of what a person has saved for themselves, among this user's data.
  ///
  /// - Parameter surroundings: What is asked of the system.
  /// - Throws: ``PlaceFault`` where nothing says which place that is.
  package init(ofSavedAnswersIn surroundings: PlaceSurroundings) throws(PlaceFault) {
    path = try Self.amongData("saved.waymark", surroundings)
  }

  private static func amongData(
    _ file: String, _ surroundings: PlaceSurroundings
  ) throws(PlaceFault) -> String {
    let home = surroundings.variable("HOME")
    // A relative folder counts as none, by the specification of XDG_DATA_HOME.
    let data = surroundings.variable("XDG_DATA_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    guard let data = data ?? home.map({ "\($0)/.local/share" }) else { throw .noHome }
    return try whole("\(data)/waymark/\(file)", home: home, surroundings)
  }

  /// From the root on, without empty parts and without dots that stand for nothing.
  private static func whole(
    _ name: String, home: String?, _ surroundings: PlaceSurroundings
  ) throws(PlaceFault) -> String {
    var path = name
    if name.hasPrefix("~/"), let home { path = home + name.dropFirst() }
    if !path.hasPrefix("/") {
      guard let folder = surroundings.workingFolder() else {
        throw .cannotLook(name, reason: "the folder here is gone")
      }
      path = "\(folder)/\(path)"
    }
    // Two dots stay: what they mean depends on links.
    return "/" + path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
  }

  static func folder(above path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
    return String(path[..<slash])
  }
}
