import Questionnaires

/// Reads what the numbers of a question mean: `bands`, each with the number from which it holds.
struct BandReader {
  private let record: Record

  init(_ record: Record) { self.record = record }

  /// The bands, from the lowest; none where the question has no such key.
  ///
  /// Nil, and a fault, when they leave out a number of the range or do not rise.
  func bands(of kind: Question.Kind) -> [Band]? {
    guard record["bands"] != nil else { return [] }
    guard case .number(let range, _, _) = kind else { return nil }
    let keys = ["from", "text", "self", "interview"]
    let bands = record.entries("bands", of: "a band", keys: keys, atLeast: 2) { entry in
      let least = entry.text("from").flatMap { scalar -> Int? in
        if let number = Int(scalar.text) { return number }
        entry.report(.badBands(range), at: scalar.place)
        return nil
      }
      let text = entry.textOrVoices()
      guard let least, let text else { return nil as Band? }
      return Band(least: least, text: text)
    }
    guard let bands else { return nil }
    let rises = zip(bands, bands.dropFirst()).allSatisfy { $0.least < $1.least }
    guard rises, bands.first?.least == range.lowerBound,
      bands.allSatisfy({ range.contains($0.least) })
    else {
      record.report(.badBands(range), at: record.place(of: "bands"))
      return nil
    }
    return bands
  }
}
