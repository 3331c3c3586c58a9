/// How one role of text looks on a terminal.
struct Look: Hashable {
  var weight: Weight = []
  /// A number of the terminal's palette; its own colour when nil.
  var ink: Int16?
  var paper: Int16?

  /// What can be done to letters without colour.
  struct Weight: OptionSet, Hashable {
    let rawValue: Int

    static let bold = Weight(rawValue: 1)
    static let dim = Weight(rawValue: 2)
    static let reverse = Weight(rawValue: 4)
    static let underline = Weight(rawValue: 8)
  }
}
