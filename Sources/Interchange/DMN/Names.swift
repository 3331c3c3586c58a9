/// Hands out names for FEEL, each once: words joined by underscores.
///
/// Every name begins with a word that says what it is for, so that none is a word of the language.
struct Names {
  private var taken: Set<String> = []

  /// A name for something of an assessment.
  ///
  /// - Parameters:
  ///   - kind: What the name begins with.
  ///   - id: The id in the assessment, such as `first-steps.naloxone`.
  /// - Returns: The name, such as `certain_first_steps__naloxone`.
  mutating func take(_ kind: String, _ id: String) -> String {
    var wanted = kind + "_"
    for character in id {
      switch character {
      case ".": wanted += "__"
      case "a"..."z", "0"..."9": wanted.append(character)
      default: wanted += "_"
      }
    }
    var name = wanted
    var times = 1
    while !taken.insert(name).inserted {
      times += 1
      name = "\(wanted)_\(times)"
    }
    return name
  }
}
