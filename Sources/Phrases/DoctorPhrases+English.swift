extension DoctorPhrases {
  package static let english = DoctorPhrases(
    lead: "What this computer could keep or show of what you type here:",
    fine: "OK", look: "LOOK", unknown: "UNKNOWN",
    summary: { look, unknown in
      switch (look, unknown) {
      case (0, 0): "Nothing to look at."
      case (0, _): "Nothing to look at, and \(unknown) unknown."
      default: "To look at: \(look). Unknown: \(unknown)."
      }
    },
    topics: Topics(
      swap: "Swap", crash: "A crash", collector: "Crash reports", keys: "Keys",
      records: "Records", disk: "Their disk", space: "Free space",
      printing: "Printing", spool: "Kept prints", queue: "Print queue",
      terminal: "Terminal", letters: "Letters"),
    memory: .english, store: .english, printing: .english, terminal: .english)
}

extension DoctorPhrases.Memory {
  package static let english = DoctorPhrases.Memory(
    noSwap: "There is no swap: memory is not written to a disk.",
    swapInMemory: "Swap stays in memory.",
    swapEncrypted: "Swap is encrypted.",
    swapOpen: {
      "Memory can be written to \($0), which is not encrypted, and stays there. "
        + "Turn it off (sudo swapoff -a), or encrypt it."
    },
    swapUnknown:
      "It cannot be seen whether swap is encrypted. Ask who takes care of this computer.",
    crashKeptBack: "If Waymark crashes, its memory is not written to a file.",
    crashWritten: "If Waymark crashes, its memory can be written to a file. "
      + "Type ulimit -c 0 before you open it.",
    noCollector: "No program gathers the memory of programs that crash.",
    obedientCollector: {
      "\($0) gathers the memory of programs that crash. It takes none from Waymark, and none from your editor."
    },
    collector: {
      "\($0) gathers the memory of programs that crash. It takes none from Waymark. "
        + "It can take a note from your editor. Write notes in Waymark itself, or turn that program off."
    },
    collectorUnknown: "It cannot be seen who gathers the memory of programs that crash. "
      + "Write notes in Waymark itself, not in your editor.",
    keysLocked: "The keys of the records can be kept out of swap.",
    keysNotLocked: { kibibytes, needed in
      "Only \(kibibytes) KiB can be kept out of swap, and keys need \(needed). "
        + "Raise memlock in /etc/security/limits.conf."
    },
    keysUnknown: "It cannot be seen how much can be kept out of swap. Look at ulimit -l.")
}

extension DoctorPhrases.Store {
  package static let english = DoctorPhrases.Store(
    found: { "\($0) is there, and only you can open it." },
    none: { "There are none. They would be in \($0), for you alone." },
    onDisk: { name in "Their folder is on a disk of this computer\(name.map { " (\($0))" } ?? "")."
    },
    inMemory: {
      "\($0) lies in memory. What is there is gone when the computer is turned off. "
        + "Name a file on a disk with --store."
    },
    enoughSpace: { "\($0) MiB are free." },
    littleSpace: { folder, mebibytes, needed in
      "Only \(mebibytes) MiB are free in \(folder). Make room, until there are \(needed)."
    },
    spaceUnknown: { "It cannot be seen how much is free in \($0). Look with df." })
}

extension DoctorPhrases.Printing {
  package static let english = DoctorPhrases.Printing(
    none: "There is no print system.",
    keepsNothing: "The print system keeps nothing of what was printed.",
    keepsHistory: "The print system keeps who printed, and when. "
      + "Set PreserveJobHistory No in /etc/cups/cupsd.conf.",
    keepsFiles: "The print system keeps a copy of what was printed. "
      + "Set PreserveJobFiles No and PreserveJobHistory No in /etc/cups/cupsd.conf, and start it again.",
    settingsUnknown: "Only an administrator can see how long copies of prints are kept. "
      + "Ask for PreserveJobFiles No in /etc/cups/cupsd.conf.",
    spoolEmpty: "No prints are left in /var/spool/cups.",
    spoolHolds: {
      ($0 == 1 ? "A printed paper is" : "\($0) printed papers are")
        + " left in /var/spool/cups. Remove your own: cancel -a -x"
    },
    spoolUnknown: "Only an administrator can see what is left in /var/spool/cups. "
      + "Remove your own prints: cancel -a -x",
    queueEmpty: "Nothing waits to be printed.",
    queueHolds: {
      ($0 == 1 ? "One paper waits" : "\($0) papers wait")
        + " to be printed. Fetch what comes out, or stop it: cancel -a -x"
    },
    queueUnknown: "The print system does not say what waits. Ask it with lpstat -o.")
}

extension DoctorPhrases.Terminal {
  package static let english = DoctorPhrases.Terminal(
    alone: "No recorder, no tmux or screen, and no remote login was found.",
    recorder: {
      "\($0) records this terminal: all that is shown is kept. End it before you open Waymark."
    },
    multiplexer: {
      "\($0) can keep what was shown, and others with your account can open it. Open Waymark outside of it."
    },
    remote: "What is shown here goes to another computer, which may keep it. "
      + "Open Waymark at this computer itself, if you can.",
    unknown: "It cannot be seen which programs run this terminal. Open Waymark in a plain one.",
    manyLetters: "All letters can be shown.",
    fewLetters: {
      "The locale \($0) knows few letters, and others are shown as plain ones. Set LANG to C.UTF-8."
    },
    lettersUnknown: {
      "The locale \($0) does not say which letters can be shown. Set LANG to C.UTF-8."
    })
}
