extension String {
  /// As one word for a shell, so that a remedy can be copied as it stands.
  var asShellWord: String {
    let isPlain = unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || "/._-+,:@%".unicodeScalars.contains(scalar)
    }
    guard !isPlain || isEmpty else { return self }
    var quoted = "'"
    for letter in self { quoted += letter == "'" ? "'\\''" : String(letter) }
    return quoted + "'"
  }
}
