package import Placement
internal import Questionnaires
internal import Readability

/// How many minutes a self-assessment takes the people of the examples, who read all of it and skip nothing.
package struct InterviewTime: Sendable {
  /// The most minutes that a full interview may take anyone.
  package static let mostMinutes = 12.0
  /// The most minutes that a short interview may take in the median.
  package static let mostShortMinutes = 6.0

  /// The most that the full interview takes any of them.
  package let longest: Double
  /// Of how many questions that one is asked.
  package let mostQuestions: Int
  /// What the short interview takes in the median.
  package let shortMedian: Double

  /// Reckons the time; nil when there are no examples.
  package init?(_ assessment: Assessment, _ examples: [Example]) {
    let pages = PageWords(assessment)
    let questionnaire = assessment.questionnaire
    let interview = ShortInterview(of: assessment)
    let people = examples.map { $0.answers.asked(questionnaire) }
    let short = people.map { answers in
      let asked = assessment.places(
        interview.run(with: answers, in: .person).asked, askedAloneOf: answers)
      return pages.minutes(asked, isShort: true)
    }.sorted()
    let times = people.map { answers in
      let asked = assessment.places(
        questionnaire.places(askedOf: answers), askedAloneOf: answers)
      return (minutes: pages.minutes(asked, isShort: false), questions: asked.count)
    }
    guard let longest = times.max(by: { $0.minutes < $1.minutes }) else { return nil }
    self.longest = longest.minutes
    mostQuestions = longest.questions
    let middle = short.count / 2
    shortMedian =
      short.count.isMultiple(of: 2) ? (short[middle - 1] + short[middle]) / 2 : short[middle]
  }
}

extension Answers {
  /// The same answers, given alone.
  fileprivate func asked(_ questionnaire: Questionnaire) -> Answers {
    var answers = self
    answers.set(.person, in: questionnaire)
    return answers
  }
}

extension Assessment {
  /// Those of some questions that a person alone is asked: the first sign of an emergency ends the interview.
  fileprivate func places(_ places: [Int], askedAloneOf all: Answers) -> [Int] {
    let emergencies = emergencyQuestions
    let signs = places.indices.filter { emergencies.contains(places[$0]) }
    func isEmergency(_ sign: Int) -> Bool {
      var answers = questionnaire.answers(in: .person)
      for place in places[...sign] {
        let question = questionnaire.questions[place]
        if let answer = all[question.id] { try? answers.set(answer, to: question) }
      }
      return urgency(judge(answers)).lowerBound == .now
    }
    // What is certain stays so, whatever is answered after it: whoever has no sign at the end had none before.
    guard let last = signs.last, isEmergency(last) else { return places }
    return Array(places[...(signs.first(where: isEmergency) ?? last)])
  }
}

/// The words that a person reads on each question's page.
struct PageWords {
  private let questionnaire: Questionnaire
  /// By the place of the question: the question and its choices.
  private let words: [Int]
  /// By the place of the question: why it is asked.
  private let reasons: [Int]
  /// By the place of the section: what stands before its first question.
  private let intros: [Int]
  /// The places of the questions that say why they are asked even in a short interview.
  private let emergencies: Set<Int>

  init(_ assessment: Assessment) {
    questionnaire = assessment.questionnaire
    words = questionnaire.questions.map { Reading(of: $0.shownToPerson).words }
    reasons = questionnaire.questions.map { Reading(of: $0.help?.person ?? "").words }
    intros = questionnaire.sections.map { Reading(of: $0.intro?.person ?? "").words }
    emergencies = assessment.emergencyQuestions
  }

  /// The minutes that some questions take, with what stands before their sections.
  func minutes(_ asked: [Int], isShort: Bool) -> Double {
    let explained = isShort ? asked.filter(emergencies.contains) : asked
    let sections = Set(asked.map(questionnaire.sectionPlace(ofQuestionAt:)))
    let words =
      asked.reduce(0) { $0 + self.words[$1] } + explained.reduce(0) { $0 + reasons[$1] }
      + sections.reduce(0) { $0 + intros[$1] }
    return ReadingPace.minutes(words: words, answers: asked.count)
  }
}

extension Question {
  /// What a person reads on the page of the question besides why it is asked: the question and its choices.
  ///
  /// "Yes", "No", "Not sure" and "Prefer not to say" are the same on every page, and are not read again each time.
  fileprivate var shownToPerson: [String] {
    let answers: [String] =
      switch kind {
      case .number(_, let unit, _): [unit.person]
      case .severalOf(let choices, let none, _): choices.map(\.text.person) + [none.person]
      case .oneOf(let choices, _): choices.map(\.text.person)
      case .yesNo, .note: []
      }
    return [wording.person] + answers
  }
}
