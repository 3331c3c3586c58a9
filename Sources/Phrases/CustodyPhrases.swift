/// What is said where sealed records are looked after: their keys, their audit, an older file in their place, and what leaves them.
package struct CustodyPhrases: Sendable {
  package let key: KeySlotPhrases
  package let audit: AuditPhrases
  package let replaced: ReplacedPhrases

  /// What was looked at, and found as it was left.
  package let verified: @Sendable (_ records: Int, _ passphrases: Int, _ entries: Int) -> String
  package let anchor: @Sendable (_ text: String) -> String

  package let exportHere: @Sendable (_ folder: String) -> String
  package let noFolder: @Sendable (_ folder: String) -> String
  package let noRecordID: @Sendable (_ text: String) -> String
  package let nothingOfRecord: @Sendable (_ id: String) -> String

  package let askDelete: @Sendable (_ label: String, _ day: String, _ word: String) -> String
  package let yesWord: String
  package let askAgain: @Sendable (_ word: String) -> String
  package let notDeleted: String
  package let deleteNeedsYes: String
  package let deleted: String
  /// Deleted bytes stay in the file for now.
  package let erasurePending: String
}

/// What is said of passphrases, of the recovery code and of sealing anew.
package struct KeySlotPhrases: Sendable {
  package let recoveryCode: String
  package let added: @Sendable (_ name: String) -> String
  package let changed: @Sendable (_ name: String) -> String
  package let removed: @Sendable (_ name: String) -> String
  package let mayHaveKept: String
  package let nameTaken: @Sendable (_ name: String) -> String
  package let noSuchName: @Sendable (_ name: String, _ names: [String]) -> String
  package let sayWhich: @Sendable (_ names: [String]) -> String
  package let badName: String

  package let askGroup: @Sendable (_ number: Int) -> String
  package let groupDiffers: @Sendable (_ number: Int) -> String
  package let codeChecked: String
  package let codeNotChecked: String
  /// The question was left without an answer, before the code was in force.
  package let codeDropped: String
  /// The same, where the code is in force already.
  package let codeUnsure: String
  package let codeInForce: String
  package let codeRefused: @Sendable (RecoveryCodeTrouble) -> String

  /// The passphrase that was given is somebody else's than the one who is named.
  package let keptIsOf: @Sendable (_ owner: String, _ named: String) -> String
  /// What sealing anew does; whether the passphrase that was given stays in force, and who must be given new ones.
  package let beforeRekey:
    @Sendable (_ records: Int, _ keepsPassphrase: Bool, _ others: [String]) -> String
  package let rekeyed: @Sendable (_ records: Int) -> String
  package let rekeyLimits: String
}

/// Why what was typed is no recovery code.
package enum RecoveryCodeTrouble: Hashable, Sendable {
  case length(found: Int, wanted: Int)
  case letter(Character)
  case checksum
}

/// The words for what the audit remembers.
package struct AuditPhrases: Sendable {
  package enum Action: Hashable, Sendable, CaseIterable {
    case createdStore, unlocked, createdRecord, opened, finished, overridden, printed, exported
    case deleted, slotAdded, slotRemoved, slotChanged, rekeyed, locked
  }

  package let action: @Sendable (Action) -> String
}

/// What is said when other records stand in the place of those that this computer saw last.
package struct ReplacedPhrases: Sendable {
  package let title: String
  /// The records as they are were last changed at one time, and those that were seen at another.
  package let older: @Sendable (_ found: String, _ seen: String, _ changes: UInt64) -> String
  package let parted: @Sendable (_ found: String, _ seen: String) -> String
  package let remedy: String
  /// The same for commands: how to say that it was done on purpose.
  package let howToAccept: String
  package let lockRow: String
  package let acceptRow: String
  package let accepted: String
}
