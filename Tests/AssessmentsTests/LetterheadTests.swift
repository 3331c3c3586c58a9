import Assessments
import Placement
import Testing

@Suite("A letterhead")
struct LetterheadTests {
  private func read(_ text: String) throws -> Letterhead {
    let files = Files(read: { _ in .success(Array(text.utf8)) }, list: { _ in [] })
    return try LetterheadFile(path: "letterhead.yaml", files: files).read()
  }

  private func faults(_ text: String) -> [String] {
    do {
      _ = try read(text)
      return []
    } catch let faults as Faults {
      return faults.list.map(\.description)
    } catch {
      return ["\(error)"]
    }
  }

  @Test("is a name, and what a site adds to it")
  func reading() throws {
    #expect(try read("name: Clinic") == Letterhead(name: "Clinic"))
    let whole = try read(
      """
      name: Riverside Recovery Clinic
      address: [12 Mill Street, "Springfield, OR 97477"]
      phone: 541-555-0100
      resources:
        - name: Lane County crisis team
          reach: Call 541-555-0123
          use: If you feel unsafe. Day or night.
      """)
    #expect(
      whole
        == Letterhead(
          name: "Riverside Recovery Clinic",
          address: ["12 Mill Street", "Springfield, OR 97477"], phone: "541-555-0100",
          resources: [
            .init(
              name: "Lane County crisis team", reach: "Call 541-555-0123",
              use: "If you feel unsafe. Day or night.")
          ]))
    #expect(
      whole.lines == [
        "Riverside Recovery Clinic", "12 Mill Street", "Springfield, OR 97477", "541-555-0100",
      ])
    #expect(try read("name: A\naddress: 12 Mill Street").address == ["12 Mill Street"])
  }

  @Test(
    "what is wrong is said with its line, its column and what to do",
    arguments: [
      (
        "adress: B\nname: A",
        "1:1: 'adress' is not a key of the letterhead. Did you mean 'address'?"
      ),
      ("phone: 1", "1:1: The letterhead needs 'name'. Add it."),
      ("name: ''", "1:7: 'name' is empty. Write it, or take it out."),
      ("- A", "1:1: The letterhead must be a map of keys and values."),
      (
        "name: A\nresources:\n  - name: B\n    reach: Call 1\n    uses: C",
        "5:5: 'uses' is not a key of a resource. Did you mean 'use'?"
      ),
      ("name: A\naddress: {street: B}", "2:10: 'address' must be one text."),
      (
        "name: \"A\\u001b[31m\"",
        "1:7: 'name' holds a line break or a control character. Write it in one line."
      ),
      ("name: A\nname: B", "2:1: 'name' stands here a second time; first in line 1. Remove one."),
      (
        "name: &a A",
        "1:7: Anchors and aliases (& and *) are not allowed. Write the text out, or quote it."
      ),
      ("", "The file is empty. Fill it."),
    ])
  func faults(text: String, sentence: String) {
    let said = faults(text)
    #expect(said.contains { $0.hasSuffix(sentence) && $0.hasPrefix("letterhead.yaml:") }, "\(said)")
  }

  @Test("no text is longer than a paper has room for")
  func length() {
    let said = faults("name: \(String(repeating: "a", count: 161))")
    #expect(said == ["letterhead.yaml:1:7: 'name' has 161 characters. Keep it within 160."])
  }
}
