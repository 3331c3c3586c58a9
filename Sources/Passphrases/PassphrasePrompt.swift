private import CSystem
private import Glibc
package import Phrases

/// Asks for a passphrase at the terminal of the process, which shows nothing of what is typed.
package struct PassphrasePrompt: Sendable {
  /// How often somebody may try to choose a new one.
  private static let tries = 3

  private let words: PassphrasePhrases

  package init(_ words: PassphrasePhrases) { self.words = words }

  /// Asks once for a known passphrase, and for a new one until it was typed twice alike.
  ///
  /// - Parameter purpose: What it is wanted for.
  /// - Returns: The passphrase; whoever has it should ``Swift/Array/forget()`` it after use.
  /// - Throws: ``PassphraseFault``; the terminal is as it was.
  package func read(_ purpose: PassphrasePurpose) throws(PassphraseFault) -> [UInt8] {
    let terminal = cs_quiet_begin()
    guard terminal >= 0 else {
      let isThere = errno != ENXIO && errno != ENOENT && errno != ENOTTY
      throw isThere ? .terminalFailed(reason: Secret.reason(errno)) : .noTerminal
    }
    // Once for all questions, so that nothing is shown of what is typed between them.
    defer { cs_quiet_end(terminal) }
    switch purpose {
    case .known: return try line(on: terminal, after: words.ask, purpose)
    case .new: return try newOne(on: terminal)
    }
  }

  private func newOne(on terminal: Int32) throws(PassphraseFault) -> [UInt8] {
    var prompt = words.askNew
    var fault = PassphraseFault.nothingGiven
    for _ in 0..<Self.tries {
      do throws(PassphraseFault) {
        return try twice(on: terminal, after: prompt)
      } catch {
        switch error {
        case .tooShort, .tooLong, .different: break
        default: throw error
        }
        fault = error
        prompt = "\(error.sentence(words))\n\(words.askNew)"
      }
    }
    throw fault
  }

  private func twice(
    on terminal: Int32, after prompt: String
  ) throws(PassphraseFault) -> [UInt8] {
    var first = try line(on: terminal, after: prompt, .new)
    var second: [UInt8]
    do throws(PassphraseFault) {
      second = try line(on: terminal, after: words.askAgain, .known)
    } catch {
      first.forget()
      throw error
    }
    defer { second.forget() }
    guard first == second else {
      first.forget()
      throw .different
    }
    return first
  }

  private func line(
    on terminal: Int32, after prompt: String, _ purpose: PassphrasePurpose
  ) throws(PassphraseFault) -> [UInt8] {
    var bytes = try Secret.withRoom(PassphrasePurpose.most) { room throws(PassphraseFault) in
      let count = cs_quiet_line(terminal, prompt, room.baseAddress, Int32(room.count))
      switch count {
      case 0...: return Array(room.prefix(Int(count)))
      case Int32(CS_QUIET_ENDED.rawValue): throw .nothingGiven
      case Int32(CS_QUIET_TOO_LONG.rawValue): throw .tooLong(most: room.count)
      default: throw .terminalFailed(reason: Secret.reason(errno))
      }
    }
    do throws(PassphraseFault) {
      try purpose.check(bytes)
      return bytes
    } catch {
      bytes.forget()
      throw error
    }
  }
}
