extension CustodyPhrases {
  package static let english = CustodyPhrases(
    key: .english, audit: .english, replaced: .english,
    verified: { records, passphrases, entries in
      let counts = [
        records == 1 ? "1 record" : "\(records) records",
        passphrases == 1 ? "1 passphrase" : "\(passphrases) passphrases", "the recovery code",
        entries == 1 ? "1 entry of the audit" : "\(entries) entries of the audit",
      ]
      return
        "All is as Waymark left it: \(counts.joined(separator: ", ")), and the sums over all of it."
    },
    anchor: {
      "How far these records have come: \($0). Keep that number on paper: it shows later whether an older file was put back."
    },
    exportHere: {
      "Exported to \($0). Others who can read that folder's disk can read it: delete it after use."
    },
    noFolder: { "There is no folder \($0). Make it, or name another with --to." },
    noRecordID: {
      "\"\($0)\" is no record. Give its 32 digits and letters, as \"waymark records list\" shows them at the end of a line."
    },
    nothingOfRecord: {
      "The audit has nothing of a record \($0). \"waymark records list\" shows the records there are."
    },
    askDelete: { label, day, word in
      "Delete \"\(label)\", last changed \(day)? It cannot be brought back. To go on, type \(word): "
    },
    yesWord: "yes",
    askAgain: { "To delete it for good, type \($0): " },
    notDeleted: "Not deleted. Nothing was changed.",
    deleteNeedsYes:
      "There is no terminal to ask whether to delete it. To delete without a question, add --yes.",
    deleted: "Deleted. It is gone from the file.",
    erasurePending:
      "Sealed bytes of what was taken out are still in the file: another program is reading the records, or the disk is full. "
      + "They go when the records are closed everywhere.")
}

extension KeySlotPhrases {
  package static let english = KeySlotPhrases(
    recoveryCode: "(the recovery code)",
    added: { "\($0) can open the records with the new passphrase." },
    changed: { "\($0) has the new passphrase. The old one opens nothing any more." },
    removed: { "The passphrase of \($0) opens nothing any more." },
    mayHaveKept:
      "Somebody who knew it may have kept a copy of the records, or of their key. To seal everything anew: waymark records rekey",
    nameTaken: {
      "There is a passphrase of \($0) already. Choose another name, or change it: waymark records passphrase change"
    },
    noSuchName: { name, names in
      "There is no passphrase of \(name). There is one of: \(names.joined(separator: ", "))."
    },
    sayWhich: { "Say with --name whose passphrase: \($0.joined(separator: ", "))." },
    badName:
      "A name has at least one letter, and no tabs or line breaks. Give another with --name.",
    askGroup: { "Look at what you wrote, not at the screen. Group \($0) of the code: " },
    groupDiffers: { "Group \($0) of the code above is another. Mend what you wrote." },
    codeChecked: "The code is written down right.",
    codeNotChecked:
      "Check what you keep of it, letter by letter: there was no terminal to ask for it.",
    codeDropped:
      "The new code was not checked, so it opens nothing, and all is as it was. Begin again when you can write it down.",
    codeUnsure:
      "The code was not checked. If you do not have it right, make another: waymark records recovery",
    codeInForce:
      "The new code opens the records. The old one opens nothing any more: destroy its paper.",
    codeRefused: {
      switch $0 {
      case .length(let found, let wanted):
        "A recovery code has \(wanted) letters and digits, and this has \(found). Compare it group by group."
      case .letter(let letter):
        "No recovery code has the sign \"\(letter)\". Compare it group by group."
      case .checksum:
        "At least one letter of the recovery code is not as it was printed. Compare it group by group."
      }
    },
    keptIsOf: {
      "The passphrase that you gave is that of \($0). Name a new one for \($1) with --new-passphrase-file, or leave out --name."
    },
    beforeRekey: { records, keepsPassphrase, others in
      let count = records == 1 ? "1 record is" : "\(records) records are"
      let names = others.joined(separator: ", ")
      return
        "\(count) sealed anew. "
        + (keepsPassphrase
          ? "The passphrase that you gave still opens them. Every other one and the old recovery code open nothing afterwards."
          : "Every old passphrase and the old recovery code open nothing afterwards.")
        + (others.isEmpty
          ? ""
          : " Give these people new ones then, with \"waymark records passphrase add\": \(names).")
    },
    rekeyed: {
      $0 == 1 ? "1 record is sealed under a new key." : "\($0) records are sealed under a new key."
    },
    rekeyLimits:
      "It does not reach copies: an old backup still opens with an old passphrase. Delete old backups, and make a new one."
  )
}

extension AuditPhrases {
  package static let english = AuditPhrases(action: {
    switch $0 {
    case .createdStore: "made the records"
    case .unlocked: "unlocked the records"
    case .createdRecord: "began a record"
    case .opened: "opened a record"
    case .finished: "finished a record"
    case .overridden: "chose another level"
    case .printed: "printed a record"
    case .exported: "exported a record"
    case .deleted: "deleted a record"
    case .slotAdded: "added a passphrase"
    case .slotRemoved: "removed a passphrase"
    case .slotChanged: "changed a passphrase or the recovery code"
    case .rekeyed: "sealed everything anew"
    case .locked: "locked the records"
    }
  })
}

extension ReplacedPhrases {
  package static let english = ReplacedPhrases(
    title: "An older file",
    older: { found, seen, changes in
      "These records are older than those that this computer saw last. "
        + "What was done after \(found), up to \(seen), is not in them: "
        + (changes == 1
          ? "1 change, opening and locking counted."
          : "\(changes) changes, opening and locking counted.")
    },
    parted: { found, seen in
      "These records are not those that this computer saw last. Somebody put an old copy back and went on with it: "
        + "it was last changed \(found), the other one \(seen)."
    },
    remedy:
      "If nobody put a copy back on purpose, add nothing: look for the newer file, and ask who uses this computer.",
    howToAccept: "If it was on purpose: waymark records verify --accept",
    lockRow: "Lock the records, and look for the newer file",
    acceptRow: "Go on: the copy was put back on purpose",
    accepted: "These records count from now on.")
}
