import Foundation
import Phrases
import Placement
import Questionnaires
import Testing

@Suite("waymark guide")
struct GuideCommandTests {
  @Test("lists every page with its name, its title and what is on it")
  func list() throws {
    let run = try Program.run("guide", in: try Scratch())
    #expect(run.code == 0 && run.complaint.isEmpty)
    for page in try Shipped.assessment.guide {
      #expect(run.lines.contains { $0.hasPrefix("\(page.id) ") }, "\(page.id)")
      #expect(Words(run.output).says("\(page.title). \(page.about)"))
    }
    #expect(run.lines.allSatisfy { $0.count <= 80 })
  }

  @Test("writes a page of 80 columns, the same each time")
  func pages() throws {
    let scratch = try Scratch()
    for page in try Shipped.assessment.guide {
      let run = try Program.run("guide", page.id.text, in: scratch)
      #expect(run.code == 0 && run.complaint.isEmpty)
      #expect(Words(run.output).says(page.title))
      for heading in page.blocks {
        if case .heading(let text) = heading { #expect(Words(run.output).says(text)) }
      }
      let sheets = run.output.components(separatedBy: "\u{0C}")
      for (place, sheet) in sheets.enumerated() {
        #expect(sheet.contains(Phrases.english.report.pageOf(place + 1, sheets.count)))
      }
      #expect(run.lines.allSatisfy { $0.count <= 81 })
      let again = try Program.run(
        "guide", page.id.text, "--format", "text", environment: ["LC_ALL": "tr_TR.UTF-8"],
        in: scratch)
      #expect(again.output == run.output)
    }
  }

  @Test(
    "a page that is not there is said with the one that was meant, or with all, with exit code 64")
  func noPage() throws {
    let scratch = try Scratch()
    let near = try Program.run("guide", "questoins", in: scratch)
    #expect(near.code == 64 && near.output.isEmpty)
    #expect(
      near.complaint == "waymark: There is no page 'questoins'. Did you mean 'questions'?\n")
    let far = try Program.run("guide", "elephants", in: scratch)
    let names = try Shipped.assessment.guide.map(\.id.text).joined(separator: ", ")
    #expect(far.code == 64 && far.output.isEmpty)
    #expect(far.complaint == "waymark: There is no page 'elephants'. The pages are: \(names).\n")
  }

  @Test("an assessment without a guide says so, with exit code 66, and no screen offers one")
  func noGuide() throws {
    let scratch = try Scratch()
    let folder = "\(Shipped.checkout)/Tests/Benchmarks/synthetic"
    for arguments in [["guide"], ["guide", "questions"]] {
      let run = try Program.run(arguments + ["--assessment", folder], in: scratch)
      #expect(run.code == 66 && run.output.isEmpty)
      #expect(
        run.complaint
          == "waymark: The assessment 'synthetic' has no guide. List pages under 'guide' in its assessment.yaml.\n"
      )
    }
    let plain = try Program.run(
      "--plain", "--assessment", folder, input: "g\n?\n<\n3\n", in: scratch)
    #expect(plain.code == 0)
    #expect(!Words(plain.output).says(Phrases.english.guide.howToOpen))
    #expect(Words(plain.output).says(Phrases.english.lines.notUnderstood("g")))
  }

  @Test("a page with a fault is said by file, line and column, with exit code 65")
  func fault() throws {
    let scratch = try Scratch()
    let folder = try scratch.copy(Shipped.folder, to: "adult-substance-use")
    let file = "\(folder)/guide/questions.md"
    let lines = try scratch.read(file).components(separatedBy: "\n").count
    try scratch.write(try scratch.read(file) + "This is **bold**.\n", to: file)
    let run = try Program.run("guide", "--assessment", "adult-substance-use", in: scratch)
    #expect(run.code == 65 && run.output.isEmpty)
    #expect(
      run.complaint == """
        waymark: adult-substance-use/guide/questions.md:\(lines):9: \
        Emphasis (*, _ and ~~) is not read in a page. Write the words plain.\n
        """)
  }

  @Test("check counts the pages")
  func check() throws {
    let run = try Shipped.checked
    #expect(run.output.contains(", \(try Shipped.assessment.guide.count) pages, "))
  }
}
