internal import FHIRImports
import Testing

@Suite("Reading JSON")
struct JSONTreeTests {
  @Test(
    "names the line and the column of what is no JSON",
    arguments: [
      ("{\n  \"a\": 1\n  \"b\": 2\n}", "form.json:3:3: From here on this is not JSON."),
      ("{\n  \"a\": tru\n}", "form.json:2:8: From here on this is not JSON."),
      ("[1]", "form.json:1:1: From here on this is not JSON."),
      ("", "form.json: The file is empty."), (" \n ", "form.json: The file is empty."),
      (
        "{\n  \"a\": 1,\n  \"ä\": 2, \"a\": 3\n}",
        "form.json:3:11: The key 'a' stands twice here, first in line 2."
      ),
    ])
  func malformed(text: String, sentence: String) {
    let found = faults(text)
    #expect(found.count == 1 && found[0].hasPrefix(sentence), "\(found)")
  }

  @Test("names the place of a byte that is not UTF-8")
  func notUTF8() {
    let bytes = Array("{\n  \"é".utf8) + [0xFF] + Array("\": 1}".utf8)
    do throws(FormFaults) {
      _ = try ImportedForm(bytes, named: "form.json")
      Issue.record("It was read.")
    } catch {
      #expect(error.description.hasPrefix("form.json:2:5: Here is a byte that is not UTF-8."))
    }
  }

  @Test("refuses what stands too deep, and what is too large")
  func limits() {
    let deep = String(repeating: "{\"a\":", count: 200) + "1" + String(repeating: "}", count: 200)
    #expect(faults(deep).first?.contains("more than 128 deep") ?? false, "\(faults(deep))")
    let large = "{\"a\": \"" + String(repeating: "x", count: 9 << 20) + "\"}"
    #expect(faults(large).first?.hasPrefix("form.json: The file is larger than") ?? false)
  }

  @Test("takes an editor's mark at the beginning for nothing")
  func mark() {
    #expect(
      faults("\u{FEFF}" + questionnaire("{\"linkId\": \"a\", \"type\": \"boolean\"}")).isEmpty)
  }
}
