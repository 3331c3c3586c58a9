internal import Placement
internal import Questionnaires

extension FormBuilder {
  /// What stands for an item: its question, and one for other words or the unit where it needs one.
  struct Made {
    var questions: [Question] = []
    var points: PointTotal.Item?
  }

  /// Makes the questions for an item, and links them to it.
  mutating func questions(for item: FHIRItem, gates: [Gate], lead: [String]) -> Made {
    guard let id = questionIDs.make(from: item.linkID) else { return Made() }
    let draft = QuestionDraft(item: item, id: id, gates: gates, lead: lead)
    switch item.type {
    case .boolean:
      links.add(ItemLink(question: id, place: count), for: item.linkID)
      return Made(questions: [draft.question(.yesNo(worse: .neither))])
    case .choice, .openChoice: return choice(draft)
    case .quantity: return quantity(draft)
    default:
      // Other types can offer choices of their own.
      guard item.options.isEmpty else { return choice(draft) }
      tellSingle(item)
      links.add(ItemLink(question: id, place: count), for: item.linkID)
      if item.type == .integer, let range = item.smallRange {
        return Made(
          questions: [
            draft.question(.number(range, unit: Wording(item.unitWords ?? ""), worse: .neither))
          ])
      }
      return Made(questions: [draft.question(.note, entry: item.entry)])
    }
  }

  private func tellSingle(_ item: FHIRItem) {
    if item.repeats { ledger.leaveOut(item.words, at: item.path, .oneAnswer) }
  }

  // MARK: - Choices

  private mutating func choice(_ draft: QuestionDraft) -> Made {
    let item = draft.item
    var ids = IdentifierMaker<Choice>(
      prefix: "c", reserved: ["any", "some", "none", "not-sure", "prefer-not-to-say"])
    var link = ItemLink(question: draft.id, place: count)
    let exclusive = item.repeats ? item.options.filter(\.isExclusive) : []
    if exclusive.count > 1 { ledger.leaveOut(item.words, at: item.path, .exclusive) }
    var choices: [Choice] = []
    var points: [Identifier<Choice>: ExactDecimal] = [:]
    var pointsOfNone: ExactDecimal?
    var none = words.none
    for option in item.options {
      if item.repeats, option.isExclusive, link.none == nil {
        link.none = option.value
        none = option.words
        pointsOfNone = option.points
        continue
      }
      guard let id = ids.make(from: option.name) else { continue }
      choices.append(Choice(id: id, text: Wording(option.words)))
      link.choices.append((id, option.value))
      points[id] = option.points
    }
    var made = Made()
    let isOpen = item.type == .openChoice
    var otherQuestion: QuestionDraft?
    if isOpen, let id = ids.make(from: "other"),
      let question = questionIDs.make(
        from: "\(item.linkID)-other")
    {
      choices.append(Choice(id: id, text: Wording(words.other)))
      link.other = (id, question, count + 1)
      otherQuestion = QuestionDraft(
        item: item, id: question, gates: draft.gates + [.chose(count, id)], lead: [],
        before: words.otherLead)
      if item.repeats { ledger.leaveOut(item.words, at: item.path, .oneOther) }
    }
    let kind: Question.Kind =
      item.repeats
      ? .severalOf(choices, none: Wording(none), worse: .neither)
      : .oneOf(choices, worse: .neither)
    links.add(link, for: item.linkID)
    made.questions = [draft.question(kind)]
    if let otherQuestion {
      made.questions.append(
        otherQuestion.question(.note, entry: .words(item.limits.wordForm)))
    }
    if !points.isEmpty {
      made.points = PointTotal.Item(
        question: draft.id, points: points, pointsOfNone: pointsOfNone)
    }
    return made
  }

  // MARK: - Quantities

  private mutating func quantity(_ draft: QuestionDraft) -> Made {
    let item = draft.item
    tellSingle(item)
    var link = ItemLink(question: draft.id, place: count)
    var made = Made(questions: [draft.question(.note, entry: item.entry)])
    if item.units.count > 1, let id = questionIDs.make(from: "\(item.linkID)-unit") {
      var ids = IdentifierMaker<Choice>(
        prefix: "c", reserved: ["any", "some", "none", "not-sure", "prefer-not-to-say"])
      var units: [Identifier<Choice>: FHIRCoding] = [:]
      let choices = item.units.compactMap { unit -> Choice? in
        guard let id = ids.make(from: unit.code ?? unit.display ?? "") else { return nil }
        units[id] = unit
        return Choice(id: id, text: Wording(unit.display?.plainWords ?? unit.code ?? id.text))
      }
      link.unit = (id, units)
      let unit = QuestionDraft(
        item: item, id: id, gates: draft.gates + [.answered(count)], lead: [], before: words.unit)
      made.questions.append(unit.question(.oneOf(choices, worse: .neither)))
    }
    links.add(link, for: item.linkID)
    return made
  }
}

/// What a question has of its item, whatever its kind.
struct QuestionDraft {
  let item: FHIRItem
  let id: Identifier<Question>
  let gates: [Gate]
  let lead: [String]
  /// What stands before the words of the item, in a question that belongs to another.
  var before: String?

  func question(_ kind: Question.Kind, entry: EntryForm? = nil) -> Question {
    let own = [item.prefix?.plainWords, item.words].compactMap { $0 }.joined(separator: " ")
    let short = item.shortText?.plainWords ?? own
    let words = { (text: String) in Wording(before.map { "\($0): \(text)" } ?? text) }
    let help = before == nil ? item.helpWords : nil
    return Question(
      id: id, label: words(short), lead: lead.isEmpty ? nil : Wording(lead.joined(separator: " ")),
      wording: words(own), help: help.map { Wording($0) }, kind: kind,
      applicability: gates.isEmpty ? .always : .gated(gates.count == 1 ? gates[0] : .all(gates)),
      suppositions: nil, entry: entry, sources: [])
  }
}

extension FHIROption {
  /// The words of the choice, with what stands before it.
  var words: String {
    [prefix?.plainWords, value.words.plainWords ?? name.plainWords].compactMap { $0 }
      .joined(separator: " ")
  }

  /// What an id can be made from: the code, which stays the same when words change.
  var name: String {
    if case .coding(let coding) = value { coding.code ?? coding.display ?? "" } else { value.words }
  }
}

extension FHIRItem {
  /// What helps with the item: the texts in it, the form of an answer, and where to read more.
  var helpWords: String? {
    let texts = children.filter { $0.type == .display && $0.isPlainText }
      .compactMap { $0.text?.plainWords }
    let all = texts + [limits.entryFormat?.plainWords].compactMap { $0 } + help
    return all.isEmpty ? nil : all.joined(separator: " ")
  }

  /// The unit, where there is one.
  var unitWords: String? {
    units.count == 1 ? (units[0].display ?? units[0].code)?.plainWords : nil
  }

  /// The range of whole numbers, where it has both ends and rules can look at all of it.
  var smallRange: ClosedRange<Int>? {
    guard let least = limits.least?.number?.whole, let most = limits.most?.number?.whole,
      least <= most, most - least < 128
    else { return nil }
    return least...most
  }

  /// The form of the words that answer it.
  var entry: EntryForm {
    switch type {
    case .integer: return decimal(places: 0)
    case .decimal: return decimal(places: limits.mostPlaces)
    case .quantity:
      return .decimal(
        least: inOwnUnit(limits.leastQuantity), most: inOwnUnit(limits.mostQuantity),
        places: limits.mostPlaces)
    case .date:
      return .date(least: limits.least?.dateText, most: limits.most?.dateText)
    case .dateTime: return .dateTime
    case .time: return .time
    case .url: return .address
    default: return .words(limits.wordForm)
    }
  }

  /// A limit in the one unit that answers have; nil where they may be in another.
  private func inOwnUnit(_ limit: FHIRQuantity?) -> ExactDecimal? {
    guard units.count < 2, units.first?.code == limit?.code || units.isEmpty else { return nil }
    return limit?.value.flatMap(ExactDecimal.init)
  }

  private func decimal(places: Int?) -> EntryForm {
    .decimal(least: limits.least?.number, most: limits.most?.number, places: places)
  }
}

extension FHIRValue {
  fileprivate var dateText: String? { if case .date(let text) = self { text } else { nil } }
}
