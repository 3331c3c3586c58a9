import Questionnaires

/// Reads what is said of answers that would be others: the clauses that follow "if".
///
/// A question that can change needs one for each of its answers; one that cannot may have none.
struct SuppositionReader {
  /// The keys beside the other keys of a question.
  static let keys = ["if-yes", "if-no", "if-more", "if-less", "if-none"]
  /// The keys beside the words of a choice.
  static let choiceKeys = ["if", "if-better", "if-not"]

  private let record: Record
  /// Nil where the file says neither, which is a fault of its own.
  private let canChange: Bool?

  init(_ record: Record) {
    self.record = record
    canChange =
      record["can-change"] == nil
      ? true
      : record.word("can-change", "a word for 'can-change'", among: ["yes", "no"]).map {
        $0 == "yes"
      }
  }

  /// Whether the question needs clauses.
  var areWanted: Bool { canChange ?? false }

  func yesNo() -> Suppositions? {
    let yes = clause("if-yes")
    let no = clause("if-no")
    guard let yes, let no else { return nil }
    return .yesNo(yes: yes, no: no)
  }

  func number(from least: Int?) -> Suppositions? {
    let more = numbered("if-more")
    let less = numbered("if-less")
    let none = least.map { $0 == 0 ? clause("if-none") : refuse("if-none", Self.noZero) }
    guard let more, let less, let none, (none != nil) == (least == 0) else { return nil }
    return .number(more: more, less: less, none: none)
  }

  func oneOf(_ steps: [Suppositions.Step?]) -> Suppositions? {
    let found = steps.compactMap(\.self)
    return areWanted && found.count == steps.count ? .oneOf(found) : nil
  }

  func severalOf(_ marks: [Suppositions.Mark?]) -> Suppositions? {
    let found = marks.compactMap(\.self)
    guard let none = clause("if-none"), found.count == marks.count else { return nil }
    return .severalOf(found, none: none)
  }

  // MARK: - One choice

  func step(_ entry: Record) -> Suppositions.Step? {
    _ = refuse("if-not", "the answer is of the form 'one-of'", in: entry)
    let worse = clause("if", in: entry)
    let better: Wording?
    if case .scalar(let direction) = record["worse"], direction.text == "neither" {
      _ = refuse("if-better", "no answer here is better than another", in: entry)
      better = worse
    } else {
      better = entry["if-better"] == nil ? worse : clause("if-better", in: entry)
    }
    guard let worse, let better else { return nil }
    return Suppositions.Step(worse: worse, better: better)
  }

  func mark(_ entry: Record) -> Suppositions.Mark? {
    _ = refuse("if-better", "the answer is of the form 'several-of'", in: entry)
    let marked = clause("if", in: entry)
    let unmarked = clause("if-not", in: entry)
    guard let marked, let unmarked else { return nil }
    return Suppositions.Mark(marked: marked, unmarked: unmarked)
  }

  // MARK: - One clause

  private static let noZero = "the range does not begin at 0"

  private func numbered(_ key: String) -> NumberedWording? {
    guard let text = clause(key) else { return nil }
    if let numbered = NumberedWording(text) { return numbered }
    record.report(
      .noPlaceholder(NumberedWording.placeholder, of: "'\(key)'"), at: record.place(of: key))
    return nil
  }

  private func clause(_ key: String) -> Wording? { clause(key, in: record) }

  private func clause(_ key: String, in record: Record) -> Wording? {
    switch canChange {
    case true: record.wording(key)
    case false: refuse(key, "nobody can change this answer", in: record)
    case nil: nil
    }
  }

  private func refuse(_ key: String, _ reason: String) -> Wording? {
    refuse(key, reason, in: record)
  }

  /// A fault where a key stands that has no use.
  private func refuse(_ key: String, _ reason: String, in record: Record) -> Wording? {
    if record[key] != nil {
      record.report(.needless(key: key, reason: reason), at: record.place(of: key))
    }
    return nil
  }
}
