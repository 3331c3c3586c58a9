internal import Rules

/// A condition as SQL: tests, joined by AND and OR.
///
/// SQL reckons with NULL as Kleene's logic does with what is unknown, and so do our conditions. Taking a test out of several
/// alternatives changes nothing in that logic either: so the same text serves before and after unknown answers are filled in.
indirect enum SQLCondition {
  case test(String)
  case all([SQLCondition])
  case any([SQLCondition])

  static let always = SQLCondition.test("1 = 1")

  /// Writes a condition with each test as few times as can easily be.
  init(_ condition: Condition, _ words: (Test) -> String) {
    self = Self.factored(condition.alternatives.map(Self.distinct), words)
  }

  /// All of some conditions.
  static func every(_ parts: [SQLCondition]) -> SQLCondition {
    let flat = parts.flatMap { part in if case .all(let inner) = part { inner } else { [part] } }
    return flat.count == 1 ? flat[0] : .all(flat)
  }

  /// Any of some conditions.
  static func either(_ parts: [SQLCondition]) -> SQLCondition {
    let flat = parts.flatMap { part in if case .any(let inner) = part { inner } else { [part] } }
    return flat.count == 1 ? flat[0] : .any(flat)
  }

  private static func factored(_ all: [[Test]], _ words: (Test) -> String) -> SQLCondition {
    let alternatives = distinct(all)
    guard let first = alternatives.first, !alternatives.contains([]) else { return .always }
    let common = first.filter { test in alternatives.allSatisfy { $0.contains(test) } }
    guard common.isEmpty else {
      let rest = alternatives.map { tests in tests.filter { !common.contains($0) } }
      let tests = common.map { SQLCondition.test(words($0)) }
      return every(rest.contains([]) ? tests : tests + [factored(rest, words)])
    }
    var terms: [SQLCondition] = []
    var left = alternatives
    while let next = left.first {
      let product = largestProduct(with: next, in: left)
      let tests = either(product.either.map { .test(words($0)) })
      terms.append(
        product.rest.contains([]) ? tests : every([tests, factored(product.rest, words)]))
      left.removeAll { alternative in
        product.either.contains { test in
          alternative.contains(test)
            && product.rest.contains(alternative.filter { $0 != test })
        }
      }
    }
    return either(terms)
  }

  /// Tests that stand before the same alternatives: any of them, with any of these, is all that they have.
  private static func largestProduct(
    with alternative: [Test], in alternatives: [[Test]]
  ) -> (either: [Test], rest: [[Test]]) {
    let tests = distinct(alternatives.flatMap { $0 })
    let rests = tests.map { test in
      alternatives.filter { $0.contains(test) }.map { tests in tests.filter { $0 != test } }
    }
    var best: (either: [Test], rest: [[Test]]) = ([], [])
    for (test, rest) in zip(tests, rests) where alternative.contains(test) {
      let either = zip(tests, rests).filter { Set($0.1) == Set(rest) }.map(\.0)
      if either.count * rest.count > best.either.count * best.rest.count { best = (either, rest) }
    }
    return best
  }

  private static func distinct<Element: Hashable>(_ list: [Element]) -> [Element] {
    var seen: Set<Element> = []
    return list.filter { seen.insert($0).inserted }
  }
}

// MARK: - Writing

extension SQLCondition {
  /// The condition in one line.
  var text: String {
    switch self {
    case .test(let text): text
    case .all(let parts): parts.map { $0.operand(of: self) }.joined(separator: " AND ")
    case .any(let parts): parts.map { $0.operand(of: self) }.joined(separator: " OR ")
    }
  }

  /// The condition in lines of a width, as far as its tests allow.
  func lines(width: Int) -> [String] {
    let parts: [SQLCondition]
    let word: String
    switch self {
    case .test: return [text]
    case .all(let all): (parts, word) = (all, "AND ")
    case .any(let any): (parts, word) = (any, "OR ")
    }
    guard text.count > width else { return [text] }
    return parts.enumerated().flatMap { place, part in
      var lines = part.lines(width: width - word.count - 2)
      if part.needsParentheses(in: self) {
        lines[0] = "(" + lines[0]
        lines[lines.count - 1] += ")"
      }
      let first = place == 0 ? "" : word
      return ["\(first)\(lines[0])"] + lines.dropFirst().map { "  \($0)" }
    }
  }

  private func operand(of whole: SQLCondition) -> String {
    needsParentheses(in: whole) ? "(\(text))" : text
  }

  private func needsParentheses(in whole: SQLCondition) -> Bool {
    switch (whole, self) {
    case (.all, .any), (.any, .all): true
    default: false
    }
  }
}
