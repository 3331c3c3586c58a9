/// What is said at the clinician's desk: where records are unlocked, looked for, opened and deleted.
package struct DeskPhrases: Sendable {
  package let unlockTitle: String
  package let unlock: String
  package let passphrase: String
  package let unlockRow: String
  package let noPassphrase: String
  package let listTitle: String
  /// "3 records", or how many of them a search leaves.
  package let count: @Sendable (_ count: Int) -> String
  package let empty: String
  package let newInterview: String
  /// What the records are sorted by: "Newest first".
  package let order: @Sendable (Order) -> String
  package let part: @Sendable (_ first: Int, _ last: Int, _ of: Int) -> String
  package let noLabel: String
  package let status: @Sendable (Status) -> String
  package let openBy: @Sendable (_ who: String) -> String
  package let copyOf: @Sendable (_ label: String) -> String
  package let openElsewhere: @Sendable (_ who: String) -> String
  package let goOnRow: String
  package let openRow: String
  package let followRow: String
  package let copyRow: String
  package let printRow: String
  package let exportRow: String
  package let deleteRow: String
  package let backToList: String
  package let recordTitle: String
  package let label: String
  package let clinician: String
  package let begun: String
  package let changed: String
  package let state: String
  package let computedLevel: String
  package let chosenLevel: String
  package let deleteTitle: String
  package let delete: @Sendable (_ label: String) -> String
  package let keepRow: String
  package let deleteAgain: @Sendable (_ word: String) -> String
  package let deleteWord: String
  package let notDeleteWord: @Sendable (_ word: String) -> String
  package let deleted: String
  package let lockedIdle: String
  /// The disk takes nothing, so that there is only reading.
  package let readingOnly: String
  /// Locked while the trail lacks what was looked at.
  package let lockedUnnoted: @Sendable (_ count: Int) -> String
  package let sort: String
  package let lock: String
  /// While a passphrase is tried, which takes long on purpose.
  package let oneMoment: String
  /// At the right of the first line, beside an interview that is kept.
  package let kept: String
  package let notKept: String
  package let keepElsewhere: String
  package let leaveKept: String
  package let leaveNotKept: String
  package let keptElsewhere: @Sendable (_ path: String) -> String
  package let exported: @Sendable (_ folder: String) -> String
  package let recoveryHolder: String
  package let notKeptBecause: @Sendable (_ reason: String) -> String
  package let made: @Sendable (_ path: String) -> String
  package let recoveryCode: @Sendable (_ code: String) -> String
  package let nothingThere: @Sendable (_ path: String) -> String
  package let privacyKept: String
  package let paperKept: String
  package let leaveNothing: String
  package let idle: String
  package let unreadable: String
  package let notExported: @Sendable (_ reason: String) -> String
  package let wentOnAsCopy: @Sendable (_ who: String) -> String
  package let agreementTitle: String
  package let agreement: @Sendable (_ kept: Int, _ all: Int) -> String
  package let drafts: @Sendable (_ count: Int) -> String
  package let printed: String

  package enum Order: Hashable, Sendable, CaseIterable { case changed, label, status, begun }
  package enum Status: Hashable, Sendable, CaseIterable { case draft, complete, overridden }
}

extension DeskPhrases {
  package static let english = DeskPhrases(
    unlockTitle: "Records",
    unlock:
      "The records on this computer are sealed. Your passphrase opens them, or the recovery code.",
    passphrase: "Passphrase",
    unlockRow: "Open the records",
    noPassphrase: "Write your passphrase first.",
    listTitle: "Records",
    count: { $0 == 1 ? "1 record" : "\($0) records" },
    empty: "There are no records yet.",
    newInterview: "New interview",
    order: {
      switch $0 {
      case .changed: "last changed first"
      case .label: "by label"
      case .status: "drafts first"
      case .begun: "newest first"
      }
    },
    part: { "Lines \($0) to \($1) of \($2)" },
    noLabel: "no label",
    status: {
      switch $0 {
      case .draft: "draft"
      case .complete: "complete"
      case .overridden: "overridden"
      }
    },
    openBy: { "open: \($0)" },
    copyOf: { $0.isEmpty ? "copy" : "\($0) (copy)" },
    openElsewhere: { "\($0) has this record open now. What you change is kept as a copy." },
    goOnRow: "Go on with the interview",
    openRow: "Open the result",
    followRow: "Reassess: ask again, with these answers beside",
    copyRow: "Make a copy",
    printRow: "Print the chart summary",
    exportRow: "Export everything in it as files",
    deleteRow: "Delete",
    backToList: "Back to the records",
    recordTitle: "Record",
    label: "Label",
    clinician: "Clinician",
    begun: "Begun",
    changed: "Last changed",
    state: "State",
    computedLevel: "Level from the answers",
    chosenLevel: "Level chosen",
    deleteTitle: "Delete a record",
    delete: { "Delete \"\($0)\"? It cannot be brought back." },
    keepRow: "Keep it",
    deleteAgain: { "To delete it for good, type \($0) and press Enter." },
    deleteWord: "delete",
    notDeleteWord: { "Not deleted. Type \($0), or press Esc to keep it." },
    deleted: "Deleted. It is gone from the file.",
    lockedIdle: "Locked: no key was pressed for a while.",
    readingOnly: "The disk takes nothing: you can read, but nothing is kept. "
      + "What you look at is noted once the disk has room.",
    lockedUnnoted: {
      let what = $0 == 1 ? "one thing done here is" : "\($0) things done here are"
      return "Locked. The disk took nothing, so \(what) not in the trail."
    },
    sort: "sort",
    lock: "lock",
    oneMoment: "One moment: what is sealed takes a second to open.",
    kept: "kept",
    notKept: "NOT KEPT",
    keepElsewhere: "Keep it in a file of its own",
    leaveKept: "Leave this interview? It is kept in its record, and you can go on later.",
    leaveNotKept:
      "Leave this interview? The last changes are not in its record, and would be gone.",
    keptElsewhere: { "Kept in \($0)." },
    exported: { "Exported to \($0)." },
    recoveryHolder: "Someone with the recovery code",
    notKeptBecause: { "Not kept: \($0)" },
    made: { "Records made at \($0)." },
    recoveryCode: {
      "Recovery code:\n\n  \($0)\n\nWrite it on paper and lock it away.\n"
        + "It opens the records when a passphrase is lost. It is not shown again."
    },
    nothingThere: {
      "There are no records in \($0). Make them with: waymark records init --name NAME"
    },
    privacyKept: "Nothing leaves this computer. Each answer is kept in a sealed record on it.",
    paperKept: "The interview is kept in its record. A paper is saved only where you save it.",
    leaveNothing: "Leave this interview? There is nothing to keep yet.",
    idle: "Still there? Press any key, or the records are locked soon.",
    unreadable:
      "This record was written by a newer Waymark. Install the newer one; the record is as it was.",
    notExported: { "Not exported: \($0)." },
    wentOnAsCopy: { "\($0) changed this record meanwhile. Yours goes on as a copy." },
    agreementTitle: "Level from the answers kept, by level:",
    agreement: { "\($0) of \($1) kept" },
    drafts: { $0 == 1 ? "1 record without a level yet" : "\($0) records without a level yet" },
    printed: "Sent to the printer.")
}
