internal import JSONWriting
internal import Assessments
private import CSimdJSON
internal import Interchange

/// What a server of FHIR says about a Bundle, read from its answer.
struct ServerAnswer {
  /// How many resources it made, and how many were there already; nil when it did not say so.
  private(set) var counts: (made: Int, there: Int)?
  /// What it finds wrong, in its words, without anything that would mean something to a terminal.
  private(set) var issues: [String] = []

  /// How many issues are told, and how long one may be.
  private static let mostIssues = 5
  private static let mostLetters = 300

  init(_ body: [UInt8]) {
    guard let value = JSON(read: body) else { return }
    switch value["resourceType"]?.words {
    case "Bundle":
      guard value["type"]?.words == "transaction-response" else { return }
      let statuses = value["entry"]?.values.map { $0["response"]?["status"]?.words ?? "" } ?? []
      guard statuses.allSatisfy({ $0.hasPrefix("20") }) else { return }
      let made = statuses.count { $0.hasPrefix("201") }
      counts = (made, statuses.count - made)
    case "OperationOutcome":
      let all = value["issue"]?.values ?? []
      issues = all.prefix(Self.mostIssues).compactMap { issue in
        let text =
          issue["diagnostics"]?.words ?? issue["details"]?["text"]?.words
          ?? issue["code"]?.words
        let place = issue["expression"]?.values.first?.words
        return text.map { Self.plain($0) + (place.map { " (at \(Self.plain($0)))" } ?? "") }
      }
      if all.count > Self.mostIssues {
        issues.append("and \(all.count - Self.mostIssues) more")
      }
    default: return
    }
  }

  private static func plain(_ text: String) -> String {
    let kept = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: " "
      default: scalar
      }
    }
    var plain = String(String.UnicodeScalarView(kept.prefix(mostLetters)))
    if kept.count > mostLetters { plain += "…" }
    return plain
  }
}

extension JSON {
  /// The value of a text of strict JSON; nil when it is none, or too deep.
  fileprivate init?(read bytes: [UInt8]) {
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

  fileprivate subscript(key: String) -> JSON? {
    guard case .object(let entries) = self else { return nil }
    return entries.first { $0.0 == key }?.1
  }

  fileprivate var values: [JSON] { if case .list(let values) = self { values } else { [] } }

  fileprivate var words: String? { if case .text(let text) = self { text } else { nil } }
}
