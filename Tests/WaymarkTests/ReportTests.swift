import Foundation
import Phrases
import Placement
import Questionnaires
import TerminalTesting
import Testing

@Suite("waymark report")
struct ReportTests {
  private static let example = "shakes-and-a-past-seizure"

  private func report(_ arguments: String..., in scratch: Scratch) throws -> Program.Run {
    try Program.run(
      ["report", Shipped.file(of: Self.example), "--date", "2026-03-01"] + arguments, in: scratch)
  }

  @Test("writes pages of 80 columns, each with its number", arguments: ["self", "chart"])
  func pages(audience: String) throws {
    let run = try report("--for", audience, in: try Scratch())
    #expect(run.code == 0 && run.complaint.isEmpty)
    let pages = run.output.components(separatedBy: "\u{0C}")
    #expect(pages.count >= 1)
    for (place, page) in pages.enumerated() {
      #expect(page.contains(Phrases.english.report.pageOf(place + 1, pages.count)))
      for line in page.components(separatedBy: "\n") { #expect(line.count <= 80, "\(line)") }
    }
    let controls = run.output.unicodeScalars.filter {
      $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\u{0C}"
    }
    #expect(controls.isEmpty)
    #expect(run.output.hasSuffix("\n"))
  }

  @Test("the person's is for them, and fits three pages; the chart's has the rules and the notice")
  func audiences() throws {
    let scratch = try Scratch()
    let person = try report("--for", "self", in: scratch)
    #expect(person.output == (try report(in: scratch)).output)
    // The pages that fit come after it, each in full; the chart has their titles.
    let title = Phrases.english.guide.fitTitle
    let sheets = person.output.components(separatedBy: "\u{0C}")
    let first = try #require(sheets.firstIndex { Words($0).says(title.person) })
    #expect(first <= 3)
    let result = try Shipped.assessment.recommend(try Shipped.answers(of: Self.example))
    let rest = Words(sheets[first...].joined())
    for fitting in try Shipped.assessment.pages(for: result) {
      #expect(rest.says(fitting.page.title))
      for case .checklist(let items) in fitting.page.blocks {
        for item in items { #expect(rest.says("[ ] \(item.prefix(30))")) }
      }
    }
    let chart = try report("--for", "chart", in: scratch)
    #expect(Words(chart.output).says(title.interview))
    let rule = "alcohol-past-complication"
    #expect(!person.output.contains(rule) && chart.output.contains(rule))
    let notice = Phrases.english.report.chart.notice
    #expect(Words(chart.output).says(notice) && !Words(person.output).says(notice))
    #expect(Words(person.output).says(try Shipped.assessment[.inpatient].name.person))
    #expect(Words(chart.output).says("2026-03-01") && Words(person.output).says("2026-03-01"))
  }

  @Test("the chart's carries the names that are given, and the date of today unless told")
  func names() throws {
    let scratch = try Scratch()
    let chart = try report(
      "--for", "chart", "--client", "K-17", "--clinician", "José Łódź 李", in: scratch)
    #expect(Words(chart.output).says("K-17") && Words(chart.output).says("José Łódź 李"))
    let today = try Program.run("report", Shipped.file(of: Self.example), in: scratch)
    #expect(today.output.contains(try Today.date))
  }

  @Test("the same answers give the same bytes, from a file or from standard input")
  func sameBytes() throws {
    let scratch = try Scratch()
    let answers = try scratch.read(Shipped.file(of: Self.example))
    let file = try report("--for", "chart", in: scratch)
    let input = try Program.run(
      "report", "-", "--for", "chart", "--date", "2026-03-01", input: answers,
      environment: ["LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Tokyo"], in: scratch)
    #expect(file.output == input.output)
  }

  @Test("the same summary comes as HTML and as PDF, on the sheets of the place unless told")
  func forms() throws {
    let scratch = try Scratch()
    let html = try report("--format", "html", in: scratch)
    #expect(html.code == 0 && html.output.hasPrefix("<!DOCTYPE html>"))
    #expect(html.output.contains("<h1>\(Phrases.english.report.person.title)</h1>"))
    let american = ["LC_ALL": "en_US.UTF-8"]
    for (options, environment, box) in [
      (["--paper", "a4"], american, "595.28 841.89"), (["--paper", "letter"], [:], "612 792"),
      ([], american, "612 792"), ([], ["LC_ALL": "", "LC_PAPER": "de_DE.UTF-8"], "595.28 841.89"),
      ([], ["PAPERSIZE": "A4"].merging(american) { $1 }, "595.28 841.89"),
      ([], ["LC_ALL": "", "LC_PAPER": "", "LANG": "es_MX.UTF-8"], "612 792"),
    ] {
      let pdf = try Program.run(
        ["report", Shipped.file(of: Self.example), "--format", "pdf", "--date", "2026-03-01"]
          + options, environment: environment, in: scratch)
      #expect(pdf.code == 0 && pdf.output.hasPrefix("%PDF-"))
      #expect(pdf.output.contains("/MediaBox [ 0 0 \(box) ]"), "\(options) \(environment)")
    }
  }

  @Test("a PDF is not poured on a terminal")
  func terminal() throws {
    let scratch = try Scratch()
    let terminal = try TerminalSession(
      program: Program.path,
      arguments: ["report", Shipped.file(of: Self.example), "--format", "pdf"],
      environment: scratch.environment, folder: scratch.work)
    #expect(try terminal.waitForExit() == .exit(code: 64))
    #expect(Words(terminal.screenText).says("waymark: \(Phrases.english.paper.pdfOnTerminal)"))
    #expect(!terminal.screenText.contains("%PDF"))
  }

  @Test("the letterhead of the place stands above both papers, and its help beside the other help")
  func letterhead() throws {
    let scratch = try Scratch()
    try scratch.write(
      """
      name: Riverside Recovery Clinic
      phone: 541-555-0100
      resources:
        - {name: County crisis team, reach: Call 541-555-0123, use: Day or night.}
      """, to: "ours.yaml")
    for audience in ["self", "chart"] {
      let run = try report("--for", audience, "--letterhead", "ours.yaml", in: scratch)
      #expect(run.output.hasPrefix("\n Riverside Recovery Clinic\n 541-555-0100\n\n"))
      #expect(Words(run.output).says("Call 541-555-0123") == (audience == "self"))
    }
    let byEnvironment = try Program.run(
      ["report", Shipped.file(of: Self.example)], environment: ["WAYMARK_LETTERHEAD": "ours.yaml"],
      in: scratch)
    #expect(byEnvironment.output.contains("Riverside"))
    let folder = try scratch.makeFolder("settings/waymark")
    try scratch.write("name: Hillside", to: "\(folder)/letterhead.yaml")
    let settings = ["XDG_CONFIG_HOME": "\(scratch.work)/settings"]
    let byFolder = try Program.run(
      ["report", Shipped.file(of: Self.example)], environment: settings, in: scratch)
    #expect(byFolder.output.hasPrefix("\n Hillside\n"))
    try scratch.write("name: A\nadress: 1", to: "wrong.yaml")
    let wrong = try report("--letterhead", "wrong.yaml", in: scratch)
    #expect(wrong.code == 65 && wrong.output.isEmpty)
    #expect(
      wrong.complaint
        == "waymark: wrong.yaml:2:1: 'adress' is not a key of the letterhead. Did you mean 'address'?\n"
    )
    let missing = try report("--letterhead", "nothere.yaml", in: scratch)
    #expect(missing.code == 66)
    #expect(missing.complaint.hasPrefix("waymark: There is no letterhead nothere.yaml."))
  }

  @Test("what cannot be read is said as everywhere")
  func faults() throws {
    let scratch = try Scratch()
    let missing = try Program.run("report", "nothere.yaml", in: scratch)
    #expect(missing.code == 66 && missing.output.isEmpty)
    #expect(missing.complaint.hasPrefix("waymark: There is no file nothere.yaml."))
    let wrong = try Program.run("report", "-", input: "safe-at-home: 7", in: scratch)
    #expect(wrong.code == 65 && wrong.output.isEmpty)
    #expect(wrong.complaint.hasPrefix("waymark: standard input:1:15: '7' is not an answer"))
    let nobody = try Program.run("report", "-", "--for", "nobody", in: scratch)
    #expect(nobody.code == 64 && nobody.output.isEmpty)
    #expect(nobody.complaint.contains("Please provide one of 'self' and 'chart'."))
  }
}
