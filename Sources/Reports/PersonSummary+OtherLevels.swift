internal import Phrases
internal import Placement
internal import Questionnaires

extension PersonSummary {
  /// One line for levels that share a reason; nothing when no level is ruled out yet, as the ladder says so already.
  var whyNot: [Document.Block] {
    let isOpen = result.whyNot.filter { $0.level != .none }
      .allSatisfy { if case .mayBeNeeded = $0.cause { true } else { false } }
    guard !isOpen else { return [] }
    let lines = context.otherLevels.whyNot.lines(for: result, context.scales, .person)
    let items = lines.compactMap { line -> Document.List.Item? in
      // Against the level that was chosen, this paper says nothing but what the answers ask for.
      let levels = line.levels.filter { $0 != .none && $0 != context.override?.level }
      guard let first = levels.first else { return nil }
      let sentence = context.otherLevels.whyNot.line(
        levels.map { context.name(of: $0, .person) }, line.sentence)
      let said = first < result.level ? line.reasons.first.flatMap(said) : nil
      return Document.List.Item([sentence, said].compactMap { $0 }.joined(separator: " "))
    }
    guard !items.isEmpty else { return [] }
    return [.heading(words.whyNotTitle, .section), .list(Document.List(.bulleted, items))]
  }

  /// The first answers that a reason rests on, as they were given, those that could change before the facts.
  ///
  /// An answer that only opens another of them comes last: who says on how many days they drink has said that they drink.
  ///
  /// Nil when there are none.
  private func said(_ reason: Reason) -> String? {
    let most = 2
    let questions = reason.answers.compactMap { context.assessment.questionnaire[$0] }
    let questionnaire = context.assessment.questionnaire
    let gates = questions.compactMap { questionnaire.place(of: $0.id) }
      .reduce(into: Set<Int>()) { $0.formUnion(questionnaire.gates(ofQuestionAt: $1)) }
    let rank = { (question: Question) in
      let opens = questionnaire.place(of: question.id).map(gates.contains) ?? false
      return opens ? 2 : question.canChange ? 0 : 1
    }
    let ranked = questions.enumerated().sorted {
      (rank($0.element), $0.offset) < (rank($1.element), $1.offset)
    }
    let known = ranked.map(\.element)
      .compactMap { question -> String? in
        guard let answer = context.answers[question.id], !answer.isUnknown else { return nil }
        return "\(question.label.person): \(context.words(for: answer, to: question, .person))"
      }
    guard !known.isEmpty else { return nil }
    return words.said(Array(known.prefix(most)), max(0, known.count - most))
  }

  /// What would make less care enough, then the signs that call for more; nothing in an emergency.
  var changes: [Document.Block] {
    guard let outlook = context.outlook, !result.isEmergency else { return [] }
    let sentences = context.otherLevels.change
    let told = sentences.sentences(
      for: outlook, from: result, context.answers, in: context.assessment, .person)
    let floor =
      told.floor.map { [[$0.sentence, $0.reason].compactMap(\.self).joined(separator: " ")] } ?? []
    var items = (told.less + floor).map { Document.List.Item($0) }
    if !told.more.isEmpty {
      items.append(Document.List.Item(sentences.warningSigns, details: told.more))
    }
    guard !items.isEmpty else { return [] }
    return [.heading(words.changeTitle, .section), .list(Document.List(.bulleted, items))]
  }
}
