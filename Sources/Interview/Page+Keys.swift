internal import Phrases

extension [Binding] {
  /// What a key asks for; nil when it does nothing here.
  ///
  /// A letter without another meaning is text where text is taken.
  func command(for key: Key, takesText: Bool) -> Command? {
    for binding in self where binding.keys.contains(key) {
      guard case .pick = binding.command, case .character(let digit) = key else {
        return binding.command
      }
      return digit.wholeNumberValue.map(Command.pick)
    }
    guard takesText, case .character(let character) = key else { return nil }
    return .insert(String(character))
  }
}

extension Page {
  /// A page that names the keys of this one.
  func ofItsKeys(_ phrases: Phrases) -> Page {
    var seen: Set<String> = []
    let lines = bindings.filter { $0.command != .help && seen.insert($0.name).inserted }
      .map { Block.item("\($0.name): \($0.label)") }
    let keys = KeyMap(phrases: phrases.keys)
    return Page(
      title: phrases.screens.helpTitle, progress: nil,
      blocks: [.heading(phrases.screens.keysHere)] + lines, control: .reading, notes: [],
      aside: [], message: nil,
      bindings: [
        keys.next(phrases.keys.close), keys.back(editing: false), keys.help(editing: false),
      ] + keys.movement(through: false, letters: true) + [keys.suspend, keys.vanish])
  }
}
