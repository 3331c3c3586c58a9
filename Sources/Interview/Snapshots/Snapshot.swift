package import Placement
package import Questionnaires

extension Interview {
  /// An interview as plain data, to be kept and gone on with later, in whatever language.
  ///
  /// Everything is named by its id, so that it still means the same when the assessment has grown.
  package struct Snapshot: Hashable, Sendable {
    /// Which assessment it was, and which text of it.
    package struct Source: Hashable, Sendable {
      package let id: String
      package let version: String
      package let digest: String
    }

    package internal(set) var assessment: Source
    package internal(set) var voice: Voice
    package internal(set) var isShort = false
    package internal(set) var client = ""
    package internal(set) var clinician = ""
    /// What was answered, by the ids of the questions.
    package internal(set) var answers: [String: Answer] = [:]
    /// The clinician's notes, by the ids of the questions.
    package internal(set) var notes: [String: String] = [:]
    /// Where one was; nil for a place that this version of the program does not know.
    package internal(set) var position: Position?
    /// The places that Back leads to, the nearest last.
    package internal(set) var trail: [Position] = []
    /// What was being answered or written there.
    package internal(set) var entry = Entry()
    /// What was written or marked elsewhere and not kept.
    package internal(set) var entries: [Position: Entry] = [:]
    package internal(set) var errand: Errand?
    /// The page for somebody whom the assessment is not for, once they have said so.
    package internal(set) var turnedAway: String?
    package internal(set) var opened = Opened.none
    /// The emergency rules that a clinician has dealt with.
    package internal(set) var acknowledged: Set<String> = []
    package internal(set) var override: Override?
    /// The interviews that this one follows, the last first.
    package internal(set) var earlier: [EarlierInterview] = []

    init(of assessment: Assessment.Identity, voice: Voice) {
      self.assessment = Source(assessment)
      self.voice = voice
    }

    init(of assessment: Source, voice: Voice) {
      self.assessment = assessment
      self.voice = voice
    }
  }
}

extension Interview.Snapshot.Source {
  init(_ identity: Assessment.Identity) {
    self.init(id: identity.id, version: identity.version, digest: identity.digest)
  }
}

extension Interview.Snapshot {
  /// A place in the interview by the ids of what stands there.
  ///
  /// Files and papers are none: whoever comes back finds the page behind them.
  package enum Position: Hashable, Sendable {
    case welcome, privacy, client, clinician
    case question(String)
    case note(String)
    case sectionDone(String)
    case helpNow, review, recommendation, why, compare, guide
    case override(OverrideStep)
    case sinceLastTime
    case page(String)
  }

  /// What was written and marked at a place.
  package struct Entry: Hashable, Sendable {
    package internal(set) var text = ""
    /// The place of the cursor, in characters.
    package internal(set) var cursor = 0
    package internal(set) var marked: Set<Row> = []
    package internal(set) var focus = Focus.line(0)
    /// Whether something was moved or marked, so that Enter takes the focused row.
    package internal(set) var isTouched = false
  }

  /// A row of a question, or of a choice of another level, by what it means.
  package enum Row: Hashable, Sendable {
    case field
    case choice(String)
    case noneOfThese
    case exclusion(String)
    case notSure, preferNotToSay
  }

  /// The row that the keys act on.
  package enum Focus: Hashable, Sendable {
    /// A line of a page whose lines are always the same.
    case line(Int)
    case row(Row)
    /// The line of a question in the review.
    case question(String)
    /// The line of a page in the guide.
    case page(String)
  }

  /// Why questions are visited out of order.
  package enum Errand: Hashable, Sendable {
    case correction
    case openQuestions(visited: Set<String>)
  }

  /// Which reasons of the result stand open.
  package enum Opened: Hashable, Sendable {
    case none, all, joint
    case domain(String)
  }

  /// The answers as an assessment takes them, and what it does not take: by the labels of its questions, or by the ids of
  /// those that it no longer has.
  package func answers(to assessment: Assessment) -> (answers: Answers, leftOut: [String]) {
    let questionnaire = assessment.questionnaire
    var taken = questionnaire.answers(in: Mode(voice))
    var leftOut: [String] = []
    for question in questionnaire.questions where !question.isSetByMode {
      guard let answer = answers[question.id.text] else { continue }
      if (try? taken.set(answer.onOneLine, to: question)) == nil {
        leftOut.append(question.label[voice])
      }
    }
    let gone = answers.keys.filter { id in
      Identifier<Question>(id).flatMap { questionnaire[$0] } == nil
    }
    return (taken, leftOut + gone.sorted())
  }
}

extension Answer {
  /// The answer as a line to write in would have taken it.
  fileprivate var onOneLine: Answer {
    if case .note(let text) = self { .note(TextField.line(text)) } else { self }
  }
}
