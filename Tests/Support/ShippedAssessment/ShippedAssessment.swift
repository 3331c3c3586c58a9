package import Assessments
package import Placement

/// The assessment of the checkout, for tests: read once.
package enum ShippedAssessment {
  /// The folder, found from this file.
  package static let path: String = {
    // Tests/Support/ShippedAssessment/ShippedAssessment.swift stands four steps below the top.
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(4)
    return parts.joined(separator: "/") + "/Assessments/adult-substance-use"
  }()

  package static let folder = AssessmentFolder(path: path)

  private static let read: Result<Assessment, Faults> = {
    do throws(Faults) {
      return .success(try folder.read())
    } catch {
      return .failure(error)
    }
  }()

  package static func assessment() throws -> Assessment { try read.get() }

  package static func examples() throws -> [Example] {
    try folder.examples(of: try assessment())
  }
}
