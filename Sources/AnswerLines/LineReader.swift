internal import CSimdJSON
internal import Placement

/// Reads the answers of a line straight into values of inputs, without allocating.
///
/// Takes whatever is plainly right. Anything else, wrong or only unusual, it leaves to ``AnswersLine``, which reads with care.
struct LineReader {
  private let codes: AnswerCodes
  /// For each question, the number of the line that answered it last.
  private var answeredIn: [Int]
  private(set) var values: [UInt8]
  /// What stands under the key of the line's name.
  private(set) var name: cj_token?

  init(_ codes: AnswerCodes, inputCount: Int) {
    self.codes = codes
    answeredIn = Array(repeating: 0, count: codes.questions.count)
    values = Array(repeating: FlatAssessment.unknown, count: inputCount)
  }

  /// Decides for the person whose answers were read last.
  mutating func decide(
    _ assessment: FlatAssessment, into outline: inout Outline,
    _ scratch: inout FlatAssessment.Scratch
  ) -> Bool {
    assessment.decide(&values, into: &outline, &scratch)
  }

  /// Reads the tokens of a line.
  ///
  /// - Parameters:
  ///   - tokens: All tokens of a line of JSON.
  ///   - line: A number that no other line has, from 1.
  /// - Returns: Whether all of it is plainly right.
  mutating func read(_ tokens: UnsafeBufferPointer<cj_token>, line: Int) -> Bool {
    name = nil
    for slot in values.indices { values[slot] = FlatAssessment.unknown }
    guard tokens[0].kind == cj_object.rawValue else { return false }
    var next = 1
    while tokens[next].kind == cj_key.rawValue {
      guard let code = codes.words.find(tokens[next].bytes, in: AnswerCodes.keys) else {
        return false
      }
      next += 1
      guard code != AnswerCodes.name else {
        guard name == nil, tokens[next].isName else { return false }
        name = tokens[next]
        next += 1
        continue
      }
      guard answeredIn[code] != line else { return false }
      answeredIn[code] = line
      guard readAnswer(to: code, tokens, &next) else { return false }
    }
    return true
  }

  private mutating func readAnswer(
    to place: Int, _ tokens: UnsafeBufferPointer<cj_token>, _ next: inout Int
  ) -> Bool {
    let question = codes.questions[place]
    let token = tokens[next]
    next += 1
    if case .number(let range) = question.form, token.kind == cj_integer.rawValue {
      guard token.integer >= range.lowerBound, token.integer <= range.upperBound else {
        return false
      }
      values[question.slots.lowerBound] = UInt8(Int(token.integer) - range.lowerBound)
      return true
    }
    if case .words = question.form, token.kind == cj_list.rawValue {
      for slot in question.slots { values[slot] = 0 }
      while tokens[next].kind == cj_text.rawValue {
        guard let choice = codes.words.find(tokens[next].bytes, in: place), choice >= 0 else {
          return false
        }
        values[question.slots.lowerBound + choice] = 1
        next += 1
      }
      next += 1
      return tokens[next - 1].kind == cj_list_end.rawValue
    }
    guard token.kind == cj_text.rawValue else { return false }
    if case .note = question.form { return true }
    guard let code = codes.words.find(token.bytes, in: place) else { return false }
    if code == AnswerCodes.unknown { return true }
    switch question.form {
    case .word: values[question.slots.lowerBound] = UInt8(code)
    case .words where code == AnswerCodes.none:
      for slot in question.slots { values[slot] = 0 }
    case .words, .number, .note: return false
    }
    return true
  }
}

extension cj_token {
  /// The bytes of a key or text.
  fileprivate var bytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: text, count: Int(length))
  }

  /// Whether the token can be the name of a line.
  fileprivate var isName: Bool { kind == cj_text.rawValue || kind == cj_integer.rawValue }
}
