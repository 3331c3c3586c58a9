import Foundation
import Testing

@Suite("waymark decide --lines")
struct DecideLinesTests {
  private let people = """
    {"id": "first", "safe-at-home": "no"}

    {"saf-at-home": "no"}
    {"id": 3, "safe-at-home": "maybe", "drinking-days": 31}
    {"safe-at-home": "yes"

    {"id": "last"}
    """

  @Test(
    "decides the right lines, names the wrong ones, and ends with 65", arguments: [true, false])
  func wrongLines(isFile: Bool) throws {
    let scratch = try Scratch()
    try scratch.write(people, to: "people.jsonl")
    let run =
      isFile
      ? try Program.run("decide", "--lines", "people.jsonl", in: scratch)
      : try Program.run("decide", "--lines", input: people, in: scratch)
    let name = isFile ? "people.jsonl" : "standard input"
    #expect(run.code == 65)
    #expect(
      run.lines.map { String($0.prefix(22)) } == [
        #"{"line":1,"id":"first""#, #"{"line":7,"id":"last","#, "",
      ])
    #expect(
      run.complaint == """
        waymark: \(name):3:2: There is no question named 'saf-at-home'. Did you mean 'safe-at-home'?
        waymark: \(name):4:27: 'maybe' is not an answer to 'safe-at-home'. \
        Use yes, no, not-sure or prefer-not-to-say.
        waymark: \(name):4:53: '31' is not an answer to 'drinking-days'. \
        Use a number from 0 to 30, not-sure or prefer-not-to-say.
        waymark: \(name):5:23: This is not JSON. Check commas, quotes, brackets and numbers here and \
        just before.
        waymark: 3 of 5 lines were wrong and have no result; the others were decided. \
        Mend those named above.

        """)
  }

  @Test("writes the promised keys in their order, as decide does for one person")
  func shape() throws {
    let scratch = try Scratch()
    let run = try Program.run(
      "decide", "--lines", "-", input: "{\"safe-at-home\":\"no\"}", in: scratch)
    #expect(run.code == 0 && run.complaint.isEmpty)
    let keys = run.output.matches(of: /[{,]"(\w+)":/).map { String($0.1) }
    let domain = ["id", "need", "range", "least", "most", "rules"]
    #expect(
      keys == [
        "line", "level", "settled", "range", "least", "most", "urgency", "urgencyRange", "least",
        "most", "emergency", "firstSteps", "possibleFirstSteps", "domains",
      ] + Array(repeating: domain, count: 6).joined() + ["decidedBy"])
    #expect((try? JSONSerialization.jsonObject(with: Data(run.output.utf8))) != nil)
  }

  @Test("with --json writes what decide --json writes, on one line each")
  func wholeResults() throws {
    let scratch = try Scratch()
    let answers = #"{"safe-at-home": "no", "drinking-days": "not-sure"}"#
    let one = try Program.run("decide", "--json", "-", input: answers, in: scratch)
    let lines = try Program.run(
      "decide", "--lines", "--json", input: "\(answers)\n\(answers)", in: scratch)
    #expect(lines.code == 0 && lines.lines.count == 3 && lines.lines[2].isEmpty)
    let expected = try JSONSerialization.jsonObject(with: Data(one.output.utf8)) as? NSDictionary
    for (place, line) in lines.lines.dropLast().enumerated() {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
      let result = try #require((object as? NSDictionary)?.mutableCopy() as? NSMutableDictionary)
      #expect(result["line"] as? Int == place + 1)
      result.removeObject(forKey: "line")
      #expect(result == expected)
    }
  }

  @Test("a file that is not there is named, with exit code 66")
  func missing() throws {
    let run = try Program.run("decide", "--lines", "nothere.jsonl", in: try Scratch())
    #expect(run.code == 66 && run.output.isEmpty)
    #expect(
      run.complaint == """
        waymark: There is no file nothere.jsonl. Name a file of JSON lines, or - for standard input.\n
        """)
  }

  @Test("a folder cannot be read, with exit code 74")
  func folder() throws {
    let run = try Program.run("decide", "--lines", "/", in: try Scratch())
    #expect(run.code == 74 && run.output.isEmpty)
    #expect(run.complaint.hasPrefix("waymark: / cannot be read: "))
  }

  @Test("without a file and without --lines, says how it is used, with exit code 64")
  func usage() throws {
    let run = try Program.run("decide", in: try Scratch())
    #expect(run.code == 64)
    #expect(run.complaint.contains("Name a file of answers, or - for standard input."))
  }
}
