import Interview
import Phrases
import Placement
import Questionnaires
import ShippedAssessment
import Testing

@Suite("Saving one's own answers to go on later")
struct SavingDialogueTests {
  private static let words = Phrases.english.saving

  private static func dialogue(_ task: SavingTask, replaces: Bool = false) -> SavingDialogue {
    SavingDialogue(task, phrases: .english, replaces: replaces, least: 8)
  }

  private static func typed(_ text: String, in dialogue: inout SavingDialogue) -> [SavingEffect] {
    _ = dialogue.paste(text)
    return dialogue.press(.enter)
  }

  @Test("asks for a new passphrase twice, shows none of it, and saves under it")
  func save() {
    var dialogue = Self.dialogue(.save)
    #expect(dialogue.press(.character("1")).isEmpty)
    #expect(Self.typed("four plain words", in: &dialogue).isEmpty)
    _ = dialogue.paste("four plain words")
    guard case .field(let field, _, _) = dialogue.page.control else {
      Issue.record("There is no line to write in.")
      return
    }
    #expect(field.text.allSatisfy { $0 == "•" })
    #expect(field.isSecret)
    #expect(dialogue.press(.enter) == [.save(passphrase: "four plain words")])
  }

  @Test("refuses a short passphrase, and two that differ, and asks again from the start")
  func refused() {
    var dialogue = Self.dialogue(.save)
    _ = dialogue.press(.character("1"))
    #expect(Self.typed("short", in: &dialogue).isEmpty)
    #expect(dialogue.message == Phrases.english.passphrase.tooShort(8))
    #expect(Self.typed("", in: &dialogue).isEmpty)
    #expect(dialogue.message == Phrases.english.desk.noPassphrase)
    _ = Self.typed("four plain words", in: &dialogue)
    #expect(Self.typed("four plain worms", in: &dialogue).isEmpty)
    #expect(dialogue.message == Phrases.english.passphrase.different)
    #expect(dialogue.place == .passphrase)
  }

  @Test("says before that other saved answers would be gone")
  func replacing() {
    #expect(Self.dialogue(.save, replaces: true).page.blocks.first == .text(Self.words.replaces))
    #expect(!Self.dialogue(.save).page.blocks.contains(.text(Self.words.replaces)))
  }

  @Test("opens saved answers by their passphrase, and after a wrong one asks again")
  func goOn() {
    var dialogue = Self.dialogue(.goOn)
    _ = dialogue.press(.character("1"))
    #expect(Self.typed("abc", in: &dialogue) == [.open(passphrase: "abc")])
    dialogue.refuse(Self.words.wrongPassphrase)
    #expect(dialogue.message == Self.words.wrongPassphrase)
    #expect(
      Self.typed("four plain words", in: &dialogue) == [.open(passphrase: "four plain words")])
  }

  @Test("deletes only from a page that asks, with the harmless row first")
  func delete() {
    var dialogue = Self.dialogue(.goOn)
    _ = dialogue.press(.character("2"))
    #expect(dialogue.page.blocks == Self.words.delete.map(Block.text))
    #expect(dialogue.press(.enter).isEmpty)
    #expect(dialogue.place == .menu)
    var other = Self.dialogue(.delete)
    #expect(other.press(.enter) == [.giveUp])
    #expect(other.press(.character("2")) == [.delete])
  }

  @Test("goes back step by step, and out of it, and leaves at once from everywhere")
  func back() {
    var dialogue = Self.dialogue(.save)
    _ = dialogue.press(.character("1"))
    _ = Self.typed("four plain words", in: &dialogue)
    #expect(dialogue.press(.escape).isEmpty)
    #expect(dialogue.place == .passphrase)
    #expect(dialogue.press(.function(9)) == [.vanish])
    #expect(dialogue.press(.escape).isEmpty)
    #expect(dialogue.press(.escape) == [.giveUp])
  }

  @Test("its help names the keys of the page, and closes again")
  func help() {
    var dialogue = Self.dialogue(.save)
    _ = dialogue.press(.character("?"))
    #expect(dialogue.page.title == Phrases.english.screens.helpTitle)
    _ = dialogue.press(.enter)
    #expect(dialogue.page.title == Self.words.saveTitle)
  }
}

@Suite("Where one's own answers can be saved")
struct SavedAnswersTests {
  private static func interview(_ voice: Voice?) throws -> Interview {
    Interview(of: try ShippedAssessment.assessment(), phrases: .english, voice: voice)
  }

  private static func rows(_ interview: Interview) -> [String] {
    interview.page.control.rows.map(\.text)
  }

  @Test(
    "is offered before leaving once something was answered, to a person alone and not at a desk")
  func leaving() throws {
    let words = Phrases.english.saving
    for voice in [Voice.person, .interview] {
      var interview = try Self.interview(voice)
      interview.take(SavedAnswers.none)
      _ = interview.update(.leave)
      #expect(!Self.rows(interview).contains(words.saveRow), "there is nothing to save")
      _ = interview.update(.back)
      _ = interview.update(.next)
      while case .field = interview.page.control { _ = interview.update(.next) }
      _ = interview.update(.pick(2))
      _ = interview.update(.next)
      _ = interview.update(.leave)
      #expect(Self.rows(interview).contains(words.saveRow) == (voice == .person))
      interview.take(SavedAnswers.open)
      #expect(Self.rows(interview).contains(words.deleteRow) == (voice == .person))
      interview.take(SavedAnswers.unavailable)
      #expect(Self.rows(interview).count == 2)
    }
  }

  @Test("leads back into what was saved from the first page, whichever that is")
  func goingOn() throws {
    var interview = try Self.interview(nil)
    #expect(Self.rows(interview).count == 3)
    interview.take(SavedAnswers.sealed)
    #expect(interview.update(.pick(1)) == [.saving(.goOn)])
    var direct = try Self.interview(.person)
    direct.take(SavedAnswers.sealed)
    #expect(Self.rows(direct).last == Phrases.english.saving.goOnRow)
    var clinician = try Self.interview(.interview)
    clinician.take(SavedAnswers.sealed)
    #expect(!Self.rows(clinician).contains(Phrases.english.saving.goOnRow))
  }
}
