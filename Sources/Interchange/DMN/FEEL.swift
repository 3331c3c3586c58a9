/// The little of FEEL, the expression language of DMN, that finite tables need.
enum FEEL {
  /// A list of values, as unary tests: `"a","b"` or `0,1`.
  static func list(_ texts: some Sequence<String>, areNumbers: Bool) -> String {
    texts.map { areNumbers ? $0 : literal($0) }.joined(separator: ",")
  }

  /// One value.
  static func value(_ place: Int, of values: Values) -> String {
    list(values.texts[place], areNumbers: values.areNumbers)
  }

  /// A cell that accepts some of the values of a column.
  static func cell(_ accepted: Set<Int>, of values: Values) -> String {
    let places = accepted.sorted()
    guard values.areNumbers, let first = places.first, let last = places.last, first < last,
      last - first + 1 == places.count
    else { return list(places.flatMap { values.texts[$0] }, areNumbers: values.areNumbers) }
    if last == values.count - 1 { return ">= \(values.texts[first][0])" }
    if first == 0 { return "<= \(values.texts[last][0])" }
    return "[\(values.texts[first][0])..\(values.texts[last][0])]"
  }

  private static func literal(_ text: String) -> String {
    var literal = "\""
    for character in text {
      if character == "\"" || character == "\\" { literal.append("\\") }
      literal.append(character)
    }
    return literal + "\""
  }
}
