internal import Placement
internal import Questionnaires

extension Interview.Snapshot {
  /// Why some bytes are no snapshot.
  package enum Fault: Error, Hashable, Sendable {
    /// A later version of the program wrote them.
    case newer
    /// They were cut short, or are something else.
    case broken
  }

  /// The version of the form below, which is the first byte.
  ///
  /// It grows only when old programs would read new bytes wrongly: they pass over tags that they do not know. The numbers of
  /// tags never change their meaning.
  private static let version: UInt8 = 1

  private enum Tag: UInt8 {
    /// Comes last, so that a snapshot that was cut short is told from a short one.
    case end = 0
    case id = 1
    case version, digest, voice, isShort, client, clinician, answer, note, position, trail, entry,
      entries, errand, turnedAway, opened, acknowledged, override, earlier
  }

  /// The snapshot as bytes; the same snapshot always gives the same.
  package var bytes: [UInt8] {
    var writer = TaggedWriter<Tag>()
    writer.write(.id, assessment.id)
    writer.write(.version, assessment.version)
    writer.write(.digest, assessment.digest)
    writer.write(.voice, voice.rawValue)
    if isShort { writer.mark(.isShort) }
    writer.write(.client, client)
    writer.write(.clinician, clinician)
    for (id, answer) in answers.sorted(by: { $0.key < $1.key }) {
      writer.write(.answer) { answer.write(to: &$0, by: id) }
    }
    for (id, note) in notes.sorted(by: { $0.key < $1.key }) {
      writer.write(.note) { (pair: inout TaggedWriter<PairTag>) in
        pair.write(.key, id)
        pair.write(.value, note)
      }
    }
    if let position { writer.write(.position, position.write) }
    for position in trail { writer.write(.trail, position.write) }
    writer.write(.entry) { entry.write(to: &$0, at: nil) }
    let drafts = entries.map { position, entry in
      var writer = TaggedWriter<EntryTag>()
      entry.write(to: &writer, at: position)
      return writer.bytes
    }
    for draft in drafts.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      writer.write(.entries, bytes: draft)
    }
    if let errand { writer.write(.errand, errand.write) }
    if let turnedAway { writer.write(.turnedAway, turnedAway) }
    writer.write(.opened, opened.write)
    for rule in acknowledged.sorted() { writer.write(.acknowledged, rule) }
    if let override { writer.write(.override, override.write) }
    for interview in earlier { writer.write(.earlier, interview.write) }
    writer.mark(.end)
    return [Self.version] + writer.bytes
  }

  /// Reads a snapshot.
  ///
  /// - Parameter bytes: What ``bytes`` gave; anything else does no harm.
  /// - Throws: ``Fault`` when they are not of that form.
  package init(bytes: [UInt8]) throws(Fault) {
    guard let version = bytes.first, version > 0 else { throw .broken }
    guard version <= Self.version else { throw .newer }
    let fields = try TaggedFields<Tag>(bytes.dropFirst())
    guard fields.tags.last == Tag.end.rawValue, let id = try fields.text(.id),
      let text = try fields.text(.version), let digest = try fields.text(.digest),
      let voice = try fields.text(.voice).flatMap(Voice.init)
    else { throw .broken }
    self.init(of: Source(id: id, version: text, digest: digest), voice: voice)
    isShort = fields.has(.isShort)
    client = try fields.text(.client) ?? ""
    clinician = try fields.text(.clinician) ?? ""
    for inner in try fields.inners(.answer, AnswerTag.self) {
      let (id, answer) = try Answer.read(inner)
      answers[id] = answer
    }
    for inner in try fields.inners(.note, PairTag.self) {
      guard let id = try inner.text(.key), let note = try inner.text(.value) else { throw .broken }
      notes[id] = note
    }
    position = try fields.inner(.position, PositionTag.self).flatMap(Position.init)
    for inner in try fields.inners(.trail, PositionTag.self) {
      if let position = try Position(inner) { trail.append(position) }
    }
    if let inner = try fields.inner(.entry, EntryTag.self) { entry = try Entry(inner) }
    for inner in try fields.inners(.entries, EntryTag.self) {
      guard let place = try inner.inner(.position, PositionTag.self).flatMap(Position.init) else {
        continue
      }
      entries[place] = try Entry(inner)
    }
    errand = try fields.inner(.errand, ErrandTag.self).flatMap(Errand.init)
    turnedAway = try fields.text(.turnedAway)
    opened = try fields.inner(.opened, OpenedTag.self).flatMap(Opened.init) ?? .none
    acknowledged = Set(try fields.texts(.acknowledged))
    override = try fields.inner(.override, OverrideTag.self).flatMap(Override.read)
    for inner in try fields.inners(.earlier, EarlierTag.self) {
      earlier.append(try EarlierInterview(inner))
    }
  }

  private enum PairTag: UInt8 { case key = 1, value }
}
