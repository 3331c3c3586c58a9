/// What is said of the file of records: of the place that it is kept in, and of what can go wrong with it.
///
/// Each names the place, the thing and the remedy.
package struct StorePhrases: Sendable {
  package let place: PlacePhrases

  package let notFound: @Sendable (_ path: String) -> String
  package let exists: @Sendable (_ path: String) -> String
  package let wrongPassphrase: String
  /// The guard of a passphrase asks for less work, or for more, than Waymark ever writes.
  package let weakSlot: String
  package let costlySlot: String
  package let wrongFormat: String
  package let newerFormat: @Sendable (_ found: Int, _ known: Int) -> String
  package let tampered: @Sendable (_ what: StoreDamage) -> String
  package let wrongRecoveryCode: String
  package let notEnoughMemory: String
  package let keyChanged: String
  package let noSuchSlot: String
  package let noPermission: @Sendable (_ path: String) -> String
  package let notLocal: @Sendable (_ path: String) -> String
  package let busy: String
  package let full: String
  package let readOnly: String
  package let inputOutput: @Sendable (_ reason: String) -> String
  package let locked: String
  package let noSuchRecord: String
  package let changedElsewhere: @Sendable (_ by: String) -> String
  package let lastSlot: String
}

/// What of the records is not as Waymark left it.
package enum StoreDamage: Hashable, Sendable {
  case file
  case sums
  case passphrases
  case recordsMissing(Int)
  case recordsAdded(Int)
  case records
  case trail
}

/// Why records may not be kept in a place.
package struct PlacePhrases: Sendable {
  package let noHome: String
  package let network: @Sendable (_ folder: String, _ name: String) -> String
  package let openFolder: @Sendable (_ path: String) -> String
  package let openFile: @Sendable (_ path: String) -> String
  package let openAbove: @Sendable (_ path: String) -> String
  package let link: @Sendable (_ path: String) -> String
  package let foreign: @Sendable (_ path: String) -> String
  package let notAFolder: @Sendable (_ path: String) -> String
  package let notAFile: @Sendable (_ path: String) -> String
  package let cannotMakeFolder: @Sendable (_ path: String, _ reason: String) -> String
  package let cannotLook: @Sendable (_ path: String, _ reason: String) -> String
}

extension StorePhrases {
  package static let english = StorePhrases(
    place: .english,
    notFound: {
      "There are no records in \($0). Name their file with --store, or begin new ones."
    },
    exists: { "There are records in \($0) already. Name another file with --store." },
    wrongPassphrase:
      "That passphrase does not open these records. Capitals and blanks count. Try again.",
    weakSlot: "These records guard a passphrase less than Waymark ever does. "
      + "The file may have been changed. Go back to a copy of it.",
    costlySlot: "To open these records would take more memory than Waymark ever asks for. "
      + "The file may have been changed. Go back to a copy of it.",
    wrongFormat: "This is no file of records. Name another with --store.",
    newerFormat: { found, known in
      "A newer Waymark wrote these records, in form \(found). This one reads up to form \(known). "
        + "Install the newer one. The file is as it was."
    },
    tampered: { damage in
      let what =
        switch damage {
        case .file: "the file itself"
        case .sums: "the sums over all of it"
        case .passphrases: "the passphrases"
        case .recordsMissing(1): "a record is missing"
        case .recordsMissing(let count): "\(count) records are missing"
        case .recordsAdded(1): "a record was put in"
        case .recordsAdded(let count): "\(count) records were put in"
        case .records: "what is in a record"
        case .trail: "the trail of what was done"
        }
      return "These records were damaged, or changed by somebody else: \(what). "
        + "Do not add to them. Go back to a copy, and ask who uses this computer."
    },
    wrongRecoveryCode: "That recovery code does not open these records. Look at each letter again.",
    notEnoughMemory:
      "There is too little memory to open the records. Close other programs, and try again.",
    keyChanged: "The records were sealed anew meanwhile. Open them again.",
    noSuchSlot: "These records have no such passphrase. Look at the list of them.",
    noPermission: { "This account may not open \($0). Ask who manages this computer." },
    notLocal: { "\($0) is not on a disk of this computer. Name another place with --store." },
    busy: "Another program is writing to these records. Wait a moment, and try again.",
    full: "The disk is full, and the last change is not saved. Make room, and save it again.",
    readOnly: "The last change is not saved, since these records can only be read here. "
      + "Check who may write to the file and to its folder.",
    inputOutput: {
      "The records could not be read or written: \($0). Check the disk, and try again."
    },
    locked: "The records are locked. Give the passphrase to go on.",
    noSuchRecord: "That record is not there any more. Open the list again.",
    changedElsewhere: {
      "\($0) changed this record while it was open here. Open it again, and make your change once more."
    },
    lastSlot: "This is the last passphrase, and without one nobody can open the records. "
      + "Add another first.")
}

extension PlacePhrases {
  package static let english = PlacePhrases(
    noHome:
      "Records have no place here, since HOME is not set. Name a file for them with --store.",
    network: { folder, name in
      "The folder \(folder) lies on another computer, or is shared with one (\(name)). "
        + "Records can be spoiled there. Name a file on a disk of this computer with --store."
    },
    openFolder: {
      "Other people on this computer can enter the folder \($0). "
        + "Close it to them: chmod 700 \($0.asShellWord). Or name a file in another folder with --store."
    },
    openFile: {
      "Other people on this computer can read or change \($0). "
        + "Close it to them: chmod 600 \($0.asShellWord)"
    },
    openAbove: {
      "Anyone on this computer can put other files in the folder \($0), and so in place of the records. "
        + "Close it to them: chmod o-w \($0.asShellWord). Or name a file elsewhere with --store."
    },
    link: { "\($0) is a link to another place. Name that place itself with --store." },
    foreign: {
      "\($0) belongs to somebody else on this computer. Name a file in a folder of your own with --store."
    },
    notAFolder: { "\($0) is not a folder. Name a file in a folder with --store." },
    notAFile: { "\($0) is not a plain file. Name one with --store." },
    cannotMakeFolder: { path, reason in
      "The folder \(path) cannot be made: \(reason). Make it yourself, or name a file elsewhere with --store."
    },
    cannotLook: { path, reason in
      "Nothing can be learned of \(path): \(reason). Check who may enter its folder, or name a file elsewhere with --store."
    })
}
