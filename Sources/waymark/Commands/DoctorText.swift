package import Phrases
internal import Records
internal import TextLayout

/// What was found, as lines of words.
package struct DoctorText {
  private let findings: [Checkup.Finding]
  private let phrases: Phrases
  private var words: DoctorPhrases { phrases.doctor }

  package init(_ findings: [Checkup.Finding], _ phrases: Phrases) {
    self.findings = findings
    self.phrases = phrases
  }

  /// All of it, for a terminal of so many columns; a word that is wider than its room goes past them.
  package func lines(columns: Int) -> [String] {
    let verdicts = ([words.fine, words.look, words.unknown].map(\.columns).max() ?? 0) + 2
    let topics = (findings.map { topic($0).columns }.max() ?? 0) + 2
    let room = max(20, columns - verdicts - topics)
    var lines = TextLines.wrapped(words.lead, columns: columns) + [""]
    for finding in findings {
      for (place, line) in Self.wrapped(sentence(finding), columns: room).enumerated() {
        let verdict = place == 0 ? word(finding.verdict) : ""
        let topic = place == 0 ? topic(finding) : ""
        lines.append(
          TextLines.padded(verdict, columns: verdicts) + TextLines.padded(topic, columns: topics)
            + line)
      }
    }
    let count = { (verdict: Checkup.Finding.Verdict) in findings.count { $0.verdict == verdict } }
    return lines + ["", words.summary(count(.look), count(.unknown))]
  }

  /// Lines of whole words: what is to be copied, such as a path in a command, must not be broken.
  private static func wrapped(_ text: String, columns: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ").map(String.init) {
      if let last = lines.last, last.columns + 1 + word.columns <= columns {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(word)
      }
    }
    return lines
  }

  private func word(_ verdict: Checkup.Finding.Verdict) -> String {
    switch verdict {
    case .fine: words.fine
    case .look: words.look
    case .unknown: words.unknown
    }
  }

  private func topic(_ finding: Checkup.Finding) -> String {
    let topics = words.topics
    return switch finding {
    case .swap: topics.swap
    case .crash: topics.crash
    case .collector: topics.collector
    case .keys: topics.keys
    case .place: topics.records
    case .disk: topics.disk
    case .space: topics.space
    case .printing: topics.printing
    case .spool: topics.spool
    case .queue: topics.queue
    case .terminal: topics.terminal
    case .letters: topics.letters
    }
  }

  private func sentence(_ finding: Checkup.Finding) -> String {
    switch finding {
    case .swap(let swap): sentence(swap)
    case .crash(let isKeptBack):
      isKeptBack ? words.memory.crashKeptBack : words.memory.crashWritten
    case .collector(let collector): sentence(collector)
    case .keys(let locking): sentence(locking)
    case .place(let place): sentence(place)
    case .disk(let system, let folder): sentence(system, folder)
    case .space(let space): sentence(space)
    case .printing(let printing): sentence(printing)
    case .spool(.none): words.printing.spoolEmpty
    case .spool(.some(let count)): words.printing.spoolHolds(count)
    case .spool(.unknown): words.printing.spoolUnknown
    case .queue(.none): words.printing.queueEmpty
    case .queue(.some(let count)): words.printing.queueHolds(count)
    case .queue(.unknown): words.printing.queueUnknown
    case .terminal(let terminal): sentence(terminal)
    case .letters(.all): words.terminal.manyLetters
    case .letters(.few(let locale)): words.terminal.fewLetters(locale)
    case .letters(.unknown(let locale)): words.terminal.lettersUnknown(locale)
    }
  }

  private func sentence(_ swap: Checkup.Finding.Swap) -> String {
    switch swap {
    case .none: words.memory.noSwap
    case .inMemory: words.memory.swapInMemory
    case .encrypted: words.memory.swapEncrypted
    case .open(let names): words.memory.swapOpen(names.joined(separator: ", "))
    case .unknown: words.memory.swapUnknown
    }
  }

  private func sentence(_ collector: Checkup.Finding.Collector) -> String {
    switch collector {
    case .none: words.memory.noCollector
    case .obedient(let name): words.memory.obedientCollector(name)
    case .other(let name): words.memory.collector(name)
    case .unknown: words.memory.collectorUnknown
    }
  }

  private func sentence(_ locking: Checkup.Finding.Locking) -> String {
    switch locking {
    case .enough: words.memory.keysLocked
    case .little(let kibibytes):
      words.memory.keysNotLocked(kibibytes, Int(Checkup.neededLock >> 10))
    case .unknown: words.memory.keysUnknown
    }
  }

  private func sentence(_ place: Checkup.Finding.Place) -> String {
    switch place {
    case .store(let path): words.store.found(path)
    case .nothingYet(let path): words.store.none(path)
    case .refused(let fault): fault.sentence(phrases.store.place)
    }
  }

  private func sentence(_ system: FileSystem, _ folder: String) -> String {
    switch system {
    case .disk(let name): words.store.onDisk(name)
    case .memory: words.store.inMemory(folder)
    case .network(let name): phrases.store.place.network(folder, name)
    }
  }

  private func sentence(_ space: Checkup.Finding.Space) -> String {
    switch space {
    case .enough(let mebibytes): words.store.enoughSpace(mebibytes)
    case .little(let folder, let mebibytes):
      words.store.littleSpace(folder, mebibytes, Int(Checkup.neededSpace >> 20))
    case .unknown(let folder): words.store.spaceUnknown(folder)
    }
  }

  private func sentence(_ printing: Checkup.Finding.Printing) -> String {
    switch printing {
    case .none: words.printing.none
    case .keepsNothing: words.printing.keepsNothing
    case .keepsHistory: words.printing.keepsHistory
    case .keepsFiles: words.printing.keepsFiles
    case .unknown: words.printing.settingsUnknown
    }
  }

  private func sentence(_ terminal: Checkup.Finding.Terminal) -> String {
    switch terminal {
    case .alone: words.terminal.alone
    case .recorder(let name): words.terminal.recorder(name)
    case .multiplexer(let name): words.terminal.multiplexer(name)
    case .remote: words.terminal.remote
    case .unknown: words.terminal.unknown
    }
  }
}
