import ShippedAssessment

@testable import Interchange

/// The shipped assessment as SQL and as DMN, each made once for all tests: it takes seconds.
enum ShippedScript {
  private static let madeSQL = Result { try SQLScript(of: ShippedAssessment.assessment()) }
  private static let madeDMN = Result { try DMNPeople(ShippedAssessment.assessment()) }

  static var sql: SQLScript {
    get throws { try madeSQL.get() }
  }

  static var dmn: DMNPeople {
    get throws { try madeDMN.get() }
  }
}
