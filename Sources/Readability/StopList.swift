/// Words and phrases that have no place in the texts, in groups, each with the reason.
package struct StopList: Sendable {
  package let groups: [Group]
  /// Names of others that hold such words, and stay as they are.
  package let names: [Phrase]
  /// The entries by the first letter of their phrases, in small letters.
  private let index: [Character: [(phrase: Phrase, group: Int, entry: Int)]]

  package init(_ groups: [Group], names: [Phrase]) {
    self.groups = groups
    self.names = names
    var index: [Character: [(phrase: Phrase, group: Int, entry: Int)]] = [:]
    for (place, group) in groups.enumerated() {
      for (number, entry) in group.entries.enumerated() {
        for phrase in entry.phrases {
          index[phrase.initial, default: []].append((phrase, place, number))
        }
      }
    }
    self.index = index
  }

  /// Words that are kept out for one and the same reason.
  package struct Group: Sendable {
    /// What such a word is: "a label for a person".
    package let name: String
    /// Why it is kept out, as a sentence.
    package let reason: String
    /// Whom it is kept from.
    package let readers: Set<Readership>
    package let entries: [Entry]
  }

  /// Phrases with the same remedy.
  package struct Entry: Sendable {
    package let phrases: [Phrase]
    /// What to write instead, as a sentence.
    package let remedy: String
    /// Phrases in which the word is right: "clean needle".
    package let exceptions: [Phrase]

    package init(_ phrases: Phrase..., say remedy: String, unless exceptions: [Phrase] = []) {
      self.phrases = phrases
      self.remedy = remedy
      self.exceptions = exceptions
    }
  }

  /// A phrase that was found.
  package struct Match: Hashable, Sendable {
    /// As it stands in the text.
    package let words: String
    package let group: String
    package let reason: String
    package let remedy: String
  }

  /// Finds what has no place in a text, in its order; what stands in quotes is named there, and not used.
  package func matches(
    in text: String, for readership: Readership, names others: [Phrase] = []
  ) -> [Match] {
    let tokens = Token.tokens(of: text)
    var matches: [Match] = []
    var place = 0
    while place < tokens.count {
      guard let (range, match) = match(in: tokens, at: place, for: readership, others) else {
        place += 1
        continue
      }
      matches.append(match)
      place = range.upperBound
    }
    return matches
  }

  private func match(
    in tokens: [Token], at place: Int, for readership: Readership, _ others: [Phrase]
  ) -> (Range<Int>, Match)? {
    for (phrase, group, entry) in index[tokens[place].initial] ?? [] {
      guard let range = phrase.range(in: tokens, at: place) else { continue }
      let group = groups[group]
      let entry = group.entries[entry]
      guard group.readers.contains(readership), !tokens[place].isQuoted,
        !(entry.exceptions + names + others).contains(where: { $0.covers(range, in: tokens) })
      else { continue }
      let match = Match(
        words: tokens[range].map(\.text).joined(separator: " "), group: group.name,
        reason: group.reason, remedy: entry.remedy)
      return (range, match)
    }
    return nil
  }
}
