import Placement
import Questionnaires

/// Three small pages, of which the sample's rules offer two.
enum SampleGuide {
  static func pages() throws -> [GuidePage] {
    [
      try page("asking", "Asking", [.checklist(["Is there room?"])]),
      try page("never", "Never wanted", [.paragraph("Nobody reads this.")]),
      try page("days", "The first days", [.heading("To take along"), .points(["Bring water."])]),
    ]
  }

  private static func page(
    _ id: String, _ title: String, _ blocks: [GuidePage.Block]
  ) throws -> GuidePage {
    GuidePage(
      id: try Sample.id(id), title: title, about: "About it",
      sources: [try Sample.id("state-rules")], blocks: blocks)
  }
}
