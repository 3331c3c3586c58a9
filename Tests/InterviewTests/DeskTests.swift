import Interview
import Phrases
import Placement
import Questionnaires
import Testing

@Suite("The clinician's desk")
struct DeskTests {
  private static let words = Phrases.english.desk

  @Test("shows dots for the passphrase, and asks the world to unlock with what was typed")
  func unlock() {
    var desk = Desk(phrases: .english)
    #expect(desk.press(.enter) == [])
    #expect(desk.message == Self.words.noPassphrase)
    desk.type("opén 1")
    guard case .field(let field, _, _) = desk.page.control else {
      Issue.record("there is no line to write in")
      return
    }
    #expect(field.text == "••••••")
    #expect(!"\(desk.page)".contains("opén"))
    #expect(desk.press(.enter) == [.unlock(passphrase: "opén 1")])
    desk.take(.refused("No."))
    #expect(desk.message == "No.")
    #expect(desk.place == .unlock)
    #expect(desk.press(.enter) == [])
  }

  @Test("lists what was changed last first, and by label, state and beginning when asked")
  func order() {
    var desk = Self.desk()
    #expect(desk.labels == ["Łódź", "K. 17", "ana"])
    _ = desk.press(.character("o"))
    #expect(desk.labels == ["ana", "K. 17", "Łódź"])
    _ = desk.press(.character("o"))
    #expect(desk.labels == ["K. 17", "Łódź", "ana"])
    _ = desk.press(.character("o"))
    #expect(desk.labels == ["ana", "Łódź", "K. 17"])
    #expect(desk.page.blocks == [.text("3 records, newest first")])
  }

  @Test("finds as one types, by label, clinician, state and date, without accents")
  func find() {
    for (text, labels) in [
      ("lodz", ["Łódź"]), ("dr. b", ["ana"]), ("draft", ["K. 17"]), ("2026-11", ["Łódź", "K. 17"]),
      ("nobody", []),
    ] {
      var desk = Self.desk()
      _ = desk.press(.character("/"))
      desk.type(text)
      #expect(desk.labels == labels, "\(text)")
    }
  }

  @Test("opens the record that a search finds, and the list is whole again afterwards")
  func openFound() {
    var desk = Self.desk()
    _ = desk.press(.character("/"))
    desk.type("ana")
    #expect(desk.press(.enter) == [])
    #expect(desk.place == .record("3"))
    _ = desk.press(.left)
    #expect(desk.labels == ["Łódź", "K. 17", "ana"])
    #expect(desk.page.control.focus == 3)
  }

  @Test("asks for a new interview from its first row, and for what a record's rows say")
  func records() {
    var desk = Self.desk()
    #expect(desk.press(.enter) == [.begin])
    _ = desk.press(.character("3"))
    #expect(desk.place == .record("2"))
    let wanted: [(Key, DeskEffect)] = [
      (.character("1"), .open("2")), (.character("2"), .follow("2")),
      (.character("3"), .print("2")), (.character("4"), .copy("2")),
      (.character("5"), .export("2")),
    ]
    for (key, effect) in wanted { #expect(desk.press(key) == [effect]) }
    #expect(desk.page.control.rows.first?.text == Self.words.goOnRow)
  }

  @Test("deletes only what was asked for twice, the second time in words")
  func delete() {
    var desk = Self.desk()
    _ = desk.press(.character("3"))
    #expect(desk.press(.character("6")) == [])
    #expect(desk.place == .delete("2"))
    #expect(desk.press(.enter) == [], "a stray Enter keeps it")
    #expect(desk.place == .record("2"))
    _ = desk.press(.character("6"))
    _ = desk.press(.character("2"))
    #expect(desk.place == .deleteAgain("2"))
    #expect(desk.press(.enter) == [])
    desk.type("delet")
    #expect(desk.press(.enter) == [])
    desk.type("e")
    #expect(desk.press(.enter) == [.delete("2")])
    desk.take(.listed(Array(Self.entries.dropFirst()), notice: Self.words.deleted))
    #expect(desk.place == .list)
    #expect(desk.message == Self.words.deleted)
  }

  @Test("forgets every record when it is locked")
  func lock() {
    var desk = Self.desk()
    #expect(desk.press(.character("x")) == [.lock])
    desk.take(.locked("Locked."))
    #expect(desk.place == .unlock)
    #expect(!"\(desk)".contains("K. 17"))
  }

  @Test("shows nothing of an older file before it was accepted, and a stray Enter locks it")
  func replaced() {
    let words = Phrases.english.custody.replaced
    var desk = Desk(phrases: .english)
    desk.take(.unlocked(Self.entries, warning: "Older."))
    #expect(desk.page.blocks == [.strong("Older.")])
    #expect(!"\(desk.page)".contains("K. 17"))
    #expect(desk.press(.escape) == [])
    #expect(desk.place == .replaced("Older."))
    #expect(desk.press(.enter) == [.lock])
    #expect(desk.press(.character("2")) == [.accept])
    desk.take(.listed(Self.entries, notice: words.accepted))
    #expect(desk.place == .list)
    #expect(desk.message == words.accepted)
    #expect(desk.labels == ["Łódź", "K. 17", "ana"])
  }

  @Test("warns before it is locked, and a key then brings back what stood there")
  func idle() {
    var desk = Self.desk()
    _ = desk.press(.character("o"))
    let message = desk.message
    #expect(message != nil)
    desk.warnOfIdleness()
    #expect(desk.page.message == Self.words.idle)
    desk.goOnAfterWarning()
    #expect(desk.page.message == message)
  }

  @Test("finds the same whether a search grows, shrinks or begins anew")
  func findAgain() {
    var desk = Self.desk()
    _ = desk.press(.character("/"))
    for (text, labels) in [
      ("a", ["Łódź", "K. 17", "ana"]), ("n", ["ana"]), ("x", []),
    ] {
      desk.type(text)
      #expect(desk.labels == labels, "\(text)")
    }
    _ = desk.press(.backspace)
    #expect(desk.labels == ["ana"])
    _ = desk.press(.backspace)
    _ = desk.press(.backspace)
    desk.type("17")
    #expect(desk.labels == ["K. 17"])
    _ = desk.press(.escape)
    _ = desk.press(.character("o"))
    _ = desk.press(.character("/"))
    desk.type("dr. a")
    #expect(desk.labels == ["K. 17", "Łódź"], "the order is kept among those found")
  }

  @Test("finds nothing that begins in one record and ends in the next")
  func acrossRecords() {
    var desk = Self.desk()
    _ = desk.press(.character("/"))
    desk.type("complete k")
    #expect(desk.labels.isEmpty)
  }

  @Test("says who else has a record open")
  func openElsewhere() {
    var desk = Self.desk()
    _ = desk.press(.character("2"))
    #expect(desk.page.blocks.contains(.text(Self.words.openElsewhere("Dr. B"))))
  }

  @Test("lays out a part of ten thousand records, and moves through all of them")
  func many() {
    var desk = Desk(phrases: .english)
    desk.take(
      .unlocked((0..<10_000).map { Self.entry("\($0)", "C \($0)", at: Int64(-$0)) }, warning: nil))
    #expect(desk.page.control.rows.count == Desk.part + 1)
    for _ in 0..<150 { _ = desk.press(.down) }
    #expect(desk.page.control.rows[desk.page.control.focus].text == "C 149")
    _ = desk.press(.end)
    #expect(desk.page.control.rows[desk.page.control.focus].text == "C 9999")
    _ = desk.press(.home)
    #expect(desk.page.control.focus == 0)
  }

  @Test("leaves at once from everywhere, and from its first page by q")
  func leave() {
    var desk = Self.desk()
    #expect(desk.press(.function(9)) == [.vanish])
    #expect(desk.press(.character("q")) == [.leave])
    var locked = Desk(phrases: .english)
    #expect(locked.press(.control("c")) == [.leave])
  }

  @Test("says in Spanish what it says in English, and nothing more")
  func spanish() {
    var desk = Desk(phrases: .spanish)
    #expect(desk.page.title == "Expedientes")
    desk.take(.unlocked(Self.entries, warning: nil))
    #expect(desk.page.control.rows.contains { $0.detail.contains("borrador") })
  }

  static let entries = [
    entry("1", "Łódź", at: 30, begun: 20, .complete, openBy: "Dr. B"),
    entry("2", "K. 17", at: 20, begun: 10, .draft),
    entry("3", "ana", at: 10, begun: 30, .overridden, clinician: "Dr. B", date: "2025-01-02"),
  ]

  static func desk() -> Desk {
    var desk = Desk(phrases: .english)
    desk.take(.unlocked(entries, warning: nil))
    return desk
  }

  private static func entry(
    _ id: String, _ label: String, at changed: Int64, begun: Int64 = 0,
    _ status: DeskPhrases.Status = .complete, clinician: String = "Dr. A",
    date: String = "2026-11-24", openBy: String? = nil
  ) -> DeskEntry {
    DeskEntry(
      id: id, label: label, clinician: clinician, begun: (date, begun), changed: (date, changed),
      status: status, computed: "Intensive outpatient", chosen: nil, openBy: openBy)
  }
}

extension Desk {
  fileprivate var labels: [String] { page.control.rows.dropFirst().map(\.text) }

  fileprivate mutating func type(_ text: String) {
    for character in text { _ = press(.character(character)) }
  }
}
