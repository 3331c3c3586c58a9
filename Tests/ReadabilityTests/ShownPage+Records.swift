import Phrases
import Questionnaires

extension ShownPage {
  /// What is said of the file of records, of passphrases and of the computer.
  static func records(in language: Language = .english) -> [ShownPage] {
    let phrases = Phrases.of(language)
    let store = phrases.store
    let place = store.place
    let passphrase = phrases.passphrase
    let path = "/x.db"
    let ofStore = [
      store.notFound(path), store.exists(path), store.wrongPassphrase, store.weakSlot,
      store.costlySlot, store.wrongFormat, store.newerFormat(2, 1),
      store.tampered(.recordsMissing(2)),
      store.busy, store.full, store.readOnly, store.inputOutput("EIO"), store.locked,
      store.noSuchRecord, store.changedElsewhere("R. Diaz"), store.lastSlot,
    ]
    let ofPlace = [
      place.noHome, place.network(path, "nfs"), place.openFolder(path), place.openFile(path),
      place.openAbove(path), place.link(path), place.foreign(path), place.notAFolder(path),
      place.notAFile(path), place.cannotMakeFolder(path, "EIO"), place.cannotLook(path, "EIO"),
    ]
    let ofPassphrase = [
      passphrase.ask, passphrase.askNew, passphrase.askAgain, passphrase.tooShort(8),
      passphrase.tooLong(1024), passphrase.different, passphrase.nothingGiven,
      passphrase.noTerminal, passphrase.terminalFailed("EIO"), passphrase.noFile(path),
      passphrase.notAFile(path), passphrase.openFile(path), passphrase.foreignFile(path),
      passphrase.emptyFile(path), passphrase.unreadableFile(path, "EIO"),
    ]
    return [
      ShownPage(name: "messages on records", voice: .interview, texts: ofStore),
      ShownPage(name: "messages on their place", voice: .interview, texts: ofPlace),
      ShownPage(name: "messages on passphrases", voice: .interview, texts: ofPassphrase),
      ShownPage(name: "custody of records", voice: .interview, texts: custody(phrases.custody)),
      ShownPage(name: "doctor", voice: .interview, texts: doctor(phrases.doctor)),
    ]
  }

  private static func custody(_ words: CustodyPhrases) -> [String] {
    let key = words.key
    let replaced = words.replaced
    return [
      words.verified(12, 2, 300), words.anchor("417"), words.exportHere("/x"), words.noFolder("/x"),
      words.noRecordID("7"), words.nothingOfRecord("7"),
      words.askDelete("K. 17", "2026-11-24", "yes"),
      words.askAgain("delete"), words.notDeleted, words.deleteNeedsYes, words.deleted,
      words.erasurePending, key.recoveryCode, key.added("R. Diaz"), key.changed("R. Diaz"),
      key.removed("R. Diaz"), key.mayHaveKept, key.nameTaken("R. Diaz"),
      key.noSuchName("R. Diaz", ["A. Okafor"]), key.sayWhich(["R. Diaz", "A. Okafor"]), key.badName,
      key.askGroup(3), key.groupDiffers(3), key.codeChecked, key.codeNotChecked, key.codeDropped,
      key.codeUnsure, key.codeInForce, key.codeRefused(.length(found: 55, wanted: 56)),
      key.codeRefused(.letter("%")), key.codeRefused(.checksum),
      key.beforeRekey(12, true, ["R. Diaz", "A. Okafor"]), key.rekeyed(12), key.rekeyLimits,
      replaced.title, replaced.older("2026-11-20 18:05", "2026-11-24 10:02", 37),
      replaced.parted("2026-11-20 18:05", "2026-11-24 10:02"), replaced.remedy,
      replaced.howToAccept, replaced.lockRow, replaced.acceptRow, replaced.accepted,
    ] + AuditPhrases.Action.allCases.map(words.audit.action)
  }

  private static func doctor(_ words: DoctorPhrases) -> [String] {
    let memory = words.memory
    let store = words.store
    let printing = words.printing
    let terminal = words.terminal
    return [
      words.lead, words.summary(0, 0), words.summary(0, 2), words.summary(1, 2), memory.noSwap,
      memory.swapInMemory, memory.swapEncrypted, memory.swapOpen("/dev/sda2"), memory.swapUnknown,
      memory.crashKeptBack, memory.crashWritten, memory.noCollector,
      memory.obedientCollector("systemd-coredump"), memory.collector("apport"),
      memory.collectorUnknown, memory.keysLocked, memory.keysNotLocked(16, 64),
      memory.keysUnknown, store.found("/x.db"), store.none("/x.db"), store.onDisk(nil),
      store.onDisk("ext4"), store.inMemory("/x"), store.enoughSpace(900),
      store.littleSpace("/x", 9, 100), store.spaceUnknown("/x"), printing.none,
      printing.keepsNothing, printing.keepsHistory, printing.keepsFiles,
      printing.settingsUnknown, printing.spoolEmpty, printing.spoolHolds(1),
      printing.spoolHolds(2), printing.spoolUnknown, printing.queueEmpty,
      printing.queueHolds(1), printing.queueHolds(2), printing.queueUnknown, terminal.alone,
      terminal.recorder("script"), terminal.multiplexer("tmux"), terminal.remote,
      terminal.unknown, terminal.manyLetters, terminal.fewLetters("de_DE.ISO-8859-1"),
      terminal.lettersUnknown("de_DE"),
    ]
  }
}
