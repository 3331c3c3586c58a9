private import Glibc
internal import Phrases

/// Asks for passphrases: on the terminal without showing them, or from the first line of a private file.
struct PassphrasePrompt {
  /// The fewest characters of a new passphrase.
  static let fewest = 8

  let words: StorePhrases
  /// The file that holds it; nil asks on the terminal.
  let file: String?

  enum Trouble: Error, Hashable {
    /// The sentence to say.
    case refused(String)
  }

  /// The passphrase of a store that is there.
  func passphrase() throws(Trouble) -> [UInt8] {
    guard let file else { return try ask(words.passphrase) }
    return try read(file)
  }

  /// A passphrase that is to open a store from now on; asked for twice where it is typed.
  func newPassphrase() throws(Trouble) -> [UInt8] {
    if let file { return try longEnough(read(file)) }
    let first = try longEnough(ask(words.newPassphrase))
    guard try ask(words.passphraseAgain) == first else { throw .refused(words.passphrasesDiffer) }
    return first
  }

  private func longEnough(_ bytes: [UInt8]) throws(Trouble) -> [UInt8] {
    guard String(decoding: bytes, as: UTF8.self).count >= Self.fewest else {
      throw .refused(words.passphraseTooShort(Self.fewest))
    }
    return bytes
  }

  private func read(_ path: String) throws(Trouble) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .refused(words.passphraseFileUnread(path)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & 0o077 == 0 else {
      throw .refused(words.passphraseFileOpen(path))
    }
    var bytes = [UInt8](repeating: 0, count: 1025)
    let count = Glibc.read(descriptor, &bytes, bytes.count)
    let line = Array(bytes.prefix(max(0, count)).prefix { $0 != UInt8(ascii: "\n") })
    guard !line.isEmpty else { throw .refused(words.passphraseFileUnread(path)) }
    return line
  }

  /// Asks on the terminal itself, whatever standard input is; nothing that is typed is shown.
  private func ask(_ question: String) throws(Trouble) -> [UInt8] {
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    guard terminal >= 0 else { throw .refused(words.noTerminal) }
    defer { close(terminal) }
    var before = termios()
    guard tcgetattr(terminal, &before) == 0 else { throw .refused(words.noTerminal) }
    var silent = before
    silent.c_lflag &= ~tcflag_t(ECHO)
    // While nothing is shown, the keys that end the program wait until the terminal is as it was.
    silent.c_lflag &= ~tcflag_t(ISIG)
    tcsetattr(terminal, TCSAFLUSH, &silent)
    defer { tcsetattr(terminal, TCSAFLUSH, &before) }
    _ = Array(question.utf8).withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while line.count <= 1024 {
      let count = Glibc.read(terminal, &byte, 1)
      if count < 0 && errno == EINTR { continue }
      guard count == 1, byte != UInt8(ascii: "\n"), byte != 3 else { break }
      line.append(byte)
    }
    _ = Array("\n".utf8).withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
    guard byte != 3 else { throw .refused(words.passphrasesDiffer) }
    return line
  }
}
