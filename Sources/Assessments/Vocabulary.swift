import Placement
import Questionnaires
import Rules

/// The names that conditions may use, and what each stands for.
struct Vocabulary {
  enum Meaning {
    /// One input with named values: yes-no, one of several, a table's outcome.
    case named(input: Int, isOrdered: Bool)
    /// One input with numbers.
    case number(input: Int, ClosedRange<Int>)
    /// A question that allows several choices: one yes-no input each.
    case several(inputs: Range<Int>, [String])
  }

  private(set) var inputs: [Input] = []
  private var meanings: [String: Meaning] = [:]

  var names: [String] { Array(meanings.keys) }

  subscript(name: String) -> Meaning? { meanings[name] }

  /// Adds a question's names; false when a name is taken.
  mutating func add(_ question: Question) -> Bool {
    let first = inputs.count
    let id = question.id.text
    guard meanings[id] == nil else { return false }
    inputs += question.inputs
    switch question.kind {
    case .yesNo: meanings[id] = .named(input: first, isOrdered: false)
    case .oneOf: meanings[id] = .named(input: first, isOrdered: true)
    case .severalOf(let choices, _, _):
      meanings[id] = .several(inputs: first..<inputs.count, choices.map(\.id.text))
      for input in first..<inputs.count {
        meanings[inputs[input].name] = .named(input: input, isOrdered: false)
      }
    case .number(let range, _, _): meanings[id] = .number(input: first, range)
    case .note: break
    }
    return true
  }

  mutating func add(_ count: Count) -> Bool {
    guard meanings[count.id.text] == nil else { return false }
    let range = 0...count.items.count
    guard let input = Input(name: count.id.text, values: range.map(String.init)) else {
      return false
    }
    meanings[count.id.text] = .number(input: inputs.count, range)
    inputs.append(input)
    return true
  }

  /// Adds a table's outputs; false when a name is taken.
  mutating func add(_ table: Table) -> Bool {
    guard meanings[table.id.text] == nil else { return false }
    for output in table.outputs {
      meanings[output.name] = .named(input: inputs.count, isOrdered: table.kind.items == nil)
      inputs.append(output)
    }
    return true
  }

  /// The place of a yes-no input that can be counted.
  func countable(_ name: String) -> Int? {
    guard case .named(let input, _) = meanings[name],
      inputs[input].values == Input.yesNo(name).values
    else { return nil }
    return input
  }
}
