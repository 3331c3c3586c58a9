package import Placement
package import Questionnaires

/// Every sentence of the screens and of line mode that is no part of an assessment.
///
/// A struct, so that a translation which misses one does not compile.
package struct Phrases: Sendable {
  package let program: String
  package let scales: ScalePhrases
  package let report: ReportPhrases
  package let prompts: PromptPhrases
  package let screens: ScreenPhrases
  package let result: ResultPhrases
  package let paper: PaperPhrases
  package let guide: GuidePhrases
  package let keys: KeyPhrases
  package let lines: LinePhrases
  package let session: SessionPhrases
  package let handling: HandlingPhrases
  package let review: ReviewPhrases
  package let override: OverridePhrases
  package let reassessment: ReassessmentPhrases
  package let commands: CommandPhrases
  package let desk: DeskPhrases
  package let store: StorePhrases
  package let passphrase: PassphrasePhrases
  package let saving: SavingPhrases
  /// The same of a passphrase from now on, and of the recovery code.
  package let newPassphrase: PassphrasePhrases
  package let recoveryCode: PassphrasePhrases
  package let custody: CustodyPhrases
  package let doctor: DoctorPhrases
  package let forms: FormPhrases

  /// The words for answers, the same on screens and on paper.
  package var answers: AnswerPhrases { report.answers }
}

/// What stands around the answers of a question.
package struct PromptPhrases: Sendable {
  package let chooseFirst: String
  package let markFirst: String
  package let writeNumber: @Sendable (ClosedRange<Int>) -> String
  package let why: @Sendable (String) -> String
  package let numberField: @Sendable (_ unit: String, ClosedRange<Int>) -> String
  package let noteField: Wording
}

/// The pages around the questions.
package struct ScreenPhrases: Sendable {
  package let welcomeTitle: String
  package let welcome: [String]
  package let forMyself: String
  package let withAClient: String
  package let leaveNow: String
  package let notReviewed: String

  package let privacyTitle: String
  /// What is kept and what is not; the exit is how one leaves at once: "Press F9".
  package let privacy: @Sendable (Voice, _ exit: String) -> [String]
  package let begin: String
  package let beginShort: String
  package let goBack: String

  package let clientTitle: String
  package let client: String
  package let clinicianTitle: String
  package let clinician: String

  package let question: @Sendable (_ number: Int, _ total: Int, _ isExact: Bool) -> String
  package let noteTitle: String
  package let note: String

  package let sectionDone: @Sendable (_ title: String) -> String
  package let sectionsLeft: @Sendable (_ left: Int) -> String
  package let restHere: Wording
  package let goOn: String
  package let reviewAnswers: String

  package let helpNowTitle: String
  package let helpNowLead: Wording
  package let changeAnswer: String
  package let helpIsUnderWay: String
  package let seeResult: String
  package let stop: String

  package let reviewTitle: String
  package let reviewLead: Wording
  package let seeResultRow: String
  package let notAnswered: @Sendable (Int) -> String

  package let leaveTitle: String
  package let leaveLead: String
  package let stay: String
  package let leave: String

  package let helpTitle: String
  package let helpLead: @Sendable (Voice) -> [String]
  package let keysHere: String
  package let tooSmall: @Sendable (_ columns: Int, _ rows: Int) -> String
  package let nothingHere: String
  package let more: String
  package let moreAbove: String
  package let moreBoth: String
  package let needSoFar: String
  package let levelSoFar: String
  /// A need while answers are still to come: "daily or more".
  package let needSoFarWords: @Sendable (ClosedRange<Need>) -> String
  package let chooseLine: String
}

/// The recommendation, the reasons and the comparison.
package struct ResultPhrases: Sendable {
  package let title: Wording
  package let notADiagnosis: String
  package let emergency: Wording
  package let later: Wording
  package let first: String
  /// How many first steps stand further down the page: "2 more below".
  package let moreFirst: @Sendable (Int) -> String
  /// Above those.
  package let alsoDo: String
  package let mayAlso: String
  package let levelTitle: Wording
  package let noLevel: Wording
  package let leastThatLooksSafe: String
  /// The mark of the least level while the result is a range.
  package let atLeast: String
  package let possible: String
  package let range: @Sendable (_ least: String, _ most: String) -> String
  package let nextStep: NextStepPhrases
  package let candidacy: CandidacyPhrases
  package let askedForIt: String
  package let urgencyTitle: String
  package let stillOpen: @Sendable (_ count: Int, Voice) -> String
  package let settled: Wording
  package let servicesTitle: Wording
  package let helpTitle: String
  package let disclaimer: Wording

  package let whyTitle: String
  package let whyNotTitle: String
  package let whyNot: WhyNotPhrases
  package let changeTitle: String
  package let change: ChangePhrases
  package let answersUsed: @Sendable (String) -> String
  package let source: @Sendable (String) -> String
  package let couldAskForMore: String

  package let compareTitle: String
  package let compareLead: String
  package let fact: @Sendable (_ fact: String) -> String
  package let recommendedMark: String
}

/// Saving and printing.
package struct PaperPhrases: Sendable {
  package let title: String
  package let lead: Wording
  package let savePerson: Wording
  package let printPerson: Wording
  package let saveChart: String
  package let printChart: String
  package let finish: String
  package let backToResult: String
  package let fileTitle: String
  package let fileLead: String
  package let personFile: String
  package let chartFile: String
  /// How the ending of a file's name decides its form.
  package let fileForms: String
  package let noFileName: String
  package let existsTitle: String
  package let exists: @Sendable (String) -> String
  package let anotherName: String
  package let replace: String
  package let saved: @Sendable (String) -> String
  package let notSaved: @Sendable (_ path: String, _ reason: String) -> String
  package let printed: String
  package let noPrinter: String
  package let notPrinted: @Sendable (String) -> String
  package let printTitle: String
  package let printLead: String
  package let copies: @Sendable (ClosedRange<Int>) -> String
  package let writeCopies: @Sendable (ClosedRange<Int>) -> String
  /// A row for the printer that is taken when none is named.
  package let usualPrinter: @Sendable (_ name: String) -> String
  /// The same, where its name is not known.
  package let anyPrinter: String
  /// Of printers that are not to be seen on the page.
  package let morePrinters: @Sendable (_ count: Int) -> String
  /// Why there is no PDF, as it goes on after "Not saved: ".
  package let noPDF: @Sendable (_ library: String) -> String
  package let pdfFailed: @Sendable (_ code: Int) -> String
  package let pdfOnTerminal: String
}

/// What keys do, in a word or two.
package struct KeyPhrases: Sendable {
  package let enter: String
  package let space: String
  package let arrows: String
  package let digits: String
  package let scroll: String
  package let page: String
  package let next: String
  package let choose: String
  package let open: String
  package let mark: String
  package let move: String
  package let pick: String
  package let openPage: String
  package let back: String
  package let help: String
  package let review: String
  package let guide: String
  package let note: String
  package let why: String
  package let compare: String
  package let paper: String
  package let answerOpen: String
  package let openReasons: String
  package let closeReasons: String
  package let nextReason: String
  package let pageUp: String
  package let pageDown: String
  package let home: String
  package let end: String
  package let toFirst: String
  package let toLast: String
  package let leave: String
  package let quickExit: String
  /// How one leaves at once: "Press F9".
  package let exitHow: String
  package let close: String
  package let edit: String
  package let suspend: String
  package let undo: String
  package let tab: String
  package let filter: String
  package let missing: String
  package let override: String
  package let sinceLastTime: String
  package let asLastTime: String
  package let editing: EditingPhrases
}

/// What only line mode says.
package struct LinePhrases: Sendable {
  package let prompt: String
  package let intro: [String]
  package let notUnderstood: @Sendable (String) -> String
  package let keep: @Sendable (String) -> String
  package let several: String
  package let typeNumber: String
  package let noSuchRow: @Sendable (Int, Int) -> String
  package let exitHow: String
  package let inputEnded: String
  /// The warning before nobody's terminal is given up.
  package let idle: String
  package let wordsHere: String
  /// How a line of a long list is found.
  package let findLine: String
  /// For a long list of which only what is new was said.
  package let restAsBefore: String
  package let noneFound: String
}
