/// Reads what a ``TaggedWriter`` wrote, whatever the bytes are.
///
/// Fields with a tag that is not known are passed over.
struct TaggedFields<Tag: RawRepresentable<UInt8>> {
  typealias Fault = Interview.Snapshot.Fault

  private var payloads: [UInt8: [ArraySlice<UInt8>]] = [:]
  /// The tags in the order of the bytes, known or not.
  private(set) var tags: [UInt8] = []

  init(_ bytes: ArraySlice<UInt8>) throws(Fault) {
    var rest = bytes
    while let tag = rest.popFirst() {
      var length: UInt64 = 0
      var shift: UInt64 = 0
      while true {
        guard let byte = rest.popFirst(), shift < 35 else { throw .broken }
        length |= UInt64(byte & 0x7F) << shift
        shift += 7
        if byte < 0x80 { break }
      }
      guard length <= rest.count else { throw .broken }
      payloads[tag, default: []].append(rest.prefix(Int(length)))
      tags.append(tag)
      rest = rest.dropFirst(Int(length))
    }
  }

  func all(_ tag: Tag) -> [ArraySlice<UInt8>] { payloads[tag.rawValue] ?? [] }

  func first(_ tag: Tag) -> ArraySlice<UInt8>? { payloads[tag.rawValue]?.first }

  func has(_ tag: Tag) -> Bool { payloads[tag.rawValue] != nil }

  func text(_ tag: Tag) throws(Fault) -> String? {
    guard let bytes = first(tag) else { return nil }
    return try String(text: bytes)
  }

  func texts(_ tag: Tag) throws(Fault) -> [String] {
    var texts: [String] = []
    for bytes in all(tag) { texts.append(try String(text: bytes)) }
    return texts
  }

  func number(_ tag: Tag) throws(Fault) -> Int? {
    guard let bytes = first(tag) else { return nil }
    guard bytes.count == 8 else { throw .broken }
    let pattern = bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(Int64(bitPattern: pattern))
  }

  /// The fields inside of the first field with a tag.
  func inner<Inner>(
    _ tag: Tag, _: Inner.Type
  ) throws(Fault) -> TaggedFields<Inner>? {
    guard let bytes = first(tag) else { return nil }
    return try TaggedFields<Inner>(bytes)
  }

  /// The fields inside of each field with a tag.
  func inners<Inner>(
    _ tag: Tag, _: Inner.Type
  ) throws(Fault) -> [TaggedFields<Inner>] {
    var inners: [TaggedFields<Inner>] = []
    for bytes in all(tag) { inners.append(try TaggedFields<Inner>(bytes)) }
    return inners
  }
}

extension String {
  fileprivate init(text bytes: ArraySlice<UInt8>) throws(Interview.Snapshot.Fault) {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .broken }
    self = text
  }
}
