internal import Placement
internal import Questionnaires

/// How the answers to each question become values of inputs.
struct AnswerCodes: Sendable {
  /// What a question takes.
  enum Form: Sendable {
    /// One of some words, the value of an input each.
    case word
    /// Some of several words, each an input of its own.
    case words
    case number(ClosedRange<Int>)
    /// A text that rules never read.
    case note
  }

  struct Question: Sendable {
    let form: Form
    let slots: Range<Int>
  }

  /// The code of the words that leave a question open.
  static let unknown = -1
  /// The code of the word that marks none of several choices.
  static let none = -3
  /// The code of the key by which a line may have a name.
  static let name = -2
  /// The space of the keys in the table of words; the answers of the question at a place have the place's.
  static let keys = -1

  let questions: [Question]
  let words: WordTable

  init(_ assessment: Assessment, nameKey: String) {
    let questionnaire = assessment.questionnaire
    var words: [(space: Int, word: String, value: Int)] = []
    questions = questionnaire.questions.indices.map { place in
      let question = questionnaire.questions[place]
      words.append((Self.keys, question.id.text, place))
      let form: Form
      switch question.kind {
      case .yesNo:
        form = .word
        words += [(place, "no", 0), (place, "yes", 1)]
      case .oneOf(let choices, _):
        form = .word
        words += choices.enumerated().map { (place, $1.id.text, $0) }
      case .severalOf(let choices, _, _):
        form = .words
        words.append((place, "none", Self.none))
        words += choices.enumerated().map { (place, $1.id.text, $0) }
      case .number(let range, _, _): form = .number(range)
      case .note: form = .note
      }
      words += [(place, "not-sure", Self.unknown), (place, "prefer-not-to-say", Self.unknown)]
      return Question(form: form, slots: questionnaire.slots(ofQuestionAt: place))
    }
    words.append((Self.keys, nameKey, Self.name))
    self.words = WordTable(words)
  }
}
