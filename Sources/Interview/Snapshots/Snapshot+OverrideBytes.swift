internal import Placement

enum OverrideTag: UInt8 {
  case level = 1
  case computed, reason, text
}

extension Override {
  func write(to writer: inout TaggedWriter<OverrideTag>) {
    writer.write(.level, level.id)
    writer.write(.computed, computed.id)
    writer.write(.reason, reason.rawValue)
    writer.write(.text, text)
  }

  /// Nil for a level or a reason that is not known here.
  static func read(
    _ fields: TaggedFields<OverrideTag>
  ) throws(Interview.Snapshot.Fault) -> Override? {
    let level = try fields.text(.level)
    let computed = try fields.text(.computed)
    guard let level = Level.allCases.first(where: { $0.id == level }),
      let computed = Level.allCases.first(where: { $0.id == computed }),
      let reason = try fields.text(.reason).flatMap(OverrideReason.init)
    else { return nil }
    return Override(
      level: level, insteadOf: computed, reason: reason, text: try fields.text(.text) ?? "")
  }
}
