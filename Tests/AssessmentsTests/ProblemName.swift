import Assessments

/// The kinds of problems by name, so that a test can say that each of them can occur.
enum ProblemName: CaseIterable {
  case missing, unreadable, tooLarge, notUTF8, notYAML, notJSON, lineTooLong, tab, emptyFile
  case severalDocuments, tooDeep
  case anchor, tag, notListed, wrongEnding, wrongName
  case duplicateKey, unknownKey, missingKey, needless, expected, emptyText, notOneLine, tooLong
  case badIdentifier, notOneOf, badRange, badBands, notTheModes, noPlaceholder, tooFew, tooMany,
    repeated
  case duplicateID, reserved, unknownName, notYetKnown, notCountable, notTestable
  case badCell, impossibleCell, needlessCell, contradiction, tooManyWays
  case noHead, openHead, control, markup, badInsert
  case noTranslation, staleTranslation, otherParts
  case cycle, wrongNumberOfTables, noFloor, floorNotLowest, missingLevel, missingRow, unused
  case notFor, answerDoesNotFit
}

extension Problem {
  /// Without a default: a new kind of problem does not build until it has a name, and then needs a row that produces it.
  var name: ProblemName {
    switch self {
    case .missing: .missing
    case .unreadable: .unreadable
    case .tooLarge: .tooLarge
    case .notUTF8: .notUTF8
    case .notYAML: .notYAML
    case .notJSON: .notJSON
    case .lineTooLong: .lineTooLong
    case .tab: .tab
    case .emptyFile: .emptyFile
    case .severalDocuments: .severalDocuments
    case .tooDeep: .tooDeep
    case .anchor: .anchor
    case .tag: .tag
    case .notListed: .notListed
    case .wrongEnding: .wrongEnding
    case .wrongName: .wrongName
    case .duplicateKey: .duplicateKey
    case .unknownKey: .unknownKey
    case .missingKey: .missingKey
    case .needless: .needless
    case .expected: .expected
    case .emptyText: .emptyText
    case .notOneLine: .notOneLine
    case .tooLong: .tooLong
    case .badIdentifier: .badIdentifier
    case .notOneOf: .notOneOf
    case .badRange: .badRange
    case .badBands: .badBands
    case .notTheModes: .notTheModes
    case .noPlaceholder: .noPlaceholder
    case .tooFew: .tooFew
    case .tooMany: .tooMany
    case .repeated: .repeated
    case .duplicateID: .duplicateID
    case .reserved: .reserved
    case .unknownName: .unknownName
    case .notYetKnown: .notYetKnown
    case .notCountable: .notCountable
    case .notTestable: .notTestable
    case .badCell: .badCell
    case .impossibleCell: .impossibleCell
    case .needlessCell: .needlessCell
    case .contradiction: .contradiction
    case .tooManyWays: .tooManyWays
    case .noHead: .noHead
    case .openHead: .openHead
    case .control: .control
    case .markup: .markup
    case .badInsert: .badInsert
    case .noTranslation: .noTranslation
    case .staleTranslation: .staleTranslation
    case .otherParts: .otherParts
    case .cycle: .cycle
    case .wrongNumberOfTables: .wrongNumberOfTables
    case .noFloor: .noFloor
    case .floorNotLowest: .floorNotLowest
    case .missingLevel: .missingLevel
    case .missingRow: .missingRow
    case .unused: .unused
    case .notFor: .notFor
    case .answerDoesNotFit: .answerDoesNotFit
    }
  }
}
