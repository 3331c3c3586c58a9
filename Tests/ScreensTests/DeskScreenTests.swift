import Interview
import Phrases
import Placement
import Questionnaires
import Screens
import Testing

@Suite("The screens of the desk")
struct DeskScreenTests {
  @Test(
    "look as they are kept in their golden files, in English and in Spanish",
    arguments: ScreenTests.goldenSizes, Language.allCases)
  func goldens(size: ScreenTests.Size, language: Language) throws {
    let prefix = language == .english ? "" : "\(language.rawValue)/"
    for (name, desk) in Self.tour(in: language) {
      let frame = Screen(phrases: desk.phrases).frame(
        desk.page, rows: size.rows, columns: size.columns, scroll: desk.scroll)
      try expectGolden(frame.canvas.text, "\(prefix)desk-\(name)-\(size.testDescription)")
    }
  }

  private static func tour(in language: Language) -> [(String, Desk)] {
    let phrases = Phrases.of(language)
    var locked = Desk(phrases: phrases)
    _ = locked.update(.insert("secret"))
    var list = Desk(phrases: phrases)
    list.take(.unlocked(entries(language), warning: nil))
    var empty = Desk(phrases: phrases)
    empty.take(.unlocked([], warning: nil))
    var replaced = Desk(phrases: phrases)
    let words = phrases.custody.replaced
    let sentence = words.older("2026-11-20 18:05", "2026-11-24 10:02", 37)
    replaced.take(.unlocked(entries(language), warning: "\(sentence) \(words.remedy)"))
    var search = list
    for command in [Command.filter, .insert("k.")] { _ = search.update(command) }
    var record = list
    _ = record.update(.pick(3))
    var delete = record
    _ = delete.update(.pick(6))
    var again = delete
    _ = again.update(.pick(2))
    var help = list
    _ = help.update(.help)
    return [
      ("locked", locked), ("list", list), ("empty", empty), ("search", search),
      ("record", record), ("delete", delete), ("delete-again", again), ("help", help),
      ("replaced", replaced),
    ]
  }

  private static func entries(_ language: Language) -> [DeskEntry] {
    let levels =
      language == .english
      ? ["Intensive outpatient", "Outpatient"] : ["Ambulatorio intensivo", "Ambulatorio"]
    return [
      DeskEntry(
        id: "1", label: "K. 17", clinician: "José Łódź", begun: ("2026-11-20 09:15", 1),
        changed: ("2026-11-24 10:02", 9), status: .draft, computed: levels[0], chosen: nil),
      DeskEntry(
        id: "2", label: "M. 3", clinician: "A. Okafor", begun: ("2026-10-01 14:00", 0),
        changed: ("2026-11-23 16:40", 8), status: .overridden, computed: levels[0],
        chosen: levels[1], openBy: "A. Okafor"),
      DeskEntry(
        id: "3", label: "", clinician: "A. Okafor", begun: ("2026-09-01 08:30", 0),
        changed: ("2026-09-01 09:00", 2), status: .complete, computed: levels[1], chosen: nil),
    ]
  }
}
