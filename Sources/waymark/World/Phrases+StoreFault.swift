internal import ArgumentParser
internal import Phrases
internal import Records

extension Phrases {
  /// What a fault of the store means, and what to do.
  func sentence(for fault: StoreFault) -> String {
    switch fault {
    case .notFound(let path): store.notFound(path)
    case .exists(let path): store.exists(path)
    case .noPermission(let path): store.noPermission(path)
    case .notAFile(let path): store.place.notAFile(path)
    case .notLocal(let path): store.notLocal(path)
    case .wrongPassphrase: store.wrongPassphrase
    case .wrongRecoveryCode: store.wrongRecoveryCode
    case .weakSlot: store.weakSlot
    case .costlySlot: store.costlySlot
    case .notEnoughMemory: store.notEnoughMemory
    case .wrongFormat: store.wrongFormat
    case .newerFormat(let found, let known): store.newerFormat(found, known)
    case .tampered(let what): store.tampered(StoreDamage(what))
    case .busy: store.busy
    case .full: store.full
    case .readOnly: store.readOnly
    case .inputOutput(let reason), .unexpected(let reason): store.inputOutput(reason)
    case .locked: store.locked
    case .keyChanged: store.keyChanged
    case .noSuchRecord: store.noSuchRecord
    case .unreadableRecord: desk.unreadable
    case .noSuchSlot: store.noSuchSlot
    case .changedElsewhere(let holder, _): store.changedElsewhere(desk.name(of: holder))
    case .lastSlot: store.lastSlot
    }
  }
}

extension StoreDamage {
  /// What a person can be told of it: which of many rows it is says nothing to them.
  init(_ tampering: Tampering) {
    self =
      switch tampering {
      case .file, .structure: .file
      case .manifest: .sums
      case .slots, .slotLabel: .passphrases
      case .recordsMissing(let count): .recordsMissing(count)
      case .recordsAdded(let count): .recordsAdded(count)
      case .recordsReplaced, .record, .claim: .records
      case .auditMissing, .auditAdded, .auditReplaced, .auditEntry: .trail
      }
  }
}

extension DeskPhrases {
  /// Who opened the records, in words.
  func name(of holder: KeyHolder) -> String {
    switch holder {
    case .clinician(let label): label
    case .recoveryCode: recoveryHolder
    }
  }
}

extension StoreFault {
  /// The exit code of a command that it ends.
  var exitCode: ExitCode {
    switch self {
    case .notFound, .noSuchRecord, .noSuchSlot: Exit.notFound
    case .exists, .noPermission, .notAFile: Exit.cannotCreate
    case .notLocal: Exit.configuration
    case .wrongPassphrase, .wrongRecoveryCode, .locked, .keyChanged, .lastSlot: Exit.refused
    case .weakSlot, .costlySlot, .wrongFormat, .tampered: Exit.badData
    case .newerFormat, .unreadableRecord: Exit.configuration
    case .busy, .changedElsewhere, .notEnoughMemory: Exit.busy
    case .full, .readOnly, .inputOutput, .unexpected: Exit.inputOutput
    }
  }
}
