internal import Placement
internal import Questionnaires
internal import Rules

/// Makes an interview out of a form: sections out of groups, questions out of items, gates out of conditions.
struct FormBuilder {
  let form: FHIRQuestionnaire
  let digest: String
  let words: FormWords
  let ledger: FormLedger
  let title: String
  /// The items by their linkIds.
  let items: [String: FHIRItem]

  var links = FormLinks()
  /// The questions so far, by the section that they are in.
  private var sections: [(title: String, questions: [Question])] = []
  private(set) var count = 0
  var questionIDs = IdentifierMaker<Question>(
    prefix: "q", reserved: ["any", "id", "example", "answers"])
  private var sectionIDs = IdentifierMaker<Section>(prefix: "part", reserved: [])
  /// Texts that wait for the next question.
  private var lead: [String] = []
  private var required: Set<Identifier<Question>> = []
  private var totals: [(title: String, items: [PointTotal.Item])] = []
  /// The items that are asked, now or later.
  private let asked: Set<String>

  init(_ form: FHIRQuestionnaire, digest: String, words: FormWords, _ ledger: FormLedger) {
    self.form = form
    self.digest = digest
    self.words = words
    self.ledger = ledger
    title =
      (form.title?.plainWords ?? form.name?.plainWords ?? form.url?.plainWords) ?? "Questionnaire"
    asked = Self.asked(in: form.items)
    items = Dictionary(
      form.allItems.map { ($0.linkID, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The way down to an item: what its conditions add up to, and what it stands in.
  struct Context {
    var gates: [Gate] = []
    var title: String
    /// The name of the total that points go to.
    var total: String
  }

  /// Makes the interview; nil, and faults, when there is nothing that can be asked.
  mutating func build() -> (Assessment, FormLinks)? {
    add(form.items, in: Context(title: title, total: title))
    guard ledger.faults.isEmpty else { return nil }
    guard count > 0 else {
      ledger.report(.noQuestions, at: nil)
      return nil
    }
    var ids = sectionIDs
    let sections = sections.compactMap { section in
      ids.make(from: section.title).map {
        Section(
          id: $0, title: Wording(section.title), intro: nil, questions: section.questions)
      }
    }
    guard let questionnaire = Questionnaire(sections: sections, counts: []),
      let assessment = assessment(of: questionnaire)
    else {
      ledger.report(.noQuestions, at: nil)
      return nil
    }
    return (assessment, links)
  }

  private func assessment(of questionnaire: Questionnaire) -> Assessment? {
    let form = Form(
      publisher: form.publisher?.plainWords,
      notices: [form.copyright?.plainWords].compactMap { $0 },
      closing: lead, totals: totals.map { PointTotal(title: $0.title, items: $0.items) },
      required: required, notCarried: ledger.notCarried.count)
    var ids = IdentifierMaker<Section>(prefix: "form", reserved: [])
    let last = self.form.url?.split(separator: "/").last.map(String.init)
    return Assessment(
      identity: Assessment.Identity(
        id: ids.make(from: last ?? self.form.name ?? title)?.text ?? "form",
        version: self.form.version?.plainWords ?? "-", title: Wording(title), audience: Wording(""),
        review: .notReviewed, digest: digest),
      questionnaire: questionnaire, tables: Self.tables, levels: Self.levels, contacts: [],
      sources: [], form: form)
  }

  // MARK: - Which items are asked

  private static func asked(in items: [FHIRItem]) -> Set<String> {
    items.reduce(into: []) { asked, item in
      switch item.type {
      case .display: return
      case .group: if !item.isHidden { asked.formUnion(self.asked(in: item.children)) }
      default:
        guard item.reasonNotAsked == nil else { return }
        asked.insert(item.linkID)
        asked.formUnion(self.asked(in: item.children))
      }
    }
  }

  /// Whether an item is asked, now or later.
  func isAsked(_ linkID: String) -> Bool { asked.contains(linkID) }

  // MARK: - Items

  private mutating func add(_ items: [FHIRItem], in context: Context) {
    for item in items {
      switch item.type {
      case .display: addText(item)
      case .group: addGroup(item, in: context)
      default: addQuestion(item, in: context)
      }
    }
  }

  private mutating func addText(_ item: FHIRItem) {
    guard let text = item.text?.plainWords else { return }
    guard item.isPlainText else {
      return ledger.leaveOut(text, at: item.path, item.isHidden ? .hidden : .conditionalText)
    }
    lead.append(text)
  }

  private mutating func addGroup(_ item: FHIRItem, in context: Context) {
    guard !item.isHidden else { return leaveOut(item, .hidden) }
    if item.repeats { ledger.leaveOut(item.words, at: item.path, .oneRound) }
    if item.isRequired { ledger.leaveOut("required", at: item.path, .required) }
    var inner = context
    inner.gates += gates(of: item)
    let own = [item.prefix?.plainWords, item.text?.plainWords].compactMap { $0 }
      .joined(separator: " ")
    if !own.isEmpty {
      let isTop = context.title == title
      inner.title = isTop ? own : "\(context.title): \(own)"
      if isTop { inner.total = own }
    }
    add(item.children, in: inner)
  }

  private mutating func addQuestion(_ item: FHIRItem, in context: Context) {
    if let reason = item.reasonNotAsked { return leaveOut(item, reason) }
    if let address = item.unresolved {
      return ledger.report(.unresolved(valueSet: address, linkID: item.linkID), at: item.place)
    }
    if !item.initial.isEmpty { ledger.leaveOut("initial", at: item.path, .preset) }
    if item.isRequired { ledger.leaveOut("required", at: item.path, .required) }
    var gates = context.gates
    gates += self.gates(of: item)
    let made = questions(for: item, gates: gates, lead: lead)
    // A text that is read before a question stays until a question is surely asked.
    if item.gates.isEmpty { lead = [] }
    guard !made.questions.isEmpty, let link = links[item.linkID] else { return }
    if sections.last?.title != context.title { sections.append((context.title, [])) }
    sections[sections.count - 1].questions += made.questions
    count += made.questions.count
    if item.isRequired { required.insert(link.question) }
    if let points = made.points { add(points, to: context.total) }
    var inner = context
    inner.gates = gates + [answered(link, of: item)]
    for text in item.children where text.type == .display && !text.isPlainText {
      ledger.leaveOut(text.words, at: text.path, text.isHidden ? .hidden : .conditionalText)
    }
    add(item.children.filter { $0.type != .display }, in: inner)
  }

  private mutating func add(_ points: PointTotal.Item, to title: String) {
    if let place = totals.firstIndex(where: { $0.title == title }) {
      totals[place].items.append(points)
    } else {
      totals.append((title, [points]))
    }
  }

  /// Tells that an item is not asked, keeps the values that it has, and tells what is in it.
  private mutating func leaveOut(_ item: FHIRItem, _ reason: NotCarried.Reason) {
    let isFixed = !item.initial.isEmpty && (reason == .hidden || reason == .readOnly)
    if isFixed { links.fixed[item.linkID] = item.initial }
    ledger.leaveOut(item.words, at: item.path, isFixed ? .fixedValue : reason)
    for child in item.children {
      leaveOut(child, item.type == .group ? reason : .belongsToPart)
    }
  }
}

extension FHIRItem {
  /// Whether a text is always shown.
  var isPlainText: Bool { !isHidden && gates.isEmpty }

  /// The most choices of which one can be taken; one more may be for other words.
  private static let mostChoices = 127

  /// Why an item that is no group and no text is not asked; nil when it is.
  var reasonNotAsked: NotCarried.Reason? {
    if isHidden { return .hidden }
    if isReadOnly { return .readOnly }
    switch type {
    case .attachment, .reference: return .cannotBeTyped
    case .question: return .abstractType
    case .quantity where unitSet != nil: return .noUnits
    case .choice where options.isEmpty && unresolved == nil,
      .openChoice where options.isEmpty && unresolved == nil:
      return .noOptions
    default: return !repeats && options.count > Self.mostChoices ? .tooManyChoices : nil
    }
  }
}
