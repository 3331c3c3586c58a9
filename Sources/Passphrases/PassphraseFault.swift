package import Phrases

/// Why there is no passphrase to go on with.
package enum PassphraseFault: Error, Hashable, Sendable {
  case tooShort(least: Int)
  /// Counted in bytes.
  case tooLong(most: Int)
  /// A new one was typed differently the second time.
  case different
  case nothingGiven
  case noTerminal
  case terminalFailed(reason: String)
  case noFile(String)
  /// A link, a folder or the like.
  case notAFile(String)
  /// The group or others may read or change the file.
  case openFile(String)
  /// It belongs to another user.
  case foreignFile(String)
  case emptyFile(String)
  case unreadableFile(String, reason: String)

  /// The fault in words, with its remedy.
  package func sentence(_ words: PassphrasePhrases) -> String {
    switch self {
    case .tooShort(let least): words.tooShort(least)
    case .tooLong(let most): words.tooLong(most)
    case .different: words.different
    case .nothingGiven: words.nothingGiven
    case .noTerminal: words.noTerminal
    case .terminalFailed(let reason): words.terminalFailed(reason)
    case .noFile(let path): words.noFile(path)
    case .notAFile(let path): words.notAFile(path)
    case .openFile(let path): words.openFile(path)
    case .foreignFile(let path): words.foreignFile(path)
    case .emptyFile(let path): words.emptyFile(path)
    case .unreadableFile(let path, let reason): words.unreadableFile(path, reason)
    }
  }
}
