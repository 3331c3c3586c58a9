import Placement
import Questionnaires

extension TableReader {
  /// The questions of which a worse answer may lower the outcome.
  func exceptions(_ vocabulary: Vocabulary) -> [Table.Exception]? {
    guard record["lowered-by"] != nil else { return [] }
    guard head.kind.isMonotone else {
      record.report(
        .needless(
          key: "lowered-by", reason: "only a need, the level and the urgency must not be lowered"),
        at: record.place(of: "lowered-by"))
      return nil
    }
    var seen: Set<Identifier<Question>> = []
    return record.entries(
      "lowered-by", of: "an exception", keys: ["question", "why", "source"]
    ) { entry in
      let name = entry.text("question")
      let why = entry.text("why")
      let sources = entry.sources(required: true)
      guard let name, let why else { return nil as Table.Exception? }
      guard let question = vocabulary.questions.first(where: { $0.text == name.text }) else {
        if !vocabulary.isInDoubt(name.text) {
          entry.reportUnknown(name, "question", among: vocabulary.questions.map(\.text))
        }
        return nil
      }
      if !seen.insert(question).inserted {
        entry.report(.repeated(name.text, in: "'lowered-by'"), at: name.place)
      }
      return Table.Exception(question: question, reason: why.text, sources: sources)
    }
  }
}
