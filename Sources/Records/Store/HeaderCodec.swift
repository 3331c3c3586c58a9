internal import Placement

/// A header as it is sealed, with who saved it: tagged fields in the order of their tags.
struct SavedHeader: Hashable {
  let header: RecordHeader
  let savedBy: KeyHolder
}

/// The numbers are part of the format.
private enum Field: UInt8 {
  case client = 1
  case clinician = 2
  case created = 3
  case changed = 4
  case status = 5
  case computed = 6
  case chosen = 7
  case previous = 8
  case savedBy = 9
}

extension SavedHeader {
  var encoded: [UInt8] {
    var writer = ByteWriter()
    func put(_ field: Field, _ fill: (inout ByteWriter) -> Void) {
      var content = ByteWriter()
      fill(&content)
      writer.write(field.rawValue)
      writer.write(content.bytes)
    }
    put(.client) { $0.write(exactly: Array(header.client.utf8)) }
    put(.clinician) { $0.write(exactly: Array(header.clinician.utf8)) }
    put(.created) { $0.write(header.created) }
    put(.changed) { $0.write(header.changed) }
    put(.status) { $0.write(header.status.rawValue) }
    if let level = header.computed { put(.computed) { $0.write(level.code) } }
    if let level = header.chosen { put(.chosen) { $0.write(level.code) } }
    if let previous = header.previous { put(.previous) { $0.write(exactly: previous.bytes) } }
    put(.savedBy) { savedBy.write(to: &$0) }
    return writer.bytes
  }

  /// Reads what `encoded` gives, and nothing else: a field that is unknown, twice there or out of order is none.
  init?(encoded: [UInt8]) {
    var fields: [Field: [UInt8]] = [:]
    var reader = ByteReader(encoded)
    var last: UInt8 = 0
    while !reader.isAtEnd {
      guard let field = reader.byte().flatMap(Field.init), field.rawValue > last,
        let content = reader.run()
      else { return nil }
      fields[field] = content
      last = field.rawValue
    }
    guard let client = fields[.client].flatMap({ String(validating: $0, as: UTF8.self) }),
      let clinician = fields[.clinician].flatMap({ String(validating: $0, as: UTF8.self) }),
      let created = fields[.created].flatMap(Self.time),
      let changed = fields[.changed].flatMap(Self.time),
      let status = fields[.status].flatMap(Self.code).flatMap(RecordHeader.Status.init),
      let savedBy = fields[.savedBy].flatMap(Self.holder)
    else { return nil }
    var header = RecordHeader(
      client: client, clinician: clinician, created: created, changed: changed, status: status)
    if let content = fields[.computed] {
      guard let level = Self.code(content).flatMap(Level.init(code:)) else { return nil }
      header.computed = level
    }
    if let content = fields[.chosen] {
      guard let level = Self.code(content).flatMap(Level.init(code:)) else { return nil }
      header.chosen = level
    }
    if let content = fields[.previous] {
      guard let previous = RecordID(content) else { return nil }
      header.previous = previous
    }
    self.init(header: header, savedBy: savedBy)
  }

  private static func time(_ content: [UInt8]) -> Int64? {
    var reader = ByteReader(content)
    let number = reader.signed()
    return reader.isAtEnd ? number : nil
  }

  private static func code(_ content: [UInt8]) -> UInt8? {
    content.count == 1 ? content.first : nil
  }

  private static func holder(_ content: [UInt8]) -> KeyHolder? {
    var reader = ByteReader(content)
    let holder = KeyHolder(from: &reader)
    return reader.isAtEnd ? holder : nil
  }
}

extension Level {
  /// As the format knows it, whatever the order of the levels becomes.
  fileprivate var code: UInt8 {
    switch self {
    case .none: 1
    case .outpatient: 2
    case .intensiveOutpatient: 3
    case .partialHospitalization: 4
    case .inpatient: 5
    }
  }

  fileprivate init?(code: UInt8) {
    guard let level = Self.allCases.first(where: { $0.code == code }) else { return nil }
    self = level
  }
}
