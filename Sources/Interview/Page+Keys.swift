internal import Phrases

extension [Binding] {
  /// Their names and what they do, each once, as blocks of a page of help.
  func named(_ phrases: Phrases, _ hand: Interview.Hand) -> [Block] {
    var seen: Set<String> = []
    let items = compactMap { binding -> Block? in
      let name = hand == .keys ? binding.name : binding.word
      guard binding.command != .help, !name.isEmpty, seen.insert(name).inserted else { return nil }
      return .item("\(name): \(binding.label)")
    }
    return [.heading(hand == .keys ? phrases.screens.keysHere : phrases.lines.wordsHere)] + items
  }

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
  /// A page that names the keys of this one, or the words where commands are words.
  func ofItsKeys(_ phrases: Phrases, _ hand: Interview.Hand) -> Page {
    let keys = KeyMap(phrases: phrases.keys)
    return Page(
      title: phrases.screens.helpTitle, progress: nil,
      blocks: bindings.named(phrases, hand), control: .reading, notes: [],
      aside: [], message: nil,
      bindings: [
        keys.next(phrases.keys.close), keys.back(editing: false), keys.help(editing: false),
      ] + keys.movement(through: false, letters: true) + [keys.suspend, keys.vanish])
  }
}
