import Interview
import Placement
import Questionnaires

extension Tour {
  /// Screens that come of looking for a line, of what is missing, of undoing, and of what an answer changed.
  static func hands(_ spoken: Spoken) throws -> [Tour] {
    var missing = try Walk.toReview("will-not-say-about-home", spoken, .person)
    _ = missing.update(.missing)
    var search = missing
    for command in [Command.filter, .insert(spoken.language == .english ? "hom" : "casa")] {
      _ = search.update(command)
    }
    var undone = try Walk.toFirstQuestion(spoken, .person)
    for command in [Command.pick(2), .next, .undo] { _ = undone.update(command) }
    var changed = try Walk.toFirstQuestion(spoken, .interview)
    for command in [Command.pick(1), .next, .pick(1)] { _ = changed.update(command) }
    var reasons = try Walk.toReview("shakes-and-a-past-seizure", spoken, .interview)
    for command in [Command.pick(1), .nextReason] { _ = reasons.update(command) }
    var allReasons = try Walk.toReview("shakes-and-a-past-seizure", spoken, .interview)
    for command in [Command.pick(1), .reasons, .pageDown] { _ = allReasons.update(command) }
    return [
      Tour(name: "reason-open", interview: reasons),
      Tour(name: "reasons-open", interview: allReasons),
      Tour(name: "review-missing", interview: missing),
      Tour(name: "review-search", interview: search), Tour(name: "undone", interview: undone),
      Tour(name: "changed", interview: changed),
    ]
  }
}
