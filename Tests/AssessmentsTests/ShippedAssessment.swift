import Assessments
import Foundation
import Placement

/// The assessment that Waymark ships, read from the repository.
enum ShippedAssessment {
  static let folder = AssessmentFolder(path: path("adult-substance-use"))

  static func read() throws -> Assessment { try folder.read() }

  /// The path of an assessment in this repository.
  private static func path(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Assessments/\(name)").path
  }
}
