import Testing

@Suite("The command export sql")
struct ExportSQLTests {
  /// What it writes to standard output, which takes seconds: written once.
  private static let written = Result { try Program.run("export", "sql", in: try Scratch()) }

  @Test("writes the same bytes each time, to standard output or to a file, in place of an old one")
  func export() throws {
    let scratch = try Scratch()
    let run = try Self.written.get()
    #expect(run.code == 0)
    #expect(run.output.hasPrefix("-- Adult substance use: assessment adult-substance-use, "))
    #expect(run.output.hasSuffix("\nGROUP BY person;\n"))
    try scratch.write("old", to: "rules.sql")
    let again = try Program.run("export", "sql", "--output", "rules.sql", in: scratch)
    #expect(again.code == 0 && again.output.isEmpty && again.complaint == run.complaint)
    #expect(try scratch.read("rules.sql") == run.output)
  }

  @Test("says which columns are not exact, and the head of the script says the same")
  func wider() throws {
    let run = try Self.written.get()
    let names = try #require(
      run.complaint.wholeMatch(
        of: /waymark: All columns are exact, .* never narrower: (.*)\.\n/)
    ).output.1.split(separator: ", ")
    let head = try #require(run.output.split(separator: "-- How it works").first)
    let listed = try #require(head.split(separator: "-- Not exact: ").last)
    #expect(!names.isEmpty)
    for name in names { #expect(listed.contains(name), "\(name)") }
    // What decides is exact but for one first step.
    let advice = names.filter { !$0.hasPrefix("candidacy__") }
    #expect(
      advice == ["first_steps__withdrawal_plan_certain", "first_steps__withdrawal_plan_possible"])
  }

  @Test("says why an assessment cannot be written as SQL, with exit code 65")
  func refused() throws {
    let scratch = try Scratch()
    let folder = try scratch.copy(Shipped.folder, to: "adult-substance-use")
    for file in try scratch.files() where file.hasPrefix(folder) && file.hasSuffix(".yaml") {
      let text = try scratch.read(file)
      try scratch.write(text.replacing("finished-live-in", with: "has-unknown"), to: file)
    }
    let run = try Program.run(
      "export", "sql", "--assessment", "adult-substance-use", "--output", "rules.sql", in: scratch)
    #expect(run.code == 65 && run.output.isEmpty)
    #expect(
      run.complaint == """
        waymark: adult-substance-use: 'has_unknown' and 'has-unknown' would both be named \
        'has_unknown' in SQL. Rename one of them.\n
        """)
    #expect(try !scratch.files().contains { $0.hasSuffix("rules.sql") })
  }

  @Test("says where the file cannot be written, with exit code 73")
  func noFile() throws {
    let run = try Program.run("export", "sql", "--output", "nowhere/rules.sql", in: try Scratch())
    #expect(run.code == 73 && run.output.isEmpty)
    #expect(run.complaint.contains("The file nowhere/rules.sql cannot be written: "))
    #expect(run.complaint.contains("Name another with --output."))
  }
}
