/// Why a store did not do what it was asked to: each with what a sentence about it needs.
package enum StoreFault: Error, Hashable, Sendable {
  /// No file is there, or no folder to put one in.
  case notFound(path: String)
  /// Something is there already, and a new store never takes the place of anything.
  case exists(path: String)
  /// The file or its folder may not be used by this user.
  case noPermission(path: String)
  /// There is something that is not a file, or a link to one.
  case notAFile(path: String)
  /// The folder is on another computer, where the log of a store cannot be kept.
  case notLocal(path: String)
  case wrongPassphrase
  case wrongRecoveryCode
  /// A slot that says guessing is cheap. No store is made so.
  case weakSlot(passes: Int, kibibytes: Int)
  /// A slot that says opening takes more than the computer may be asked for. No store is made so.
  case costlySlot(passes: Int, kibibytes: Int)
  case notEnoughMemory
  case wrongFormat(WrongFormat)
  case newerFormat(found: Int, known: Int)
  case tampered(Tampering)
  /// Another program holds the file for longer than there was patience.
  case busy
  /// The disk is full.
  case full
  case readOnly
  case inputOutput(reason: String)
  /// A statement that no store refuses: its tables are not what they were when it was unlocked, or the program is wrong.
  case unexpected(reason: String)
  /// The key has been dropped.
  case locked
  /// All was sealed anew elsewhere since the store was unlocked: it must be unlocked again.
  case keyChanged
  case noSuchRecord
  /// What is in a record was written by a program that knows more.
  case unreadableRecord
  case noSuchSlot
  /// The record has been saved since it was opened.
  case changedElsewhere(by: KeyHolder, version: Int)
  /// The slot is the last of its kind, and without it nobody may be able to open the store.
  case lastSlot
}

extension StoreFault {
  /// Whether it is the disk that takes or gives nothing, and not something about what is in the file.
  var isOfDisk: Bool {
    switch self {
    case .full, .readOnly, .inputOutput: true
    default: false
    }
  }
}

/// How a file is not a store.
package enum WrongFormat: Hashable, Sendable {
  case notADatabase
  /// A database of some other program.
  case notAStore
  /// Nothing at all, as when making a store was cut short.
  case empty
}
