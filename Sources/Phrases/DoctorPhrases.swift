/// What `doctor` says of a computer.
package struct DoctorPhrases: Sendable {
  package let lead: String
  /// The words before each line; nothing is said by a colour.
  package let fine: String
  package let look: String
  package let unknown: String
  package let summary: @Sendable (_ look: Int, _ unknown: Int) -> String

  package let topics: Topics
  package let memory: Memory
  package let store: Store
  package let printing: Printing
  package let terminal: Terminal

  /// What is looked at, in a word or two.
  package struct Topics: Sendable {
    package let swap, crash, collector, keys: String
    package let records, disk, space: String
    package let printing, spool, queue: String
    package let terminal, letters: String
  }

  /// Where memory could go.
  package struct Memory: Sendable {
    package let noSwap: String
    package let swapInMemory: String
    package let swapEncrypted: String
    package let swapOpen: @Sendable (_ names: String) -> String
    package let swapUnknown: String
    package let crashKeptBack: String
    package let crashWritten: String
    package let noCollector: String
    package let obedientCollector: @Sendable (_ name: String) -> String
    package let collector: @Sendable (_ program: String) -> String
    package let collectorUnknown: String
    package let keysLocked: String
    package let keysNotLocked: @Sendable (_ kibibytes: Int, _ needed: Int) -> String
    package let keysUnknown: String
  }

  /// The place of the records.
  package struct Store: Sendable {
    package let found: @Sendable (_ path: String) -> String
    package let none: @Sendable (_ path: String) -> String
    package let onDisk: @Sendable (_ name: String?) -> String
    package let inMemory: @Sendable (_ folder: String) -> String
    package let enoughSpace: @Sendable (_ mebibytes: Int) -> String
    package let littleSpace: @Sendable (_ folder: String, _ mebibytes: Int, _ needed: Int) -> String
    package let spaceUnknown: @Sendable (_ folder: String) -> String
  }

  /// What a print system keeps.
  package struct Printing: Sendable {
    package let none: String
    package let keepsNothing: String
    package let keepsHistory: String
    package let keepsFiles: String
    package let settingsUnknown: String
    package let spoolEmpty: String
    package let spoolHolds: @Sendable (_ count: Int) -> String
    package let spoolUnknown: String
    package let queueEmpty: String
    package let queueHolds: @Sendable (_ count: Int) -> String
    package let queueUnknown: String
  }

  /// Who else sees the terminal.
  package struct Terminal: Sendable {
    package let alone: String
    package let recorder: @Sendable (_ name: String) -> String
    package let multiplexer: @Sendable (_ name: String) -> String
    package let remote: String
    package let unknown: String
    package let manyLetters: String
    package let fewLetters: @Sendable (_ locale: String) -> String
    package let lettersUnknown: @Sendable (_ locale: String) -> String
  }
}
