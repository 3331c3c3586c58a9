private import CSimdJSON

/// Reads the bytes of a file as strict JSON, through simdjson: every value with its place, no key twice.
struct JSONTreeReader {
  /// The largest file that is read, in bytes; the largest public form found has a fifth of it.
  static let largest = 8 << 20
  /// How deep objects and lists may stand in each other: an item in an item takes two, and an extension in it four more.
  static let deepest = 128

  private let bytes: UnsafeBufferPointer<UInt8>
  private let tokens: UnsafeBufferPointer<cj_token>
  private let spans: UnsafeBufferPointer<cj_span>
  private var next = 0
  private var latest = Position()

  /// A place on the way through the bytes.
  private struct Position {
    var offset = 0
    var line = 1
    var column = 1

    /// Goes on to an offset, which is not before this one.
    mutating func advance(to offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
      for byte in bytes[self.offset..<offset] {
        if byte == 0x0A {
          line += 1
          column = 1
        } else if byte & 0xC0 != 0x80 {
          column += 1
        }
      }
      self.offset = offset
    }

    var place: FilePlace { FilePlace(line: line, column: column) }
  }

  /// Reads a whole file.
  ///
  /// - Throws: ``FormFault`` with the first thing that is wrong, and its place.
  static func read(_ file: [UInt8], named name: String) throws(FormFault) -> JSONTree {
    // An editor's mark at the beginning says nothing.
    let bytes = file.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(file.dropFirst(3)) : file
    guard bytes.count <= largest else {
      throw FormFault(name, nil, .tooLarge(limit: largest))
    }
    guard let first = bytes.first(where: { $0 > 0x20 }) else {
      throw FormFault(name, nil, .empty)
    }
    guard first == UInt8(ascii: "{") else {
      throw FormFault(name, FilePlace(line: 1, column: 1), .notJSON)
    }
    guard let reader = cj_make_reader(bytes.count, deepest) else {
      throw FormFault(name, nil, .noMemory)
    }
    defer { cj_free_reader(reader) }
    let padded = bytes + Array(repeating: 0, count: cj_padding)
    let result = padded.withUnsafeBufferPointer { padded -> Result<JSONTree, FormFault> in
      let bytes = UnsafeBufferPointer(rebasing: padded[..<bytes.count])
      do throws(FormFault) {
        return .success(try read(bytes, with: reader, named: name))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, with reader: OpaquePointer, named name: String
  ) throws(FormFault) -> JSONTree {
    let (fault, stop) = bytes.withMemoryRebound(to: CChar.self) { bytes in
      let fault = cj_read(reader, bytes.baseAddress, bytes.count)
      return (fault, cj_locate(reader, bytes.baseAddress, bytes.count))
    }
    let count = cj_token_count(reader)
    guard fault == cj_right, cj_span_count(reader) == count else {
      var position = Position()
      let place = fault == cj_not_utf8 ? firstBadUTF8(in: bytes) : stop
      position.advance(to: min(place, bytes.count), in: bytes)
      let problem: FormProblem =
        switch fault {
        case cj_not_utf8: .notUTF8
        case cj_too_deep: .tooDeep(deepest)
        default: .notJSON
        }
      throw FormFault(name, position.place, problem)
    }
    var tree = JSONTreeReader(
      bytes: bytes, tokens: UnsafeBufferPointer(start: cj_tokens(reader), count: count),
      spans: UnsafeBufferPointer(start: cj_spans(reader), count: count))
    do throws(DuplicateKey) {
      return try tree.value()
    } catch {
      throw FormFault(name, error.place, .duplicateKey(error.key, first: error.first))
    }
  }

  private init(
    bytes: UnsafeBufferPointer<UInt8>, tokens: UnsafeBufferPointer<cj_token>,
    spans: UnsafeBufferPointer<cj_span>
  ) {
    self.bytes = bytes
    self.tokens = tokens
    self.spans = spans
  }

  private static func firstBadUTF8(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      offset += String(scalar).utf8.count
    }
    return offset
  }

  private struct DuplicateKey: Error {
    let key: String
    let place: FilePlace
    let first: FilePlace
  }

  private mutating func place() -> FilePlace {
    latest.advance(to: Int(spans[next].offset), in: bytes)
    return latest.place
  }

  private mutating func value() throws(DuplicateKey) -> JSONTree {
    let place = place()
    let token = tokens[next]
    let span = spans[next]
    next += 1
    switch cj_kind(UInt32(token.kind)) {
    case cj_object: return .object(try members(), place)
    case cj_list:
      var elements: [JSONTree] = []
      while tokens[next].kind != cj_list_end.rawValue { elements.append(try value()) }
      next += 1
      return .list(elements, place)
    case cj_true: return .truth(true, place)
    case cj_false: return .truth(false, place)
    case cj_null: return .null(place)
    case cj_integer, cj_number:
      let written = bytes[Int(span.offset)..<Int(span.offset) + Int(span.length)]
      return .number(String(decoding: written, as: UTF8.self), place)
    default: return .text(Self.text(of: token), place)
    }
  }

  private mutating func members() throws(DuplicateKey) -> [JSONTree.Member] {
    var members: [JSONTree.Member] = []
    var seen: [String: FilePlace] = [:]
    while tokens[next].kind != cj_object_end.rawValue {
      let place = place()
      let key = Self.text(of: tokens[next])
      next += 1
      if let first = seen.updateValue(place, forKey: key) {
        throw DuplicateKey(key: key, place: place, first: first)
      }
      members.append(JSONTree.Member(key: key, place: place, value: try value()))
    }
    next += 1
    return members
  }

  private static func text(of token: cj_token) -> String {
    String(
      decoding: UnsafeRawBufferPointer(start: token.text, count: Int(token.length)), as: UTF8.self)
  }
}
