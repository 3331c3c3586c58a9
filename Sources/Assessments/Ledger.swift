import Questionnaires

/// What one reading of a folder keeps account of: its faults, so that one run names them all, and which sources are used.
final class Ledger {
  private(set) var faults: [Fault] = []
  /// The sources that the assessment lists; nil as long as there is no list to hold names against.
  var knownSources: Set<Identifier<Source>>?
  private(set) var usedSources: Set<Identifier<Source>> = []

  func add(_ problem: Problem, in file: String, at place: Place?) {
    faults.append(Fault(file: file, place: place, problem: problem))
  }

  /// Notes that a source is named; false when there is a list and the source is not on it.
  func use(_ source: Identifier<Source>) -> Bool {
    usedSources.insert(source)
    return knownSources?.contains(source) ?? true
  }
}
