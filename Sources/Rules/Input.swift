/// Something that rules may look at: a name, and the finite, ordered list of values that it can have.
package struct Input: Hashable, Sendable {
  package let name: String
  package let values: [String]

  /// Makes an input.
  ///
  /// Nil when there is no value, a value stands twice, or there are more than ``ValueSet/capacity``.
  package init?(name: String, values: [String]) {
    guard (1...ValueSet.capacity).contains(values.count), Set(values).count == values.count else {
      return nil
    }
    self.name = name
    self.values = values
  }

  /// Every value of the input: what is possible when nothing is known.
  package var all: ValueSet { ValueSet(first: values.count) }

  /// The set of the values with these names, or nil when one of them is not a value of this input.
  package func set(of names: [String]) -> ValueSet? {
    var set = ValueSet()
    for name in names {
      guard let value = values.firstIndex(of: name) else { return nil }
      set.insert(value)
    }
    return set
  }
}

extension Input {
  private init(answeredYesOrNo name: String) {
    self.name = name
    self.values = ["no", "yes"]
  }

  /// An input with the values `no` and `yes`, in this order.
  package static func yesNo(_ name: String) -> Input { Input(answeredYesOrNo: name) }
}

/// The places of the values of a yes-no input.
package enum YesNo {
  package static let no = ValueSet(0)
  package static let yes = ValueSet(1)
}
