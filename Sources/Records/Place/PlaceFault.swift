/// Why records may not be kept in a place, or why it cannot be told.
package enum PlaceFault: Error, Hashable, Sendable {
  /// Nothing says where the files of this user belong.
  case noHome
  /// The folder lies on another computer; what kind of sharing that is.
  case network(folder: String, name: String)
  /// The group or others may look into the folder, or change it.
  case openFolder(String)
  /// The group or others may read or change the file.
  case openFile(String)
  /// Anybody may put another folder in the place of one on the way.
  case openAbove(String)
  case link(String)
  /// It belongs to another user.
  case foreign(String)
  case notAFolder(String)
  case notAFile(String)
  case cannotMakeFolder(String, reason: String)
  case cannotLook(String, reason: String)
}
