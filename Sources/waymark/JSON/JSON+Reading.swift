internal import Assessments
private import CSimdJSON
internal import JSONWriting

extension JSON {
  /// The value of a text of strict JSON; nil when it is none, or too deep.
  init?(read bytes: [UInt8]) {
    guard !bytes.isEmpty, let parser = JSONParser(largest: bytes.count) else { return nil }
    let padded = bytes + Array(repeating: 0, count: JSONParser.padding)
    let value = padded.withUnsafeBufferPointer { buffer -> JSON? in
      guard
        let tokens = parser.read(UnsafeBufferPointer(rebasing: buffer.prefix(bytes.count)))
      else { return nil }
      var next = 0
      return JSON(tokens, &next)
    }
    guard let value else { return nil }
    self = value
  }

  private init(_ tokens: UnsafeBufferPointer<cj_token>, _ next: inout Int) {
    let token = tokens[next]
    next += 1
    switch cj_kind(UInt32(token.kind)) {
    case cj_object:
      var entries: [(String, JSON)] = []
      while tokens[next].kind != cj_object_end.rawValue {
        let key = Self.text(of: tokens[next])
        next += 1
        entries.append((key, JSON(tokens, &next)))
      }
      next += 1
      self = .object(entries)
    case cj_list:
      /// The values of a list; none of anything else.
      var values: [JSON] = []
      while tokens[next].kind != cj_list_end.rawValue { values.append(JSON(tokens, &next)) }
      next += 1
      self = .list(values)
    case cj_text: self = .text(Self.text(of: token))
    case cj_integer: self = .number(Int(token.integer))
    case cj_true: self = .bool(true)
    case cj_false: self = .bool(false)
    default: self = .null
    }
  }

  private static func text(of token: cj_token) -> String {
    guard let start = token.text else { return "" }
    return start.withMemoryRebound(to: UInt8.self, capacity: Int(token.length)) {
      String(decoding: UnsafeBufferPointer(start: $0, count: Int(token.length)), as: UTF8.self)
    }
  }

  /// The value of a key of an object.
  subscript(key: String) -> JSON? {
    guard case .object(let entries) = self else { return nil }
    return entries.first { $0.0 == key }?.1
  }

  /// The values of a list; none of anything else.
  var values: [JSON] { if case .list(let values) = self { values } else { [] } }

  var words: String? { if case .text(let text) = self { text } else { nil } }
}
