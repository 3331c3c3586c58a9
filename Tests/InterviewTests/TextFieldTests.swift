import Interview
import Testing

@Suite("A line of text")
struct TextFieldTests {
  @Test("Backspace takes away a whole letter with its accents")
  func graphemes() {
    var field = TextField()
    field.insert("e")
    field.insert("\u{301}")
    #expect(field.text == "é")
    #expect(field.cursor == 1)
    field.deleteBackward()
    #expect(field.text == "" && field.cursor == 0)
  }

  @Test("text is put in and taken out where the cursor stands")
  func editing() {
    var field = TextField("Łódź")
    field.moveToStart()
    field.moveRight()
    field.insert("李")
    #expect(field.text == "Ł李ódź" && field.cursor == 2)
    field.deleteForward()
    #expect(field.text == "Ł李dź")
    field.moveLeft()
    field.deleteBackward()
    #expect(field.text == "李dź" && field.cursor == 0)
    field.deleteBackward()
    field.moveLeft()
    #expect(field.text == "李dź" && field.cursor == 0)
    field.moveToEnd()
    field.deleteForward()
    field.moveRight()
    #expect(field.cursor == 3)
  }

  @Test("line breaks and controls are left out of what is pasted")
  func controls() {
    var field = TextField()
    field.insert("one\ntwo\u{1B}[31m\u{7}")
    #expect(field.text == "onetwo[31m")
  }

  @Test("more than it can hold is refused whole")
  func limit() {
    var field = TextField(String(repeating: "a", count: TextField.limit))
    field.insert("b")
    #expect(field.text.count == TextField.limit)
  }
}
