internal import ArgumentParser
internal import Assessments
internal import Phrases
internal import Placement
internal import Questionnaires
internal import TextLayout

extension Waymark {
  struct Guide: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the plain pages of the guide, or print one.",
      discussion: """
        The pages say what the levels are, how to get care, what to ask and where help is. They are \
        the same whatever the answers are. Without a name, lists them. With one, writes that page to \
        standard output: pages of 80 columns with form feeds between them, one page of HTML, or a PDF. \
        "waymark guide first-week --format pdf | lp".

        Exit codes: 0 written, 64 there is no such page, 65 the assessment is wrong, 66 there is no \
        such folder, or no guide in it, 78 a PDF cannot be made here.
        """)

    @Argument(help: "The name of a page.")
    var page: String?

    @OptionGroup var paper: PaperChoice

    @OptionGroup var language: LanguageChoice
    @OptionGroup var place: AssessmentPlace

    func run() throws {
      let (assessment, phrases) = try language.read(place)
      let pages = assessment.guide
      guard !pages.isEmpty else {
        Console.complain(
          "The assessment '\(assessment.identity.id)' has no guide. List pages under 'guide' in its "
            + "assessment.yaml.")
        throw Exit.notFound
      }
      guard let page else { return list(pages) }
      guard let found = pages.first(where: { $0.id.text == page }) else {
        Console.complain("There is no page '\(page)'. \(remedy(page, pages.map(\.id.text)))")
        throw Exit.usage
      }
      try paper.write(PaperSource(found, of: assessment, phrases), phrases.paper)
    }

    private func remedy(_ page: String, _ names: [String]) -> String {
      Suggestion.nearest(to: page, among: names).map { "Did you mean '\($0)'?" }
        ?? "The pages are: \(names.joined(separator: ", "))."
    }

    private func list(_ pages: [GuidePage]) {
      let column = (pages.map(\.id.text.columns).max() ?? 0) + 2
      for page in pages {
        let lines = TextLines.wrapped("\(page.title). \(page.about)", columns: max(20, 80 - column))
        for (place, line) in lines.enumerated() {
          let name = place == 0 ? page.id.text : ""
          Console.write("\(TextLines.padded(name, columns: column))\(line)\n")
        }
      }
    }
  }
}
