/// What is known of a file or a folder without opening it.
package struct FileFacts: Hashable, Sendable {
  package let kind: Kind
  /// The number of the user whose it is.
  package let owner: UInt32
  /// Who may do what, as `chmod` takes it.
  package let mode: UInt32

  package enum Kind: Hashable, Sendable {
    case folder, file, link, other
  }

  package init(kind: Kind, owner: UInt32, mode: UInt32) {
    self.kind = kind
    self.owner = owner
    self.mode = mode & 0o7777
  }

  /// Whether the group or others may do anything with it.
  package var isOpenToOthers: Bool { mode & 0o077 != 0 }

  /// Whether anybody may put another thing in the place of what is inside.
  package var letsAnybodyReplace: Bool { mode & 0o002 != 0 && mode & 0o1000 == 0 }
}
