package import Questionnaires

/// What stands around the plain pages of the guide.
package struct GuidePhrases: Sendable {
  package let title: String
  package let lead: Wording
  /// A page in the list of them: "The first week: What happens in the first days".
  package let row: @Sendable (_ title: String, _ about: String) -> String
  /// Above the pages that rules choose for a result.
  package let fitTitle: Wording
  package let pressNumber, typeNumber: String
  /// How the guide is announced where commands are typed.
  package let howToOpen: String
  package let paperLead: Wording
  package let save: String
  package let print: String
  package let backToPage: String
  /// The name of the file that a page is saved in, from the page's id.
  package let file: @Sendable (_ page: String) -> String
  package let sourcesTitle: String
  package let source: @Sendable (_ publisher: String, _ year: String, _ title: String) -> String
  package let usedFor: @Sendable (String) -> String

  package static let english = GuidePhrases(
    title: "Guide",
    lead: Wording(
      person: "Plain pages to read, print and take along. Choose one.",
      interview: "Plain pages for the client. Read one together, or print it and hand it on."),
    row: { "\($0): \($1)" },
    fitTitle: Wording(
      person: "Pages that fit your result", interview: "Guide pages that fit the result"),
    pressNumber: "Press a number to open a page.",
    typeNumber: "Type a number to open a page.",
    howToOpen: "g opens the guide: plain pages about care and how to get it.",
    paperLead: Wording(
      person: "Take this page along. Show it to someone you trust, or keep it to yourself.",
      interview: "This page says nothing about the client's answers."),
    save: "Save this page to a file",
    print: "Print this page",
    backToPage: "Back to the page",
    file: { "waymark-\($0).txt" },
    sourcesTitle: "Where this comes from",
    source: { publisher, year, title in
      // Not every source says when it was written.
      year.allSatisfy(\.isWholeNumber) && !year.isEmpty
        ? "\(publisher) (\(year)): \(title)." : "\(publisher): \(title)."
    },
    usedFor: { "Used for: \($0)." })
}
