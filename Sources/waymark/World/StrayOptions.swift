internal import ArgumentParser

/// Options of the interview that stand with a command which has no use for them.
///
/// The parser takes them for the interview's own, wherever they stand, and would drop them without a word.
enum StrayOptions {
  /// By the property of ``Waymark`` that holds them, which a command that knows them has too.
  private static let names = [
    "forMyself": ["--self"], "interview": ["--interview"], "session": ["--plain", "--lock-after"],
    "screen": ["--theme", "--no-color", "--no-mouse"], "script": ["--script"],
    "pictures": ["--pictures"], "language": ["--language"], "letterhead": ["--letterhead"],
    "place": ["--assessment"],
  ]

  /// The first option that a command would drop; nil when there is none.
  ///
  /// - Parameters:
  ///   - command: What the arguments were parsed to.
  ///   - arguments: Without the program's name.
  /// - Returns: The option as it was written, without a value.
  static func first(for command: any ParsableCommand, among arguments: [String]) -> String? {
    if command is Waymark { return nil }
    // A property that a wrapper holds is named with an underscore before it.
    let known = Set(Mirror(reflecting: command).children.compactMap { $0.label?.dropFirst() })
    let strays = names.filter { !known.contains($0.key[...]) }.flatMap(\.value)
    return arguments.prefix { $0 != "--" }.lazy
      .compactMap { $0.split(separator: "=", maxSplits: 1).first.map(String.init) }
      .first(where: strays.contains)
  }
}
