internal import Phrases
internal import Placement
internal import Questionnaires

extension [String] {
  /// Lines one after the other, each as a sentence.
  package var asSentences: String {
    map { $0.hasSuffix(".") ? $0 : $0 + "." }.joined(separator: " ")
  }
}

extension Interview {
  /// The most lines that are told of one answer.
  private static let mostChanges = 3

  /// What an answer changed of the needs and the level so far, in words for the clinician; empty when it changed nothing.
  func changes(since before: Judgement) -> [String] {
    guard voice == .interview, assessment.form == nil else { return [] }
    let words = phrases.review
    var lines: [String] = []
    for (old, new) in zip(assessment.needs(before), assessment.needs(judgement))
    where old.need != new.need {
      lines.append(words.changed(new.table.title[voice], soFar(new.need), soFar(old.need)))
    }
    let level = levelChange(since: before)
    let room = Self.mostChanges - (level == nil ? 0 : 1)
    if lines.count > room {
      let left = lines.count - room + 1
      lines = lines.prefix(room - 1) + [words.moreDomains(left)]
    }
    return (level.map { [$0] } ?? []) + lines
  }

  private func levelChange(since before: Judgement) -> String? {
    let old = assessment.levels(before)
    let new = assessment.levels(judgement)
    guard old != new, let least = new.first else { return nil }
    let change = phrases.review.changed(phrases.review.level, soFar(new), soFar(old))
    // Only what rose has a reason of its own.
    guard let was = old.first, least > was, let reason = assessment.levelReasons(answers).first
    else { return change }
    return phrases.review.because(change, reason.text[voice])
  }

  func soFar(_ need: ClosedRange<Need>) -> String { phrases.screens.needSoFarWords(need) }

  func soFar(_ levels: [Level]) -> String {
    guard let least = levels.first, let most = levels.last else { return "" }
    let isSettled = least == most
    return phrases.review.levelSoFar(
      least == Level.allCases.first && !isSettled ? nil : assessment[least].short[voice],
      most == Level.allCases.last && !isSettled ? nil : assessment[most].short[voice])
  }
}
