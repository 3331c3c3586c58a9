import Foundation
import Testing

@Suite("waymark check, on words and on what carries the mission")
struct CheckTextTests {
  /// Checks a copy of the shipped assessment with other words in it; in English alone, unless told to keep the rest.
  private func run(
    _ file: String, _ old: String, _ new: String, _ arguments: String...,
    keepingLanguages: Bool = false
  ) throws -> Program.Run {
    let scratch = try Scratch()
    let folder = try scratch.copy(Shipped.folder, to: "adult-substance-use")
    if !keepingLanguages { try FileManager.default.removeItem(atPath: "\(folder)/languages") }
    let text = try scratch.read("\(folder)/\(file)")
    #expect(text.contains(old))
    try scratch.write(
      text.replacing(old, with: new, maxReplacements: 1), to: "\(folder)/\(file)")
    return try Program.run(["check", "adult-substance-use"] + arguments, in: scratch)
  }

  @Test("only warns of a hard text, with place, figure and remedy")
  func hardText() throws {
    let run = try run(
      "questions/home.yaml", "help: Feeling safe makes it easier to get better.",
      "help: Residential instability contributes considerably to recurring and avoidable hospitalizations."
    )
    #expect(run.code == 0)
    #expect(
      run.complaint.contains(
        "warning: adult-substance-use/questions/home.yaml:8:11: 'help' of 'safe-at-home': It reads at grade "
      ), "\(run.complaint)")
    #expect(run.complaint.contains("and 9.0 is the most. Use shorter words, or split it"))
  }

  @Test("names an English text that was changed without its Spanish, with exit code 65")
  func translation() throws {
    let run = try run(
      "questions/home.yaml", "help: Feeling safe makes it easier to get better.",
      "help: Feeling safe helps you get better.", keepingLanguages: true)
    #expect(run.code == 65)
    #expect(
      run.complaint.contains(
        "adult-substance-use/questions/home.yaml:8:11: 'Feeling safe helps you get better.' has no translation. "
          + "Add an entry for it to adult-substance-use/languages/es/questions/home.yaml."),
      "\(run.complaint)")
    #expect(run.complaint.contains("does not say 'Feeling safe makes it easier to get better.'"))
  }

  @Test("says how easy the questions read in Spanish")
  func spanish() throws {
    let run = try Shipped.checked
    #expect(run.output.contains("In Spanish self mode reads at ease "))
  }

  @Test("says how hard the questions read, and how long a self-assessment takes")
  func figures() throws {
    let run = try Shipped.checked
    #expect(run.lines.contains { $0.hasPrefix("Self mode reads at grade ") })
    #expect(run.lines.contains { $0.hasPrefix("Interview mode reads at grade ") })
    #expect(run.output.contains("A self-assessment with no skips takes"))
    #expect(run.output.contains("200 words"))
  }

  @Test("--coverage prints what carries each row")
  func coverage() throws {
    let run = try Program.run("check", "--coverage", in: try Scratch())
    #expect(run.code == 0 && run.complaint.isEmpty)
    for row in 1...16 { #expect(run.lines.contains { $0.hasPrefix("M\(row) ") }, "M\(row)") }
    #expect(run.output.contains("tables     candidacy, iop-fit"))
    #expect(run.output.contains("Every row is carried"))
  }

  @Test("--coverage fails for a row that nothing carries, with exit code 65")
  func gap() throws {
    let run = try run("coverage.yaml", "    pages: [first-week]\n", "", "--coverage")
    #expect(run.code == 0)
    let bare = try self.run(
      "coverage.yaml", "    tables: [pages]\n    pages: [first-week]\n", "", "--coverage")
    #expect(bare.code == 65)
    #expect(bare.complaint.contains("Nothing carries M10."))
    #expect(!bare.output.contains("Every row is carried"))
  }

  @Test("names what is wrong in coverage.yaml in every check")
  func wrongName() throws {
    let run = try run("coverage.yaml", "tables: [pages]", "tables: [page]")
    #expect(run.code == 65)
    #expect(run.complaint.contains("There is no table named 'page'. Did you mean 'pages'?"))
  }

  @Test("--coverage says that there is no coverage.yaml, with exit code 66")
  func none() throws {
    let scratch = try Scratch()
    let folder = try scratch.copy(Shipped.folder, to: "adult-substance-use")
    try FileManager.default.removeItem(atPath: "\(folder)/coverage.yaml")
    let run = try Program.run("check", "adult-substance-use", "--coverage", in: scratch)
    #expect(run.code == 66)
    #expect(run.complaint.contains("There is no coverage.yaml in adult-substance-use."))
  }
}
