/// Several things as one: "a", "a and b", "a, b and c".
enum Enumeration {
  static func of(_ texts: [String], by word: String) -> String {
    guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
    return "\(texts.dropLast().joined(separator: ", ")) \(word) \(last)"
  }
}
