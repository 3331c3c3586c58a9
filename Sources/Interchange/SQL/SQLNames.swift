internal import Placement
internal import Questionnaires
internal import Rules

/// The names of things in SQL.
///
/// An id keeps its words: `drinking-days` is `drinking_days`, `substances.alcohol` is `substances__alcohol`. No id ends in a
/// hyphen, so that an underscore at the end can mark a word that SQL keeps for itself.
struct SQLNames {
  static let answers = "waymark_answers"
  static let results = "waymark_results"
  static let person = "person"
  static let hasUnknown = "has_unknown"

  /// The longest name that every engine keeps whole; PostgreSQL cuts off the rest.
  static let limit = 63

  /// For each input of the assessment the name of its column.
  let columns: [String]
  /// For each input of the assessment the stem of the names of its results.
  private let stems: [String]

  /// Names everything.
  ///
  /// - Throws: ``SQLFault`` when a name is too long, or would stand for two things.
  init(_ assessment: Assessment) throws(SQLFault) {
    let ids = assessment.inputs.map(\.name)
    stems = ids.map(Self.stem)
    columns = stems.map { SQLReservedWords.all.contains($0) ? $0 + "_" : $0 }

    var taken = Dictionary(
      uniqueKeysWithValues: [Self.person, Self.hasUnknown].map { ($0, $0) })
    for (id, column) in zip(ids, columns) { try Self.take(column, for: id, from: &taken) }
    var results = [Self.person: Self.person]
    for slot in assessment.slots.joined() {
      for end in End.allCases {
        try Self.take(self[slot, end], for: ids[slot], from: &results)
      }
    }
    for table in assessment.tables {
      guard Self.decided(table.id.text).utf8.count <= Self.limit else {
        throw .longName(table.id.text, limit: Self.limit)
      }
    }
  }

  /// What a result says of the completions of a person.
  enum End: String, CaseIterable {
    case least, most, certain, possible
  }

  /// The name of a result.
  subscript(input: Int, end: End) -> String { "\(stems[input])_\(end.rawValue)" }

  /// The name of the step that applies a table.
  static func decided(_ table: String) -> String { "decided_\(stem(table))" }

  private static func stem(_ id: String) -> String {
    id.reduce(into: "") { stem, character in
      switch character {
      case "-": stem += "_"
      case ".": stem += "__"
      default: stem.append(character)
      }
    }
  }

  private static func take(
    _ name: String, for id: String, from taken: inout [String: String]
  ) throws(SQLFault) {
    guard name.utf8.count <= limit else { throw .longName(id, limit: limit) }
    if let other = taken.updateValue(id, forKey: name) { throw .sameName(name, other, id) }
  }
}
