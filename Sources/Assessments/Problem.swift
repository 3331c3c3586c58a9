/// The kinds of faults, each with the facts that its sentence needs.
package enum Problem: Hashable, Sendable {
  // The file as a whole.
  case missing(listedIn: String?)
  case unreadable(String)
  case tooLarge(limit: Int)
  case notUTF8
  case notYAML(String)
  case notJSON
  case lineTooLong(limit: Int)
  case tab
  case emptyFile
  case severalDocuments
  case tooDeep(Int)
  case anchor
  case tag
  case notListed(in: String)
  case wrongEnding(wanted: String)
  case wrongName(String, of: String, named: String)

  // Keys and their values.
  case duplicateKey(String, first: Place)
  case unknownKey(String, of: String, suggestion: String?, allowed: [String])
  case missingKey(String, of: String)
  case needless(key: String, reason: String)
  case expected(Form, of: String)
  case emptyText(of: String)
  case notOneLine(of: String)
  case tooLong(String, of: String, limit: Int)
  case badIdentifier(String)
  case notOneOf(String, of: String, allowed: [String], suggestion: String?)
  case badRange(String)
  case badBands(ClosedRange<Int>)
  case notTheModes
  case noPlaceholder(String, of: String)
  case tooFew(of: String, count: Int, least: Int)
  case tooMany(of: String, count: Int, limit: Int)
  case repeated(String, in: String)

  // Names.
  case duplicateID(String, what: String)
  case reserved(String)
  case unknownName(String, what: String, suggestion: String?)
  case notYetKnown(String)
  case notCountable(String)
  case notTestable(String, remedy: String)

  // Conditions.
  case badCell(String, of: String, allowed: String)
  case impossibleCell(String, of: String, allowed: String)
  case needlessCell(String, of: String)
  case contradiction(String)
  case tooManyWays(limit: Int)

  // Pages of the guide.
  case noHead
  case openHead
  case control
  case markup(Markup)
  case badInsert(String)

  // Other languages.
  case noTranslation(String, file: String)
  case staleTranslation(String, file: String)
  case otherParts(of: String)

  // The parts together.
  case cycle([String])
  case wrongNumberOfTables(kind: String, count: Int)
  case noFloor(table: String, lowest: String)
  case floorNotLowest(table: String, lowest: String)
  case missingLevel(String)
  case missingRow(String)
  case unused(String, what: String)
  case notFor(String, audience: String)
  case answerDoesNotFit(String, question: String, allowed: String)

  package enum Form: Hashable, Sendable {
    case text, list, map, textOrVoices, textOrList, textOrInteger
  }
}
