import Interview
import Placement
import Questionnaires

extension Tour {
  /// Screens of a clinician who chooses another level, and who asks again after a while.
  static func care(_ spoken: Spoken) throws -> [Tour] {
    var interview = try Walk.toReview("shakes-and-a-past-seizure", spoken, .interview)
    for command in [Command.pick(1), .override, .pick(4)] { _ = interview.update(command) }
    var tours = [Tour(name: "override-level", interview: interview)]
    for command in [Command.next, .pick(1)] { _ = interview.update(command) }
    tours.append(Tour(name: "override-reason", interview: interview))
    let words = spoken.language == .english ? "The unit has no bed." : "La unidad no tiene cama."
    for command in [Command.next, .write(words), .next] { _ = interview.update(command) }
    tours.append(Tour(name: "override-recommendation", interview: interview))
    return tours + (try reassessment(after: interview, spoken))
  }

  private static func reassessment(
    after last: Interview, _ spoken: Spoken
  ) throws -> [Tour] {
    let before = try Walk.toReview("evening-beers", spoken, .interview).snapshot
    let earlier = [
      EarlierInterview(last.snapshot, day: "2026-03-01"),
      EarlierInterview(before, day: "2026-01-10"),
    ]
    var interview = Interview(
      following: earlier, of: spoken.assessment, phrases: spoken.phrases)
    interview = try Walk.toReview("iop-half-way", from: interview)
    var question = interview
    for command in [Command.back, .back] { _ = question.update(command) }
    _ = interview.update(.pick(1))
    _ = interview.update(.sinceLastTime)
    return [
      Tour(name: "reassessed-question", interview: question),
      Tour(name: "change", interview: interview),
    ]
  }
}
