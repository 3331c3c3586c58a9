import Questionnaires
import Rules

/// Reads one question of a section file.
struct QuestionReader {
  static let longestLabel = 40
  private static let keys =
    [
      "id", "label", "self", "interview", "help", "answers", "choices", "none", "range", "unit",
      "bands", "worse", "when", "otherwise", "can-change", "set-by", "source",
    ] + SuppositionReader.keys

  let record: Record
  let vocabulary: Vocabulary
  /// The names of all questions, counts and tables of the assessment, to tell "later" from "nowhere".
  let allNames: Set<String>

  init?(
    _ node: Node, vocabulary: Vocabulary, allNames: Set<String>, in file: String,
    _ ledger: Ledger
  ) {
    guard let record = Record(node, what: "a question", keys: Self.keys, in: file, ledger) else {
      return nil
    }
    self.record = record
    self.vocabulary = vocabulary
    self.allNames = allNames
  }

  func question() -> Question? {
    let id = record.identifier("id", for: Question.self)
    let label = record.wording("label")
    if let label {
      for text in Set([label.person, label.interview]) where text.count > Self.longestLabel {
        record.report(
          .tooLong(text, of: "'label'", limit: Self.longestLabel), at: record.place(of: "label"))
      }
    }
    let wording = record.voices()
    let help = record.wordingIfPresent("help")
    let form = form()
    let sources = record.sources()
    guard let id, let label, let wording, let form else { return nil }
    guard let bands = BandReader(record).bands(of: form.kind), let isSetByMode = isSetByMode(form)
    else { return nil }
    let bare = Question(
      id: id, label: label, wording: wording, help: help, kind: form.kind,
      applicability: .always, suppositions: form.suppositions, sources: sources)
    guard let applicability = applicability(of: bare) else { return nil }
    return Question(
      id: id, label: label, wording: wording, help: help, kind: form.kind,
      applicability: applicability, suppositions: form.suppositions, bands: bands,
      isSetByMode: isSetByMode, sources: sources)
  }

  // MARK: - The form of the answer

  private struct Form {
    let kind: Question.Kind
    let suppositions: Suppositions?
  }

  private func form() -> Form? {
    let forms = ["yes-no", "one-of", "several-of", "number", "note"]
    let suppositions = SuppositionReader(record)
    guard let form = record.word("answers", "a form of answer", among: forms) else { return nil }
    refuseKeysOfOtherForms(than: form)
    let kind: Question.Kind?
    let supposed: Suppositions?
    switch form {
    case "yes-no":
      kind = worse(Question.YesNoDirection.self).map { .yesNo(worse: $0) }
      supposed = suppositions.yesNo()
    case "one-of":
      let choices = choices { suppositions.step($0) }
      let worse = worse(Question.ChoiceDirection.self)
      kind = worse.flatMap { worse in choices.map { .oneOf($0.map(\.choice), worse: worse) } }
      supposed = choices.flatMap { suppositions.oneOf($0.map(\.clause)) }
    case "several-of":
      let choices = choices { suppositions.mark($0) }
      let none = record.wording("none")
      let worse = worse(Question.MarkDirection.self)
      supposed = suppositions.severalOf((choices ?? []).map(\.clause))
      guard let worse, let choices, let none else { return nil }
      kind = .severalOf(choices.map(\.choice), none: none, worse: worse)
    case "number":
      let range = range()
      let unit = record.wording("unit")
      let worse = worse(Question.NumberDirection.self)
      supposed = suppositions.number(from: range?.lowerBound)
      guard let worse, let range, let unit else { return nil }
      kind = .number(range, unit: unit, worse: worse)
    default: return Form(kind: .note, suppositions: nil)
    }
    guard let kind, (supposed != nil) == suppositions.areWanted else { return nil }
    return Form(kind: kind, suppositions: supposed)
  }

  private func refuseKeysOfOtherForms(than form: String) {
    let owners = [
      "choices": ["one-of", "several-of"], "none": ["several-of"], "range": ["number"],
      "unit": ["number"], "worse": ["yes-no", "one-of", "several-of", "number"],
      "if-yes": ["yes-no"], "if-no": ["yes-no"], "if-more": ["number"], "if-less": ["number"],
      "if-none": ["several-of", "number"], "bands": ["number"],
    ]
    for (key, forms) in owners where record[key] != nil && !forms.contains(form) {
      record.report(
        .needless(key: key, reason: "the answer is of the form '\(form)'"),
        at: record.place(of: key))
    }
  }

  private func worse<Direction: RawRepresentable<String> & CaseIterable>(
    _ direction: Direction.Type
  ) -> Direction? {
    record.word("worse", "a direction here", among: direction.allCases.map(\.rawValue))
      .flatMap(direction.init)
  }

  /// The choices, each with what is supposed of it.
  private func choices<Clause>(
    _ clause: (Record) -> Clause
  ) -> [(choice: Choice, clause: Clause)]? {
    var seen: Set<Identifier<Choice>> = []
    let keys = ["id", "text", "self", "interview"] + SuppositionReader.choiceKeys
    let choices = record.entries("choices", of: "a choice", keys: keys, atLeast: 2) { entry in
      let id = entry.identifier("id", for: Choice.self)
      let text = entry.textOrVoices()
      let clause = clause(entry)
      guard let id, let text else { return nil as (choice: Choice, clause: Clause)? }
      if Self.reserved.contains(id.text) {
        entry.report(.reserved(id.text), at: entry.place(of: "id"))
      }
      if !seen.insert(id).inserted {
        entry.report(.duplicateID(id.text, what: "choice"), at: entry.place(of: "id"))
      }
      return (Choice(id: id, text: text), clause)
    }
    guard let choices, choices.count == seen.count,
      fits("'choices'", choices.count, at: record.place(of: "choices"))
    else { return nil }
    return choices
  }

  /// The words that answers and conditions take for something else than a choice.
  private static let reserved = AnswerReader.unknown.keys + ["some", "none"]

  private func fits(_ what: String, _ count: Int, at place: Place) -> Bool {
    guard count > ValueSet.capacity else { return true }
    record.report(.tooMany(of: what, count: count, limit: ValueSet.capacity), at: place)
    return false
  }

  private func range() -> ClosedRange<Int>? {
    guard let scalar = record.text("range") else { return nil }
    guard let bounds = Bounds(scalar.text), bounds.range.lowerBound >= 0 else {
      record.report(.badRange(scalar.text), at: scalar.place)
      return nil
    }
    // From 0 or more, so that one more than the difference is the only sum that can be too great.
    let width = bounds.range.upperBound - bounds.range.lowerBound
    guard fits("'range'", width == .max ? width : width + 1, at: scalar.place) else { return nil }
    return bounds.range
  }

  // MARK: - When it is asked

  /// Whether the program answers by itself; nil, and a fault, when the question is not made for that.
  private func isSetByMode(_ form: Form) -> Bool? {
    guard record["set-by"] != nil else { return false }
    guard record.word("set-by", "a word for 'set-by'", among: ["mode"]) != nil else { return nil }
    guard case .oneOf(let choices, .neither) = form.kind,
      choices.map(\.id.text) == Mode.allCases.map(\.rawValue), record["when"] == nil,
      form.suppositions == nil
    else {
      record.report(.notTheModes, at: record.place(of: "set-by"))
      return nil
    }
    return true
  }

  private func applicability(of question: Question) -> Question.Applicability? {
    guard let when = record["when"] else {
      if record["otherwise"] != nil {
        record.report(
          .needless(key: "otherwise", reason: "the question is always asked"),
          at: record.place(of: "otherwise"))
      }
      return .always
    }
    let reader = ConditionReader(
      vocabulary: vocabulary, allNames: allNames, record: record)
    let condition = reader.condition(when)
    if question.isNote {
      if record["otherwise"] != nil {
        record.report(
          .needless(key: "otherwise", reason: "rules never read a note"),
          at: record.place(of: "otherwise"))
      }
      return condition.map { .when($0, otherwise: nil) }
    }
    guard let otherwise = record.required("otherwise") else { return nil }
    let answer = AnswerReader(file: record.file, ledger: record.ledger)
      .answer(otherwise, to: question, allowsUnknown: false)
    guard let condition, let answer else { return nil }
    return .when(condition, otherwise: answer)
  }
}
