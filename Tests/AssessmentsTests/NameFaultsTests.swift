import Assessments
import Testing

@Suite("A name with a fault")
struct NameFaultsTests {
  @Test("is named with its place and the remedy", arguments: rows)
  func sentence(_ row: FaultRow) throws {
    let sentences = FaultRow.sentences(of: try row.faults())
    #expect(sentences == row.sentences)
  }

  static let rows = [
    FaultRow(
      "a question with the id of another", in: "questions/home.yaml",
      "id: more", "id: safe",
      "questions/home.yaml:26:5: There is another question with the id 'safe'. Give one of them another id."
    ),
    FaultRow(
      "a question with the id of one in another section", in: "questions/home.yaml",
      "id: more", "id: drinks",
      "questions/home.yaml:26:5: There is another question with the id 'drinks'. Give one of them another id."
    ),
    FaultRow(
      "a note with the id of another note", in: "questions/home.yaml",
      "    when: {housing: at least shelter}",
      "    when: {housing: at least shelter}\n  - id: more\n    label: More\n    self: More?\n    interview: More?\n    answers: note",
      "questions/home.yaml:32:5: There is another question with the id 'more'. Give one of them another id."
    ),
    FaultRow(
      "a choice with the id of another", in: "questions/home.yaml",
      "id: shelter", "id: own",
      "questions/home.yaml:23:10: There is another choice with the id 'own'. Give one of them another id."
    ),
    FaultRow(
      "a count with the id of a note", in: "assessment.yaml",
      "of: [drinks, signs.shakes]", "of: [drinks]\n  - {id: more, label: More, of: [drinks]}",
      "assessment.yaml:12:6: There is another question or count with the id 'more'. Give one of them another id."
    ),
    FaultRow(
      "a count with the id of another", in: "assessment.yaml",
      "of: [drinks, signs.shakes]", "of: [drinks]\n  - {id: burdens, label: Twice, of: [drinks]}",
      "assessment.yaml:12:6: There is another question or count with the id 'burdens'. Give one of them another id."
    ),
    FaultRow(
      "a table with the id of a question",
      { try $0.rename("place", to: "housing") },
      "tables/housing.yaml:1:1: There is another question, count or table with the id 'housing'. Give one of them another id.",
      "tables/level.yaml:6:12: There is no question, count or table named 'place'. Add it, or take the name out."
    ),
    FaultRow(
      "a table with the id of a note",
      { try $0.rename("place", to: "more") },
      "tables/level.yaml:6:12: There is no question, count or table named 'place'. Add it, or take the name out.",
      "tables/more.yaml:1:1: There is another question, count or table with the id 'more'. Give one of them another id."
    ),
    FaultRow(
      "a rule with the id of another", in: "tables/place.yaml",
      "id: unsettled", "id: unsafe",
      "tables/place.yaml:11:9: There is another rule with the id 'unsafe'. Give one of them another id."
    ),
    FaultRow(
      "a rule with the id of one in another table", in: "tables/place.yaml",
      "id: unsettled", "id: urgent",
      "tables/urgency.yaml:5:9: There is another rule with the id 'urgent'. Give one of them another id."
    ),
    FaultRow(
      "a source with the id of another", in: "assessment.yaml",
      "used-for: Everything",
      "used-for: Everything\n  - {id: handbook, publisher: Us, year: 2025, title: New, address: here, used-for: More}",
      "assessment.yaml:25:6: There is another source with the id 'handbook'. Give one of them another id."
    ),
    FaultRow(
      "a contact with the id of another", in: "assessment.yaml",
      "    source: handbook",
      "    source: handbook\n  - {id: helpline, name: Help, reach: Call 2, use: Any, source: handbook}",
      "assessment.yaml:18:6: There is another contact with the id 'helpline'. Give one of them another id."
    ),
    FaultRow(
      "an item with the id of another", in: "tables/first-steps.yaml",
      "  - {id: rest, text: Rest., source: handbook}",
      "  - {id: rest, text: Rest., source: handbook}\n  - {id: rest, text: Sleep.}",
      "tables/first-steps.yaml:6:6: There is another item with the id 'rest'. Give one of them another id."
    ),
    FaultRow(
      "an outcome with the id of another", in: "tables/strain.yaml",
      "id: high, text: High", "id: low, text: High",
      "tables/strain.yaml:6:6: There is another outcome with the id 'low'. Give one of them another id."
    ),
    FaultRow(
      "a choice that is called 'some'", in: "questions/home.yaml",
      "id: own, text", "id: some, text",
      "questions/home.yaml:22:10: 'some' means something else in conditions or answers. Choose another id."
    ),
    FaultRow(
      "a choice that is called 'not-sure'", in: "questions/home.yaml",
      "id: own, text", "id: not-sure, text",
      "questions/home.yaml:22:10: 'not-sure' means something else in conditions or answers. Choose another id."
    ),
    FaultRow(
      "a question that is called 'any'", in: "questions/home.yaml",
      "id: more", "id: any",
      "questions/home.yaml:26:5: 'any' means something else in conditions or answers. Choose another id."
    ),
    FaultRow(
      "a count that is called 'any'", in: "assessment.yaml",
      "of: [drinks, signs.shakes]", "of: [drinks]\n  - {id: any, label: Any, of: [drinks]}",
      "assessment.yaml:12:6: 'any' means something else in conditions or answers. Choose another id."
    ),
    FaultRow(
      "a table that is called 'any'",
      { try $0.rename("place", to: "any") },
      "tables/any.yaml:1:1: 'any' means something else in conditions or answers. Choose another id.",
      "tables/level.yaml:6:12: There is no question, count or table named 'place'. Add it, or take the name out."
    ),
    FaultRow(
      "a page of the guide that is spelled wrong",
      { try $0.addPages(item: "strat") },
      "tables/pages.yaml:5:10: There is no page of the guide named 'strat'. Did you mean 'start'?"),
    FaultRow(
      "a page of the guide like no other",
      { try $0.addPages(item: "weather") },
      "tables/pages.yaml:5:10: There is no page of the guide named 'weather'. Add it, or take the name out."
    ),
    FaultRow(
      "a question that nobody asks", in: "questions/use.yaml",
      "when: {drinks: yes}", "when: {drink: yes}",
      "questions/use.yaml:20:12: There is no question, count or table named 'drink'. Did you mean 'drinks'?"
    ),
    FaultRow(
      "a table that is not there", in: "tables/level.yaml",
      "when: {place: at least daily}", "when: {plaice: at least daily}",
      "tables/level.yaml:6:12: There is no question, count or table named 'plaice'. Did you mean 'place'?"
    ),
    FaultRow(
      "a name like no other", in: "tables/level.yaml",
      "when: {place: at least daily}", "when: {weather: fair}",
      "tables/level.yaml:6:12: There is no question, count or table named 'weather'. Add it, or take the name out."
    ),
    FaultRow(
      "a choice that is not offered", in: "tables/services.yaml",
      "signs.sweats: no", "signs.sweat: no",
      "tables/services.yaml:8:35: There is no question, count or table named 'signs.sweat'. Did you mean 'signs.sweats'?"
    ),
    FaultRow(
      "an item that is not there", in: "tables/services.yaml",
      "first-steps.rest: yes", "first-steps.sleep: yes",
      "tables/services.yaml:8:12: There is no question, count or table named 'first-steps.sleep'. Add it, or take the name out."
    ),
    FaultRow(
      "a source that is not listed", in: "questions/home.yaml",
      "source: [handbook]", "source: [hand-book]",
      "questions/home.yaml:13:14: There is no source named 'hand-book'. Did you mean 'handbook'?"),
    FaultRow(
      "a source like no other", in: "tables/strain.yaml",
      "    interview: Much.\n    source: handbook", "    interview: Much.\n    source: newspaper",
      "tables/strain.yaml:13:13: There is no source named 'newspaper'. Add it, or take the name out."
    ),
    FaultRow(
      "a thing in a count that nobody asks", in: "assessment.yaml",
      "of: [drinks, signs.shakes]", "of: [drink, signs.shakes]",
      "assessment.yaml:11:10: There is no question or choice named 'drink'. Did you mean 'drinks'?"),
    FaultRow(
      "a question that comes later", in: "questions/use.yaml",
      "when: {drinks: yes}", "when: {safe: no}",
      "questions/use.yaml:20:12: 'safe' is not known yet when this is asked. A question may look at earlier questions only."
    ),
    FaultRow(
      "a choice of a question that comes later", in: "questions/use.yaml",
      "when: {drinks: yes}", "when: {signs.shakes: yes}",
      "questions/use.yaml:20:12: 'signs.shakes' is not known yet when this is asked. A question may look at earlier questions only."
    ),
    FaultRow(
      "a question that looks at itself", in: "questions/use.yaml",
      "when: {drinks: yes}", "when: {days: 3}",
      "questions/use.yaml:20:12: 'days' is not known yet when this is asked. A question may look at earlier questions only."
    ),
    FaultRow(
      "a count, which comes after all questions", in: "questions/use.yaml",
      "when: {drinks: yes}", "when: {burdens: 1}",
      "questions/use.yaml:20:12: 'burdens' is not known yet when this is asked. A question may look at earlier questions only."
    ),
    FaultRow(
      "a table, which comes after all questions", in: "questions/use.yaml",
      "when: {drinks: yes}", "when: {place: daily}",
      "questions/use.yaml:20:12: 'place' is not known yet when this is asked. A question may look at earlier questions only."
    ),
    FaultRow(
      "a number in a count", in: "assessment.yaml",
      "of: [drinks, signs.shakes]", "of: [drinks, days]",
      "assessment.yaml:11:18: 'days' cannot be counted. Name a yes-no question, or a choice as question.choice."
    ),
    FaultRow(
      "a question of several choices in a count", in: "assessment.yaml",
      "of: [drinks, signs.shakes]", "of: [drinks, signs]",
      "assessment.yaml:11:18: 'signs' cannot be counted. Name a yes-no question, or a choice as question.choice."
    ),
    FaultRow(
      "a note in a condition", in: "tables/level.yaml",
      "when: {place: at least daily}", "when: {more: some}",
      "tables/level.yaml:6:12: No condition can look at 'more'. It is answered in words; take it out."
    ),
    FaultRow(
      "a table of items in a condition", in: "tables/level.yaml",
      "when: {place: at least daily}", "when: {first-steps: rest}",
      "tables/level.yaml:6:12: No condition can look at 'first-steps'. Name one of its items, as first-steps.item."
    ),
  ]
}
