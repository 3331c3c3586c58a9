internal import Questionnaires

enum EarlierTag: UInt8 {
  case day = 1
  case id, version, digest, answer, override
}

extension EarlierInterview {
  func write(to writer: inout TaggedWriter<EarlierTag>) {
    writer.write(.day, day)
    writer.write(.id, assessment.id)
    writer.write(.version, assessment.version)
    writer.write(.digest, assessment.digest)
    for (id, answer) in answers.sorted(by: { $0.key < $1.key }) {
      writer.write(.answer) { answer.write(to: &$0, by: id) }
    }
    if let override { writer.write(.override, override.write) }
  }

  init(_ fields: TaggedFields<EarlierTag>) throws(Interview.Snapshot.Fault) {
    guard let day = try fields.text(.day), let id = try fields.text(.id),
      let version = try fields.text(.version), let digest = try fields.text(.digest)
    else { throw .broken }
    var answers: [String: Answer] = [:]
    for inner in try fields.inners(.answer, AnswerTag.self) {
      let (id, answer) = try Answer.read(inner)
      answers[id] = answer
    }
    self.init(
      day: day, assessment: .init(id: id, version: version, digest: digest), answers: answers,
      override: try fields.inner(.override, OverrideTag.self).flatMap(Override.read))
  }
}
