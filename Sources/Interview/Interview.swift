package import Phrases
package import Placement
package import Questionnaires
internal import Rules

/// One interview as a value: where one is, what was said, and what is being written.
///
/// Everything that happens goes through ``update(_:)``. It draws nothing, reads no clock and touches no file.
package struct Interview: Sendable {
  package let assessment: Assessment
  package let phrases: Phrases
  /// Whether commands come as keys or as typed words, for the sentences that name them.
  let hand: Hand
  /// Who is spoken to; chosen on the first page.
  package internal(set) var voice: Voice
  package internal(set) var answers: Answers
  /// The clinician's notes, by question.
  package internal(set) var notes: [Identifier<Question>: String] = [:]
  package internal(set) var client = ""
  package internal(set) var clinician = ""

  package internal(set) var place: Place
  /// The places that Back leads to, the nearest last.
  var trail: [Place] = []
  /// What is being answered or written here, and not yet kept.
  var draft = Draft()
  /// The drafts of places that were left, so that going back and forth loses nothing.
  var drafts: [Place: Draft] = [:]
  /// The row that was focused on places that were left.
  package internal(set) var scroll = 0
  package internal(set) var message: String?
  package internal(set) var showsHelp = false
  /// Which reasons of the result stand open.
  var openedReasons = OpenedReasons.none
  /// Whether what was opened has not been shown yet, so that the screen has to go there.
  var goesToOpened = false
  /// Where the guide was opened, as long as it is open.
  var bookmark: Bookmark?
  /// Why questions are visited out of order, and so where Enter leads.
  var errand: Errand?
  /// The page for somebody whom the assessment is not for, once they have said so; no result is shown then.
  var turnedAway: Int?
  /// What the last answer changed, in words.
  var lastChange: [String] = []
  /// The answers that can be taken back.
  var history = History()
  /// The printers that were found when one last wanted to print.
  var printers = Printers.unknown
  /// Whether a record keeps what is said.
  package internal(set) var keeping = Keeping.off
  /// What is saved on this computer to go on with later.
  package internal(set) var savedAnswers = SavedAnswers.unavailable
  /// The search in a long list, while it goes on.
  var filter: Filter?
  /// The emergency reasons that a clinician has dealt with.
  var acknowledged: Set<Identifier<Rule>> = []
  /// The level that the clinician chose instead of the computed one, whether or not the answers have come to ask for it since.
  package internal(set) var override: Override?
  /// What was left out of an interview that goes on, because the assessment no longer has it or allows it.
  package internal(set) var leftOut: [String] = []
  /// The interviews that this one follows, the last first.
  package internal(set) var earlier: [EarlierInterview] = []
  /// The same as the assessment of today reads them.
  var earlierAnswers: EarlierAnswers?
  /// What has changed since, made when a page needs it.
  var reassessed: Reassessment?
  /// What the tables say of the answers so far; nil before the first page that needs it, so that the first is there at once.
  var judged: Judgement?
  /// Whether only those questions are asked whose answers can still matter.
  package internal(set) var isShort = false
  /// The places of these questions; nil in a full interview.
  var relevant: Set<Int>?
  /// Those of the short interview that may still come from here on, whatever is said here and later.
  var relevantAhead: Set<Int>?
  /// The full result, made when a page needs it.
  var result: Recommendation?
  /// The open questions, found when a page needs them.
  var open: [OpenQuestion]?
  /// What would lead to other levels, made when a page needs it.
  package internal(set) var outlook: Outlook?

  /// Begins an interview.
  ///
  /// - Parameters:
  ///   - assessment: What is asked, and what follows from the answers.
  ///   - phrases: The language of everything else.
  ///   - voice: Whom to speak to; nil asks on the first page.
  ///   - hand: Whether commands come as keys or as typed words.
  package init(
    of assessment: Assessment, phrases: Phrases, voice: Voice? = nil,
    hand: Hand = .keys
  ) {
    self.assessment = assessment
    self.phrases = phrases
    self.hand = hand
    self.voice = voice ?? .person
    answers = assessment.questionnaire.answers(in: Mode(self.voice))
    place = voice == nil ? .welcome : .privacy
  }

  /// How commands reach the interview.
  package enum Hand: Hashable, Sendable { case keys, words }

  /// Questions visited out of order.
  enum Errand: Hashable, Sendable {
    /// One answer, from the review; then back to it.
    case correction
    /// The questions that could still change the result; then back to it.
    case openQuestions(visited: Set<Int>)
  }

  var questionnaire: Questionnaire { assessment.questionnaire }

  /// Whether a question is to be asked, as far as can be told by now.
  func isWanted(_ place: Int) -> Bool {
    !questionnaire.questions[place].isSetByMode && relevant?.contains(place) ?? true
  }

  /// Whether a question was asked or is to be: one that was answered counts, even when its answer can no longer matter.
  func isShown(_ place: Int) -> Bool {
    let question = questionnaire.questions[place]
    return isWanted(place) || (answers[question.id] != nil && !question.isSetByMode)
  }

  /// Drops what was found for whom was asked before; whether the interview is short is chosen next.
  mutating func forget() {
    judged = nil
    isShort = false
    relevant = nil
    forgetResult()
  }

  private mutating func forgetResult() {
    result = nil
    open = nil
    outlook = nil
    reassessed = nil
  }

  /// Judges the answers anew, after one of them has changed.
  mutating func judgeAnew() {
    let judgement = assessment.judge(answers)
    judged = judgement
    relevant = isShort ? assessment.relevantQuestions(answers, judgement) : nil
    forgetResult()
  }

  /// Whether an emergency sign ended the interview, and nobody has said that help is under way.
  package var isStopped: Bool {
    voice == .person
      ? assessment.urgency(judgement).lowerBound == .now
      : !assessment.emergencyRules(judgement).isSubset(of: acknowledged)
  }

  /// What the tables say of the answers so far.
  package var judgement: Judgement { judged ?? assessment.judge(answers) }

  /// The questions without a known answer that could change the result, those that settle most first.
  var openQuestions: [OpenQuestion] {
    open ?? result?.openQuestions ?? assessment.openQuestions(answers)
  }

  /// The recommendation for the answers so far.
  package var recommendation: Recommendation { result ?? assessment.recommend(answers) }
}
