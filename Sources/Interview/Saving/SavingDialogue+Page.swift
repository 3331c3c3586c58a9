internal import Phrases

extension SavingDialogue {
  /// What a row leads to.
  enum Choice: Hashable {
    case go(Place)
    case effect(SavingEffect)
  }

  /// What the place one is at says and offers.
  package var page: Page {
    let words = phrases.saving
    var page: Page
    switch place {
    case .menu where task == .goOn: page = bare(words.goOnTitle, words.goOn)
    case .menu:
      page = bare(words.saveTitle, (replaces ? [words.replaces] : []) + words.save)
    case .passphrase where task == .goOn:
      page = bare(words.goOnTitle, [], control: secretField(phrases.desk.passphrase))
    case .passphrase:
      page = bare(words.saveTitle, [words.choose(least)], control: secretField(words.newLabel))
    case .again: page = bare(words.saveTitle, [words.again], control: secretField(words.againLabel))
    case .delete: page = bare(words.deleteTitle, words.delete)
    }
    if showsHelp { page = page.ofItsKeys(phrases, hand) }
    page.message = message
    return page
  }

  private func bare(_ title: String, _ texts: [String], control: Control? = nil) -> Page {
    let control = control ?? .list(menu.map(\.row), focus: focus)
    return Page(
      title: title, progress: nil, blocks: texts.map(Block.text), control: control, notes: [],
      aside: [], message: nil, bindings: bindings(for: control))
  }

  private func secretField(_ label: String) -> Control {
    .field(Control.Field(hiding: field, label: label), [], focus: 0)
  }

  /// The rows of the page, with what each leads to.
  var menu: [(row: Control.Row, choice: Choice)] {
    let words = phrases.saving
    switch (place, task) {
    case (.passphrase, _), (.again, _): return []
    case (.delete, _):
      return [
        (.init(words.keepRow), task == .delete ? .effect(.giveUp) : .go(.menu)),
        (.init(words.deleteNowRow), .effect(.delete)),
      ]
    case (.menu, .goOn):
      return [
        (.init(words.givePassphraseRow), .go(.passphrase)),
        (.init(words.deleteRow), .go(.delete)), (.init(words.backRow), .effect(.giveUp)),
      ]
    case (.menu, _):
      return [
        (.init(words.choosePassphraseRow), .go(.passphrase)),
        (.init(words.backRow), .effect(.giveUp)),
      ]
    }
  }

  /// Whether what is typed here is text.
  var takesText: Bool { !showsHelp && (place == .passphrase || place == .again) }

  /// What a key asks for on the page one is on; nil when it does nothing here.
  package func command(for key: Key) -> Command? {
    page.bindings.command(for: key, takesText: takesText)
  }

  private func bindings(for control: Control) -> [Binding] {
    let keys = KeyMap(phrases: phrases.keys)
    let editing = takesText
    var bindings = [
      keys.next(editing ? phrases.keys.next : phrases.keys.choose), keys.back(editing: editing),
      keys.help(editing: editing),
    ]
    if !editing { bindings.append(keys.pick(phrases.keys.pick)) }
    bindings += keys.movement(through: true, letters: !editing)
    bindings += editing ? keys.editing : keys.ends + [keys.nextRow]
    return bindings + [keys.suspend, keys.vanish]
  }
}
