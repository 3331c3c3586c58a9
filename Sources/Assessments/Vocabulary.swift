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
    /// Something that no condition can look at, and what to do instead.
    case notTestable(remedy: String)
  }

  /// The word that conditions take for something else than a name.
  static let reserved = "any"

  private(set) var inputs: [Input] = []
  /// The ids of the questions, in order.
  private(set) var questions: [Identifier<Question>] = []
  private var meanings: [String: Meaning] = [:]
  /// Names whose questions, counts or tables stand in the files and cannot be read.
  private var unreadable: Set<String> = []
  /// Whether something cannot be read whose names cannot be known, such as a whole section.
  private var lacksNames = false

  var names: [String] { Array(meanings.keys) }

  subscript(name: String) -> Meaning? { meanings[name] }

  mutating func noteUnreadable(_ name: String) { unreadable.insert(name) }

  mutating func noteUnreadable() { lacksNames = true }

  /// Whether a name that is not known may be that of something that cannot be read, which has its own fault.
  func isInDoubt(_ name: String) -> Bool { lacksNames || unreadable.contains(Self.owner(of: name)) }

  /// The question or table that a name belongs to: `home` for `home` and for `home.alone`.
  static func owner(of name: String) -> String { String(name.prefix { $0 != "." }) }

  /// Adds a question's names; false when a name is taken.
  mutating func add(_ question: Question) -> Bool {
    let first = inputs.count
    let id = question.id.text
    guard meanings[id] == nil else { return false }
    questions.append(question.id)
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
    case .note: meanings[id] = .notTestable(remedy: "It is answered in words; take it out.")
    }
    return true
  }

  /// Adds a count; false when its name is taken.
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
    let id = table.id.text
    guard meanings[id] == nil else { return false }
    if table.kind.items != nil {
      meanings[id] = .notTestable(remedy: "Name one of its items, as \(id).item.")
    }
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
