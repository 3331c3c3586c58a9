internal import Questionnaires

extension FormBuilder {
  /// The conditions of an item, as gates on the questions before it; none where it has none.
  func gates(of item: FHIRItem) -> [Gate] {
    guard !item.gates.isEmpty else { return [] }
    let gates = item.gates.map { gate($0, of: item) }
    return [item.needsAllGates ? .all(gates) : .any(gates)]
  }

  private static let always = Gate.all([])
  private static let never = Gate.any([])

  private func gate(_ condition: FHIRGate, of item: FHIRItem) -> Gate {
    guard let link = links[condition.question],
      let target = items[condition.question]
    else {
      if isAsked(condition.question) {
        ledger.report(
          .looksAhead(condition.question, linkID: item.linkID), at: condition.place)
        return Self.never
      }
      let values = links.fixed[condition.question]
      let isCalculated = items[condition.question]?.isCalculated ?? false
      if values == nil {
        ledger.leaveOut(
          "enableWhen \(condition.question)", at: item.path,
          isCalculated ? .computedGate : .deadGate)
        // Better asked once too often than never.
        if isCalculated { return Self.always }
      }
      return condition.holds(for: values ?? []) ? Self.always : Self.never
    }
    switch condition.comparison {
    case .exists:
      guard case .boolean(let wanted) = condition.answer else {
        return refuse(condition, of: item, target)
      }
      let answered = answered(link, of: target)
      return wanted ? answered : .not(answered)
    case .notEqual: return .not(equal(condition, link, target, item))
    case .equal: return equal(condition, link, target, item)
    case .greater: return ordered(condition, .greater, link, target, item)
    case .less: return ordered(condition, .less, link, target, item)
    case .atLeast: return ordered(condition, .atLeast, link, target, item)
    case .atMost: return ordered(condition, .atMost, link, target, item)
    }
  }

  /// Whether the question of an item has an answer as FHIR counts it.
  func answered(_ link: ItemLink, of item: FHIRItem) -> Gate {
    guard !link.choices.isEmpty else { return .answered(link.place) }
    let chosen = Gate.any(link.choices.map { .chose(link.place, $0.id) })
    let other = link.other.map { [Gate.answered($0.place)] } ?? []
    let none = link.none.map { _ in [isNone(link)] } ?? []
    return other.isEmpty && none.isEmpty ? chosen : .any([chosen] + other + none)
  }

  /// Whether "none of these" is the answer.
  private func isNone(_ link: ItemLink) -> Gate {
    let marked =
      link.choices.map { Gate.chose(link.place, $0.id) }
      + (link.other.map { [Gate.chose(link.place, $0.choice)] } ?? [])
    return .all([.answered(link.place), .not(.any(marked))])
  }

  private func equal(
    _ condition: FHIRGate, _ link: ItemLink, _ target: FHIRItem, _ item: FHIRItem
  ) -> Gate {
    if case .boolean(let value) = condition.answer, target.type == .boolean {
      return .chose(link.place, value ? .yes : .no)
    }
    guard link.choices.isEmpty, link.none == nil else {
      return chose(condition, link, target, item)
    }
    return ordered(condition, .equal, link, target, item)
  }

  /// Whether the choice that a condition names was made.
  private func chose(
    _ condition: FHIRGate, _ link: ItemLink, _ target: FHIRItem, _ item: FHIRItem
  ) -> Gate {
    let same = link.choices.filter { $0.value.isMeant(by: condition.answer) }
    if !same.isEmpty { return .any(same.map { .chose(link.place, $0.id) }) }
    if let none = link.none, none.isMeant(by: condition.answer) { return isNone(link) }
    if let other = link.other, case .string(let text) = condition.answer {
      return .words(other.place, .equal, text)
    }
    if case .coding = condition.answer, target.options.contains(where: \.isCoding) {
      ledger.leaveOut(
        "enableWhen \(condition.question) \(condition.answer.words)", at: item.path, .noSuchChoice)
      return Self.never
    }
    return refuse(condition, of: item, target)
  }

  private func ordered(
    _ condition: FHIRGate, _ comparison: Gate.Comparison, _ link: ItemLink, _ target: FHIRItem,
    _ item: FHIRItem
  ) -> Gate {
    if !link.choices.isEmpty {
      let beyond = link.choices.filter { choice in
        FHIRGate(
          question: condition.question, comparison: condition.comparison, answer: condition.answer,
          place: condition.place
        ).holds(for: [choice.value])
      }
      guard condition.answer.number != nil else {
        return refuseOrder(condition, of: item, target)
      }
      return .any(beyond.map { .chose(link.place, $0.id) })
    }
    switch (target.type, condition.answer) {
    case (.integer, .integer), (.integer, .decimal), (.decimal, .decimal), (.decimal, .integer):
      guard let number = condition.answer.number else { return refuse(condition, of: item, target) }
      return .number(link.place, comparison, number)
    case (.quantity, .quantity(let quantity)):
      guard let number = quantity.value.flatMap(ExactNumber.init), link.unit == nil else {
        return refuseOrder(condition, of: item, target)
      }
      let units = target.units
      guard units.isEmpty || units.contains(where: { $0.code == quantity.code }) else {
        return refuse(condition, of: item, target)
      }
      return .number(link.place, comparison, number)
    case (.date, .date(let text)), (.dateTime, .dateTime(let text)), (.dateTime, .date(let text)),
      (.time, .time(let text)):
      return .words(link.place, comparison, text)
    case (.string, .string(let text)), (.text, .string(let text)), (.url, .string(let text)),
      (.url, .uri(let text)):
      guard comparison == .equal else { return refuseOrder(condition, of: item, target) }
      return .words(link.place, comparison, text)
    default: return refuse(condition, of: item, target)
    }
  }

  private func refuse(_ condition: FHIRGate, of item: FHIRItem, _ target: FHIRItem) -> Gate {
    ledger.report(
      .wrongEnableValue(
        condition.question, linkID: item.linkID, type: target.type.rawValue),
      at: condition.place)
    return Self.never
  }

  private func refuseOrder(_ condition: FHIRGate, of item: FHIRItem, _ target: FHIRItem) -> Gate {
    ledger.report(
      .notComparable(condition.question, linkID: item.linkID, type: target.type.rawValue),
      at: condition.place)
    return Self.never
  }
}

extension FHIROption {
  fileprivate var isCoding: Bool { if case .coding = value { true } else { false } }
}
