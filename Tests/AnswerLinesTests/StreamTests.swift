import AnswerLines
import Placement
import Questionnaires
import ShippedAssessment
import Testing

@Suite("A stream of lines")
struct StreamTests {
  private let yes = "{\"safe-at-home\":\"yes\"}"

  @Test("is the same however it is cut into pieces", arguments: [1, 2, 7, 63, 64, 65, 1000])
  func pieces(_ size: Int) throws {
    let assessment = try ShippedAssessment.assessment()
    let text = "\n\(yes)\r\n   \n{\"safe-at-home\":\"no\",\"id\":\"x\"}\nno JSON\n\(yes)"
    let whole = MemoryPorts(text)
    let wholeCount = try #require(try LineStream.run(whole, assessment))
    let bytes = Array(text.utf8)
    let cut = MemoryPorts(
      stride(from: 0, to: bytes.count, by: size).map {
        Array(bytes[$0..<min($0 + size, bytes.count)])
      })
    let count = try #require(try LineStream.run(cut, assessment))
    #expect(count == wholeCount && cut.output == whole.output)
    #expect(cut.complaints == whole.complaints)
    #expect(count.lines == 4 && count.wrong == 1)
    #expect(
      whole.lines.map { $0.prefix(18) } == [
        "{\"line\":2,\"level\":", "{\"line\":4,\"id\":\"x\"", "{\"line\":6,\"level\":",
      ])
    #expect(
      whole.complaints.count == 1 && whole.complaints[0].hasPrefix("people:5:1: This is not JSON."))
  }

  @Test("ends well without a line")
  func empty() throws {
    let memory = MemoryPorts("\n \n")
    let count = try LineStream.run(memory, try ShippedAssessment.assessment())
    #expect(count?.lines == 0 && count?.wrong == 0 && memory.output.isEmpty)
  }

  @Test("gives a line's name back as it came, quoted anew")
  func names() throws {
    let names = [
      "\"\"", "\"a\\\"b\\\\c\"", "\"\\n\\t\\r\\u0001\"", "\"Łódź 😀\"", "0", "-9223372036854775808",
      "9223372036854775807",
    ]
    let memory = MemoryPorts(names.map { "{\"id\":\($0)}\n" }.joined())
    _ = try LineStream.run(memory, try ShippedAssessment.assessment())
    for (place, (name, line)) in zip(names, memory.lines).enumerated() {
      #expect(
        line.hasPrefix("{\"line\":\(place + 1),\"id\":\(name),\"level\":"), "\(line.prefix(60))")
    }
    #expect(memory.lines.count == names.count)
  }

  @Test("writes what it has before it waits, and else in big blocks")
  func flushing() throws {
    let assessment = try ShippedAssessment.assessment()
    let lines = Array(repeating: Array("\(yes)\n".utf8), count: 20)
    let waiting = MemoryPorts(lines)
    waiting.isReady = false
    _ = try LineStream.run(waiting, assessment)
    #expect(Set(waiting.writtenBeforeReading).count == 21)
    let ready = MemoryPorts(lines)
    _ = try LineStream.run(ready, assessment)
    #expect(Set(ready.writtenBeforeReading) == [0])
    #expect(ready.output == waiting.output)
  }

  @Test(
    "names a line that is too long and goes on after it", arguments: [0, 1, 300_000, 3_000_000])
  func tooLong(_ more: Int) throws {
    let note = String(repeating: "x", count: LineStream.longest - yes.utf8.count - 18 + more)
    let long = yes.dropLast() + ",\"anything-else\":\"\(note)\"}"
    #expect(long.utf8.count == LineStream.longest + 1 + more)
    let memory = MemoryPorts("\(yes)\n\(long)\n\(yes)\n\(long)")
    let count = try LineStream.run(memory, try ShippedAssessment.assessment())
    #expect(count?.lines == 4 && count?.wrong == 2 && memory.lines.count == 2)
    #expect(
      memory.complaints.map { String($0.prefix(57)) }
        == [2, 4].map {
          "people:\($0):1: The line is longer than 1048576 bytes. Give each"
            .prefix(57).description
        })
  }

  @Test("takes a line that is as long as a line may be")
  func longest() throws {
    let note = String(repeating: "x", count: LineStream.longest - yes.utf8.count - 19)
    let long = yes.dropLast() + ",\"anything-else\":\"\(note)\"}"
    try #require(long.utf8.count == LineStream.longest)
    let memory = MemoryPorts("\(long)\n\(yes)")
    let count = try LineStream.run(memory, try ShippedAssessment.assessment())
    #expect(count?.wrong == 0 && memory.lines.count == 2)
  }

  @Test("writes the whole result in the same frame")
  func whole() throws {
    let memory = MemoryPorts("{\"id\":3}\n\(yes)\n")
    _ = try LineStream.run(memory, try ShippedAssessment.assessment()) { answers in
      "{\"isEmpty\":\(answers.isEmpty)}"
    }
    #expect(
      memory.lines == [
        "{\"line\":1,\"id\":3,\"isEmpty\":true}", "{\"line\":2,\"isEmpty\":false}",
      ])
  }
}
