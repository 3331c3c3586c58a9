import Testing

@Suite("The command export dmn")
struct ExportDMNTests {
  /// What it writes to standard output, which takes seconds: written once.
  private static let written = Result { try Program.run("export", "dmn", in: try Scratch()) }

  @Test("writes the same bytes each time, to standard output or to a file, and says what is exact")
  func export() throws {
    let scratch = try Scratch()
    let run = try Self.written.get()
    #expect(run.code == 0)
    #expect(run.output.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<definitions "))
    #expect(run.output.hasSuffix("</definitions>\n"))
    #expect(
      run.complaint.contains(
        /\Awaymark: \d+ of \d+ ends of ranges are exact, whatever is unknown\./))
    let again = try Program.run("export", "dmn", "--output", "rules.dmn", in: scratch)
    #expect(again.code == 0 && again.output.isEmpty && again.complaint == run.complaint)
    #expect(try scratch.read("rules.dmn") == run.output)
  }

  @Test("marks in the file exactly the decisions that it names as wider")
  func remarks() throws {
    let run = try Self.written.get()
    let names = try #require(run.complaint.firstMatch(of: /never narrower: (.*)\.\n/)).output.1
      .split(separator: ", ")
    let marked = run.output.split(separator: "<decision ").filter { $0.contains(" Not exact: ") }
    #expect(!names.isEmpty && marked.count == names.count)
    for name in names { #expect(marked.contains { $0.contains("name=\"\(name)\"") }, "\(name)") }
  }

  @Test("refuses to give every range exactly where that takes too much, with exit code 65")
  func exact() throws {
    let scratch = try Scratch()
    let run = try Program.run("export", "dmn", "--exact", "--output", "rules.dmn", in: scratch)
    #expect(run.code == 65 && run.output.isEmpty)
    #expect(
      run.complaint.wholeMatch(
        of: /waymark: adult-substance-use: To give .*withdrawal_plan.* exactly takes too much: .*\n/
      ) != nil, "\(run.complaint)")
    #expect(try !scratch.files().contains { $0.hasSuffix("rules.dmn") })
  }

  @Test("says where the file cannot be written, with exit code 73")
  func noFile() throws {
    let run = try Program.run(
      "export", "dmn", "--output", "nowhere/rules.dmn", in: try Scratch())
    #expect(run.code == 73 && run.output.isEmpty)
    #expect(run.complaint.contains("nowhere/rules.dmn"))
    #expect(run.complaint.contains("Name another with --output."))
  }
}
