import Foundation
import Testing

@Suite("An output that cannot be written")
struct OutputTests {
  @Test(
    "ends with a sentence and exit code 74: half of one must not look whole",
    arguments: [
      ["decide", Shipped.file(of: "evening-beers")], ["questions"], ["guide", "first-week"],
      ["export", "fhir", "--questionnaire"], ["--version"],
    ])
  func full(arguments: [String]) throws {
    let run = try Program.run(arguments, writingTo: "/dev/full", in: try Scratch())
    #expect(run.code == 74, "\(arguments): \(run.complaint)")
    #expect(run.complaint.contains("The output cannot be written: No space left on device."))
  }
}
