/// What is said when records cannot be opened, kept or trusted: the place, the thing and the remedy.
package struct StorePhrases: Sendable {
  package let noHome: String
  package let network: @Sendable (_ path: String, _ kind: String) -> String
  package let notLocal: @Sendable (_ path: String) -> String
  package let openFolder: @Sendable (_ path: String) -> String
  package let openFile: @Sendable (_ path: String) -> String
  package let link: @Sendable (_ path: String) -> String
  package let wrongKind: @Sendable (_ path: String) -> String
  package let othersOwn: @Sendable (_ path: String) -> String
  package let notMade: @Sendable (_ path: String, _ reason: String) -> String

  package let notFound: @Sendable (_ path: String) -> String
  package let exists: @Sendable (_ path: String) -> String
  package let noPermission: @Sendable (_ path: String) -> String
  package let wrongPassphrase: String
  package let wrongRecoveryCode: String
  package let weakSlot: String
  package let costlySlot: String
  package let notEnoughMemory: String
  package let notAStore: String
  package let newerFormat: @Sendable (_ found: Int, _ known: Int) -> String
  package let tampered: String
  package let busy: String
  package let full: String
  package let readOnly: String
  package let inputOutput: @Sendable (_ reason: String) -> String
  package let locked: String
  package let keyChanged: String
  package let noSuchRecord: String
  package let noSuchSlot: String
  package let changedElsewhere: @Sendable (_ who: String) -> String
  package let lastSlot: String
  package let recoveryHolder: String
  /// Around the reason, while an interview goes on in memory.
  package let notKept: @Sendable (_ reason: String) -> String

  package let newPassphrase: String
  package let passphraseAgain: String
  package let passphrase: String
  package let passphraseTooShort: @Sendable (_ least: Int) -> String
  package let passphrasesDiffer: String
  package let passphraseFileOpen: @Sendable (_ path: String) -> String
  package let passphraseFileUnread: @Sendable (_ path: String) -> String
  package let noTerminal: String
  package let made: @Sendable (_ path: String) -> String
  package let recoveryCode: @Sendable (_ code: String) -> String
  package let typeRecoveryPart: @Sendable (_ group: Int) -> String
  package let recoveryPartWrong: String
  package let recoveryPartRight: String
}

extension StorePhrases {
  package static let english = StorePhrases(
    noHome: "There is no home folder for the records. Name a file with --store.",
    network: {
      "\($0) is on a network (\($1)). Records need a disk of this computer: name one with --store."
    },
    notLocal: { "\($0) is not on a disk of this computer. Name another place with --store." },
    openFolder: { "Others can look into \($0). Close it with: chmod 700 '\($0)'" },
    openFile: { "Others can read \($0). Close it with: chmod 600 '\($0)'" },
    link: { "\($0) is a link. Name the file itself with --store." },
    wrongKind: { "\($0) is in the way of the records. Name another file with --store." },
    othersOwn: { "\($0) belongs to another account. Use a place of your own with --store." },
    notMade: { "\($0) cannot be made: \($1). Name another place with --store." },
    notFound: { "There are no records at \($0). Make them with: waymark records init" },
    exists: { "There are records at \($0) already. Name another file with --store." },
    noPermission: { "\($0) may not be opened by this account. Ask who manages this computer." },
    wrongPassphrase: "That passphrase opens nothing here. Try again.",
    wrongRecoveryCode: "That recovery code opens nothing here. Look at each letter again.",
    weakSlot: "A key in this file is made too easy to guess: the file was changed. Use a backup.",
    costlySlot: "A key in this file asks for too much memory: the file was changed. Use a backup.",
    notEnoughMemory: "There is too little memory to open the records. Close other programs.",
    notAStore: "This file holds no Waymark records. Name another one with --store.",
    newerFormat: { "These records are of format \($0); this program knows \($1). Update Waymark." },
    tampered: "These records were changed by something else than Waymark. Stop, and use a backup.",
    busy: "Another program holds the records. Try again in a moment.",
    full: "The disk is full. Make room on it.",
    readOnly: "The records cannot be written to. Look at the disk and its permissions.",
    inputOutput: { "The disk failed (\($0)). Look at it before you trust it again." },
    locked: "The records are locked. Open them with your passphrase.",
    keyChanged: "The records were sealed anew meanwhile. Open them again.",
    noSuchRecord: "That record is gone. Someone else may have deleted it.",
    noSuchSlot: "There is no such key.",
    changedElsewhere: { "\($0) has changed this record meanwhile." },
    lastSlot: "This is the last passphrase. Add another one first.",
    recoveryHolder: "Someone with the recovery code",
    notKept: { "Not kept: \($0)" },
    newPassphrase: "New passphrase: ",
    passphraseAgain: "The same again: ",
    passphrase: "Passphrase: ",
    passphraseTooShort: {
      "A passphrase needs at least \($0) characters. A few random words are good."
    },
    passphrasesDiffer: "The two are not the same. Nothing was changed; begin again.",
    passphraseFileOpen: { "Others can read \($0). Close it with: chmod 600 '\($0)'" },
    passphraseFileUnread: { "No passphrase can be read from \($0). Its first line must be one." },
    noTerminal: "There is no terminal to ask for a passphrase. Give --passphrase-file FILE.",
    made: { "Records made at \($0)." },
    recoveryCode: {
      "Recovery code: \($0)\nWrite it on paper and lock it away: it opens the records when a passphrase is lost. It is not shown again."
    },
    typeRecoveryPart: { "To be sure it is written down, type group \($0) of the code: " },
    recoveryPartWrong: "That is not what the code says. Look at your paper again.",
    recoveryPartRight: "Right.")
}
