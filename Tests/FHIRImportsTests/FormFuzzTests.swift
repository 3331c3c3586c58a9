internal import FHIRImports
internal import Questionnaires
internal import SeededRandom
import Testing

@Suite("Damaged forms")
struct FormFuzzTests {
  @Test(
    "are refused or read, and never end the program", arguments: ["week.json", "everything.json"])
  func damaged(name: String) throws {
    let bytes = Array(try shippedForm(name).utf8)
    let whole = try ImportedForm(bytes, named: name)
    var random = SeededGenerator(seed: 11)
    var taken = 0
    for _ in 0..<300 {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0..<damaged.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: damaged[place] = UInt8.random(in: 0...255, using: &random)
        case 1: damaged.remove(at: place)
        case 2: damaged.insert(damaged[place], at: place)
        default: damaged = Array(damaged.prefix(place)) + [0x7D]
        }
      }
      do throws(FormFaults) {
        let form = try ImportedForm(damaged, named: name)
        #expect(form.questionCount > 0)
        taken += 1
      } catch {
        #expect(!error.list.isEmpty)
      }
      do throws(ImportedForm.ResponseFault) {
        _ = try whole.answers(in: damaged, named: name)
        Issue.record("A form was taken for a response.")
      } catch {
        if case .unreadable(let faults) = error { #expect(!faults.list.isEmpty) }
      }
    }
    #expect(taken > 0)
  }

  @Test("go through as responses too")
  func responses() throws {
    let form = try ImportedForm(Array(shippedForm("everything.json").utf8), named: "form")
    let answers = try form.answers([
      ("yes", .choice(.yes)), ("small", .number(3)), ("one", choice("a")),
    ])
    let bytes = Array(form.response(with: answers).utf8)
    var random = SeededGenerator(seed: 7)
    var taken = 0
    for _ in 0..<300 {
      var damaged = bytes
      let place = Int.random(in: 0..<damaged.count, using: &random)
      damaged[place] = UInt8.random(in: 0x20...0x7E, using: &random)
      do throws(ImportedForm.ResponseFault) {
        _ = try form.answers(in: damaged, named: "response")
        taken += 1
      } catch {
        if case .refused(let issues) = error { #expect(!issues.isEmpty) }
      }
    }
    #expect(taken > 0)
  }
}
