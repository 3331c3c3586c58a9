import Testing

@Suite("--script")
struct ScriptCommandTests {
  @Test("plays without a terminal, and puts pictures beside the script or where --pictures says")
  func pictures() throws {
    let scratch = try Scratch()
    let script = try scratch.write(
      "key 1 Enter\nexpect Your safety first\nsave question.txt\n", to: "tour.script")
    #expect(try Program.run(["--script", script], in: scratch).code == 0)
    #expect(try scratch.read("question.txt").contains("signs of an overdose"))
    let folder = try scratch.makeFolder("pictures")
    let run = try Program.run(["--script", script, "--pictures", folder], in: scratch)
    #expect(run.code == 0 && run.output.isEmpty && run.complaint.isEmpty)
    #expect(try scratch.read("\(folder)/question.txt") == scratch.read("question.txt"))
  }

  @Test("a fault names the script, the line and the remedy")
  func faults() throws {
    let scratch = try Scratch()
    let script = try scratch.write("size 80x24\nkey Entr\n", to: "wrong.script")
    let run = try Program.run(["--script", script], in: scratch)
    #expect(run.code == 65)
    #expect(
      run.complaint.hasPrefix("waymark: \(script):2: \"Entr\" is no key. Write one of: Enter"))
    #expect(try Program.run(["--script", "nowhere"], in: scratch).code == 66)
    let good = try scratch.write("save a.txt\n", to: "good.script")
    let nowhere = try Program.run(["--script", good, "--pictures", "nowhere"], in: scratch)
    #expect(nowhere.code == 73 && nowhere.complaint.contains("--pictures"))
    #expect(try Program.run(["--pictures", "."], in: scratch).code == 64)
  }
}
