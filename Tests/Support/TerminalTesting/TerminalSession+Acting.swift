internal import CPseudoTerminal
private import Glibc

extension TerminalSession {
  /// Types the text.
  package func type(_ text: String) { send(text.utf8) }

  /// Presses a key, with the bytes that a terminal sends for it in its present mode.
  package func press(_ key: TerminalKey) {
    if let name = key.name {
      model.press(name.key, name.modifier)
      send(model.takeAnswers())
    } else if let byte = key.byte {
      send([byte])
    }
  }

  /// Pastes the text, marked as terminals mark it when they are asked to.
  package func paste(_ text: String) { type("\u{1B}[200~\(text)\u{1B}[201~") }

  /// Gives the window another size.
  package func resize(rows: Int, columns: Int) {
    model.resize(rows: rows, columns: columns)
    pt_resize(&session, Int32(rows), Int32(columns))
  }

  /// Sends a signal to the program, from outside of its terminal.
  package func signal(_ number: Int32) { pt_signal(&session, number) }

  /// Sends a signal to the leader of the job that has the terminal; false when there is none.
  package func signalForeground(_ number: Int32) -> Bool {
    let leader = tcgetpgrp(session.terminal)
    return leader > 0 && kill(leader, number) == 0
  }

  /// Closes the window over the program's head.
  package func hangUp() { pt_hang_up(&session) }

  /// The settings of the terminal as they are now.
  package var settings: TerminalSettings {
    get throws {
      var settings = termios()
      guard pt_settings(&session, &settings) else {
        throw TerminalFault("The terminal's settings could not be read.")
      }
      return TerminalSettings(settings)
    }
  }

  /// The number of the program's process.
  package var process: Int32 { session.process }

  /// How long the program has been on a processor, in milliseconds; waiting, for whatever, is not counted.
  package var processorTime: Double {
    get throws {
      let path = "/proc/\(session.process)/schedstat"
      guard let file = fopen(path, "r") else { throw TerminalFault("\(path) cannot be read.") }
      defer { fclose(file) }
      var line = [CChar](repeating: 0, count: 256)
      guard fgets(&line, Int32(line.count), file) != nil else { return 0 }
      let bytes = line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:))
      let first = String(decoding: bytes, as: UTF8.self).prefix { $0.isNumber }
      return (Double(first) ?? 0) / 1_000_000
    }
  }

  /// The memory that the program holds now, in bytes.
  package var residentMemory: Int {
    get throws {
      let path = "/proc/\(session.process)/status"
      guard let file = fopen(path, "r") else { throw TerminalFault("\(path) cannot be read.") }
      defer { fclose(file) }
      var line = [CChar](repeating: 0, count: 256)
      while fgets(&line, Int32(line.count), file) != nil {
        let bytes = line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:))
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.hasPrefix("VmRSS:") else { continue }
        guard let kibibytes = Int(text.filter(\.isNumber)) else { break }
        return kibibytes * 1024
      }
      throw TerminalFault("\(path) does not say how much memory is held.")
    }
  }
}
