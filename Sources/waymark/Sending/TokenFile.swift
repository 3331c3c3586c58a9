internal import ArgumentParser
internal import Passphrases

/// A file whose first line shows a server who sends.
struct TokenFile {
  let path: String

  /// Reads the token; says why not, and ends, where others could read it too.
  func read() throws -> [UInt8] {
    var bytes: [UInt8]
    do throws(PassphraseFault) {
      bytes = try PassphraseFile(path).read(.known)
    } catch {
      Console.complain(sentence(error))
      throw error.exitCode
    }
    guard bytes.allSatisfy({ (0x21...0x7E).contains($0) }) else {
      bytes.forget()
      Console.complain(
        "The first line of \(path) is no token: it has blanks or letters with accents. Put the token there alone."
      )
      throw Exit.badData
    }
    return bytes
  }

  private func sentence(_ fault: PassphraseFault) -> String {
    switch fault {
    case .noFile: "There is no file \(path) for the token. Check its name."
    case .notAFile: "\(path) is not a plain file. Put the token into one."
    case .openFile:
      "Others may read or change the file of the token, \(path). Run: chmod 600 \(path)"
    case .foreignFile:
      "The file of the token, \(path), belongs to another user. Use one of your own."
    case .emptyFile: "The file of the token, \(path), is empty. Put the token on its first line."
    case .tooLong(let most): "The token in \(path) is longer than \(most) bytes. Is it one?"
    case .unreadableFile(_, let reason):
      "The file of the token, \(path), cannot be read: \(reason). Check its permissions."
    case .tooShort, .different, .nothingGiven, .noTerminal, .terminalFailed:
      "The token cannot be read from \(path)."
    }
  }
}
