internal import ArgumentParser
internal import Phrases
internal import Records

extension StorePhrases {
  /// What a fault of the store means, and what to do.
  func sentence(for fault: StoreFault) -> String {
    switch fault {
    case .notFound(let path): notFound(path)
    case .exists(let path): exists(path)
    case .noPermission(let path): noPermission(path)
    case .notAFile(let path): place.notAFile(path)
    case .notLocal(let path): notLocal(path)
    case .wrongPassphrase: wrongPassphrase
    case .wrongRecoveryCode: wrongRecoveryCode
    case .weakSlot: weakSlot
    case .costlySlot: costlySlot
    case .notEnoughMemory: notEnoughMemory
    case .wrongFormat: wrongFormat
    case .newerFormat(let found, let known): newerFormat(found, known)
    case .tampered(let what): tampered("\(what)")
    case .busy: busy
    case .full: full
    case .readOnly: readOnly
    case .inputOutput(let reason): inputOutput(reason)
    case .locked: locked
    case .keyChanged: keyChanged
    case .noSuchRecord: noSuchRecord
    case .noSuchSlot: noSuchSlot
    case .changedElsewhere(let holder, _): changedElsewhere(holder.label)
    case .lastSlot: lastSlot
    }
  }
}

extension KeyHolder {
  /// The clinician's name; empty for one with the recovery code.
  var label: String { if case .clinician(let label) = self { label } else { "" } }
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
    case .newerFormat: Exit.configuration
    case .busy, .changedElsewhere, .notEnoughMemory: Exit.busy
    case .full, .readOnly, .inputOutput: Exit.inputOutput
    }
  }
}
