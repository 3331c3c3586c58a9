package import Assessments
package import Placement
package import Questionnaires

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

  private static let read = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { language in
      (
        language,
        result { () throws(Faults) in try AssessmentFolder(path: path, language: language).read() }
      )
    })

  private static func result(_ read: () throws(Faults) -> Assessment) -> Result<Assessment, Faults>
  {
    do throws(Faults) { return .success(try read()) } catch { return .failure(error) }
  }

  /// The assessment with its texts in a language.
  package static func assessment(in language: Language = .english) throws -> Assessment {
    guard let read = read[language] else { preconditionFailure("every language is read") }
    return try read.get()
  }

  private static let readExamples = Result { try folder.examples(of: try assessment()) }

  package static func examples() throws -> [Example] { try readExamples.get() }
}
