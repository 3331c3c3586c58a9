internal import Placement
internal import Questionnaires

/// Takes the answers out of a response that is right, and tells what it cannot take.
struct AnswerTaker {
  let form: ImportedForm
  let ledger: FormLedger
  private(set) var answers = Answers()

  private var questionnaire: Questionnaire { form.assessment.questionnaire }

  init(form: ImportedForm, ledger: FormLedger) {
    self.form = form
    self.ledger = ledger
  }

  mutating func take(_ items: [ResponseItem]) {
    let byLink = Dictionary(
      form.questionnaire.allItems.map { ($0.linkID, $0) }, uniquingKeysWith: { first, _ in first })
    take(items, byLink)
  }

  private mutating func take(_ items: [ResponseItem], _ byLink: [String: FHIRItem]) {
    var groups: Set<String> = []
    for response in items {
      guard let item = byLink[response.linkID] else { continue }
      if item.type == .group, !groups.insert(item.linkID).inserted {
        ledger.leaveOut(item.words, at: response.path, .oneRound)
        continue
      }
      take(response, item)
      take(response.items, byLink)
      for answer in response.answers.prefix(item.repeats ? response.answers.count : 1) {
        take(answer.items, byLink)
      }
    }
  }

  private mutating func take(_ response: ResponseItem, _ item: FHIRItem) {
    guard let link = form.links[item.linkID], let question = questionnaire[link.question] else {
      let values = response.answers.compactMap(\.value)
      if !values.isEmpty, values != form.links.fixed[item.linkID] ?? [] {
        ledger.leaveOut(item.words, at: response.path, .notAsked)
      }
      return
    }
    if let absence = response.absence, response.answers.isEmpty {
      return takeAbsence(absence, question, response)
    }
    if case .severalOf = question.kind { return takeSeveral(response, item, link, question) }
    for answer in response.answers.dropFirst() {
      ledger.leaveOut(item.words, at: answer.path, .oneAnswer)
    }
    guard let first = response.answers.first, let value = first.value else { return }
    if !takeOne(value, item, link, question) {
      ledger.leaveOut(item.words, at: first.path, .notAnswerable)
    }
  }

  private mutating func takeAbsence(
    _ code: String, _ question: Question, _ response: ResponseItem
  ) {
    let answer: Answer? =
      switch code {
      case "asked-declined": .preferNotToSay
      case "asked-unknown", "unknown": .notSure
      case "not-applicable": if case .severalOf = question.kind { .choices([]) } else { nil }
      default: nil
      }
    guard let answer, keep(answer, question) else {
      return ledger.leaveOut("data-absent-reason \(code)", at: response.path, .notAnswerable)
    }
  }

  private mutating func takeSeveral(
    _ response: ResponseItem, _ item: FHIRItem, _ link: ItemLink, _ question: Question
  ) {
    var marked: [Identifier<Choice>] = []
    var others = 0
    for answer in response.answers {
      guard let value = answer.value else { continue }
      if let none = link.none, none.isEqual(to: value), response.answers.count == 1 {
        _ = keep(.choices([]), question)
        return
      }
      if let choice = link.choices.first(where: { $0.value.isEqual(to: value) }) {
        marked.append(choice.id)
      } else if let other = link.other, others == 0, takeOther(value, other.question) {
        others += 1
        marked.append(other.choice)
      } else {
        ledger.leaveOut(
          item.words, at: answer.path, link.other == nil ? .notAnswerable : .oneOther)
      }
    }
    if !marked.isEmpty { _ = keep(.choices(marked), question) }
  }

  private mutating func takeOne(
    _ value: FHIRValue, _ item: FHIRItem, _ link: ItemLink, _ question: Question
  ) -> Bool {
    if let choice = link.choices.first(where: { $0.value.isEqual(to: value) }) {
      return keep(.choice(choice.id), question)
    }
    if let other = link.other, takeOther(value, other.question) {
      return keep(.choice(other.choice), question)
    }
    switch (question.kind, value) {
    case (.yesNo, .boolean(let value)): return keep(.choice(value ? .yes : .no), question)
    case (.number, .integer(let text)):
      return Int(text).map { keep(.number($0), question) } ?? false
    case (.note, .quantity(let quantity)): return takeQuantity(quantity, item, link, question)
    case (.note, .decimal(let text)), (.note, .integer(let text)), (.note, .date(let text)),
      (.note, .dateTime(let text)), (.note, .time(let text)), (.note, .uri(let text)):
      return keep(.note(text), question)
    case (.note, .string(let text)):
      // A note is one line; where the response has several, the breaks are told.
      guard let line = text.plainWords else { return false }
      if line != text {
        ledger.leaveOut("line breaks and blanks", at: item.path, .notAnswerable)
      }
      return keep(.note(line), question)
    default: return false
    }
  }

  private mutating func takeOther(_ value: FHIRValue, _ id: Identifier<Question>) -> Bool {
    guard case .string(let text) = value, let line = text.plainWords,
      let question = questionnaire[id]
    else { return false }
    return keep(.note(line), question)
  }

  private mutating func takeQuantity(
    _ quantity: FHIRQuantity, _ item: FHIRItem, _ link: ItemLink, _ question: Question
  ) -> Bool {
    guard let value = quantity.value, quantity.comparator == nil else { return false }
    if let unit = link.unit {
      guard let question = questionnaire[unit.question],
        let id = unit.units.first(where: { $0.value.code == quantity.code })?.key,
        keep(.choice(id), question)
      else { return false }
    } else if (quantity.code ?? quantity.unit) != nil,
      !item.units.contains(where: { $0.code == quantity.code })
    {
      // The question has no place for a unit of its own.
      return false
    }
    return keep(.note(value), question)
  }

  private mutating func keep(_ answer: Answer, _ question: Question) -> Bool {
    do throws(AnswerFault) {
      try answers.set(answer, to: question)
      return true
    } catch {
      return false
    }
  }
}
