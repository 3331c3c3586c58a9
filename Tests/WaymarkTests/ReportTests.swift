import Foundation
import Phrases
import Placement
import Questionnaires
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
