internal import Questionnaires

/// Checks a response against its form: places, types, choices, counts and limits.
struct ResponseValidator {
  let form: FHIRQuestionnaire
  let response: FHIRResponse
  /// Which items are asked if what hangs on expressions is, and if it is not: none is run.
  private let possible: Enablement
  private let certain: Enablement
  private var issues: [ResponseIssue] = []

  private init(_ response: FHIRResponse, _ form: FHIRQuestionnaire) {
    self.form = form
    self.response = response
    possible = Enablement(of: form, assuming: true)
    certain = Enablement(of: form, assuming: false)
  }

  /// Everything that a response has against its form, in the order of the response.
  static func issues(of response: FHIRResponse, to form: FHIRQuestionnaire) -> [ResponseIssue] {
    var validator = ResponseValidator(response, form)
    validator.checkHead()
    let root = ResponseInstance(nil, nil, in: nil)
    validator.place(response.items, in: root)
    validator.check(root, path: "QuestionnaireResponse")
    return validator.issues
  }

  mutating func add(
    _ code: ResponseIssue.Code, _ severity: ResponseIssue.Severity = .error, at path: String,
    _ place: FilePlace?, _ sentence: String
  ) {
    issues.append(
      ResponseIssue(severity: severity, code: code, path: path, place: place, sentence: sentence))
  }

  // MARK: - The head

  private mutating func checkHead() {
    let path = "QuestionnaireResponse.questionnaire"
    if let canonical = response.questionnaire, let url = form.url {
      let parts = canonical.split(separator: "|", maxSplits: 1).map(String.init)
      if parts.first != url {
        add(
          .questionnaireMismatch, at: path, nil,
          "The response is to \(canonical), and the form is \(url). Name the form that it answers.")
      } else if parts.count == 2, let version = form.version, parts[1] != version {
        add(
          .questionnaireMismatch, .warning, at: path, nil,
          "The response is to version \(parts[1]), and the form is version \(version). Check that nothing differs."
        )
      }
    }
    switch form.status {
    case "draft":
      add(
        .questionnaireDraft, .warning, at: path, nil,
        "The form is a draft. Ask its publisher for the current one.")
    case "retired":
      add(
        .questionnaireRetired, .warning, at: path, nil,
        "The form is retired. Ask its publisher for the current one.")
    default: break
    }
    if let authored = response.authored,
      form.effectiveStart.map({ CalendarText.isBefore(authored, $0) }) ?? false
        || form.effectiveEnd.map({ CalendarText.isBefore($0, authored) }) ?? false
    {
      add(
        .questionnaireInactive, .warning, at: "QuestionnaireResponse.authored", nil,
        "It was written on \(authored), when the form was not in use. Check the date.")
    }
  }

  // MARK: - Placing

  /// Finds the item of the form for each item of the response.
  private mutating func place(_ items: [ResponseItem], in parent: ResponseInstance) {
    let asked = parent.asked(by: form)
    for item in items {
      guard let place = asked.first(where: { $0.linkID == item.linkID }) else {
        let isElsewhere = form.allItems.contains { $0.linkID == item.linkID }
        add(
          isElsewhere ? .misplacedItem : .invalidLinkId, at: item.path, item.place,
          isElsewhere
            ? "The form has '\(item.linkID)' in another group. Move it there."
            : "The form has no item '\(item.linkID)'. Correct the linkId.")
        continue
      }
      let instance = ResponseInstance(place, item, in: parent)
      self.place(item.items, in: instance)
      for answer in item.answers { self.place(answer.items, in: instance) }
    }
  }

  // MARK: - Checking

  private mutating func check(_ parent: ResponseInstance, path: String) {
    for item in parent.asked(by: form) {
      let instances = parent.children.filter { $0.item?.linkID == item.linkID }
      let asked = [possible, certain].map { $0.isAsked(item, in: parent) }
      checkCounts(of: item, instances, !asked.contains(false), in: parent, path: path)
      let isAsked = asked.contains(true)
      for instance in instances {
        guard let response = instance.response else { continue }
        if !isAsked, !response.answers.isEmpty {
          add(
            .disabledAnswer, at: response.path, response.place,
            "'\(item.linkID)' is not asked with these answers, and has one. Take it out.")
        }
        check(response, item)
        check(instance, path: response.path)
      }
    }
  }

  private mutating func checkCounts(
    of item: FHIRItem, _ instances: [ResponseInstance], _ isAsked: Bool,
    in parent: ResponseInstance, path: String
  ) {
    let first = instances.first?.response
    let here = first?.path ?? path
    if instances.count > 1, item.type != .group || !item.repeats {
      add(
        .repeatedItem, at: here, first?.place,
        "'\(item.linkID)' stands \(instances.count) times here. Put all its answers into one item.")
    }
    let count =
      item.type == .group
      ? instances.count { !($0.response?.items.isEmpty ?? true) }
      : instances.reduce(0) { $0 + ($1.response?.answers.count ?? 0) }
    // What stands inside a question that has no answer is not asked.
    let hasPlace = parent.item.map { $0.type == .group } ?? true
    let isWanted = isAsked && (hasPlace || !(parent.response?.answers.isEmpty ?? true))
    if isWanted, item.isRequired, count == 0 {
      add(
        .required, isFinished ? .error : .warning, at: here, first?.place,
        "'\(item.linkID)' must be answered, and is not. Answer it.")
    } else if isWanted, let least = item.limits.leastAnswers, count < least {
      add(
        .minCount, isFinished ? .error : .warning, at: here, first?.place,
        "'\(item.linkID)' needs \(least) answers, and has \(count). Add the others.")
    }
    if item.type != .group, !item.repeats, count > 1 {
      add(
        .repeats, at: here, first?.place,
        "'\(item.linkID)' takes one answer, and has \(count). Keep one.")
    }
    if let most = item.limits.mostAnswers, count > most {
      add(
        .maxCount, at: here, first?.place,
        "'\(item.linkID)' takes \(most) answers at most, and has \(count). Take the others out.")
    }
  }

  private var isFinished: Bool { response.status != "in-progress" && response.status != "stopped" }

  private mutating func check(_ response: ResponseItem, _ item: FHIRItem) {
    switch item.type {
    case .group where !response.answers.isEmpty:
      add(
        .groupAnswer, at: response.path, response.place,
        "'\(item.linkID)' is a group, and has an answer. Put it under a question in the group.")
    case .display where !response.answers.isEmpty:
      add(
        .displayAnswer, at: response.path, response.place,
        "'\(item.linkID)' is a text that is only shown, and has an answer. Take it out.")
    case .question where !response.answers.isEmpty:
      add(
        .abstractType, at: response.path, response.place,
        "'\(item.linkID)' is of the abstract type 'question', which has no answers. Take it out.")
    case .group, .display, .question: break
    default:
      for answer in response.answers {
        guard let value = answer.value else {
          add(
            .noValue, at: answer.path, answer.place,
            "'\(item.linkID)' has an answer without a value. Add the value, or take it out.")
          continue
        }
        check(value, at: answer, of: item)
      }
    }
  }

  private mutating func check(_ value: FHIRValue, at answer: ResponseAnswer, of item: FHIRItem) {
    let allowed = item.answerTypes
    guard allowed.contains(value.type) else {
      add(
        .invalidAnswerType, at: answer.path, answer.place,
        "'\(item.linkID)' takes \(allowed.joined(separator: " or ")), and this is \(value.type). Give it as value\(allowed[0].capitalizedFirst)."
      )
      return
    }
    checkOption(value, at: answer, of: item)
    checkLimits(value, at: answer, of: item)
    checkParts(value, at: answer, of: item)
  }

  private mutating func checkOption(
    _ value: FHIRValue, at answer: ResponseAnswer, of item: FHIRItem
  ) {
    if let address = item.unresolved {
      add(
        .optionsNotKnown, .information, at: answer.path, answer.place,
        "The choices of '\(item.linkID)' are in \(address), which is not in the form, so this is not checked."
      )
      return
    }
    guard !item.options.isEmpty else {
      if item.type == .choice {
        add(
          .optionsNotKnown, .information, at: answer.path, answer.place,
          "'\(item.linkID)' lists no choices, so this is not checked.")
      }
      return
    }
    if item.type == .openChoice, case .string = value { return }
    guard let option = item.options.first(where: { $0.value.isEqual(to: value) }) else {
      add(
        .invalidAnswerOption, at: answer.path, answer.place,
        "'\(value.words)' is not among the choices of '\(item.linkID)'. Choose one of them.")
      return
    }
    if case .coding(let chosen) = value, case .coding(let offered) = option.value,
      let words = chosen.display, let wanted = offered.display, words != wanted
    {
      add(
        .otherDisplay, .warning, at: answer.path, answer.place,
        "The form calls this choice '\(wanted)', and the response '\(words)'. Check that the right code was taken."
      )
    }
  }
}

extension FHIRItem {
  /// The types that an answer can have.
  var answerTypes: [String] {
    var types: [String]
    switch type {
    case .boolean, .decimal, .integer, .date, .dateTime, .time: types = [type.rawValue]
    case .string, .text: types = ["string"]
    case .url: types = ["uri"]
    case .choice: types = ["Coding"]
    case .openChoice: types = ["Coding", "string"]
    case .attachment: types = ["Attachment"]
    case .reference: types = ["Reference"]
    case .quantity: types = ["Quantity"]
    case .group, .display, .question: types = []
    }
    for option in options where !types.contains(option.value.type) {
      types.append(option.value.type)
    }
    return types
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
