internal import TextLayout
import Interview

/// The line that names keys and what they do: as many as fit.
///
/// The key that leaves at once always stands there, at the right; then help, what goes on, and the way back have their room
/// before all others.
struct KeyLine {
  /// One name of keys, and what it does.
  private struct Entry {
    var column: Int
    let name: String
    let label: String
    /// More than one where keys share a name, such as "Arrows".
    let commands: [Command]

    init(_ binding: Binding, among bindings: [Binding]) {
      column = 0
      name = binding.name
      label = binding.label
      commands = bindings.filter { $0.name == binding.name }.map(\.command)
    }

    var width: Int { name.columns + 1 + label.columns }
  }

  private static let gap = 3

  private let entries: [Entry]
  private let row: Int

  /// Sets the keys of a page into a row.
  init(_ bindings: [Binding], row: Int, columns: Int) {
    self.row = row
    var seen: Set<String> = []
    let all = bindings.filter { seen.insert($0.name).inserted }
      .map { Entry($0, among: bindings) }
    var room = columns - 2
    var chosen: Set<Int> = []
    for place in Self.claims(all) where all[place].width <= room {
      chosen.insert(place)
      room -= all[place].width + Self.gap
    }
    var column = 1
    entries = chosen.sorted().map { place in
      var entry = all[place]
      if entry.commands.contains(.vanish) {
        entry.column = columns - 1 - entry.width
      } else {
        entry.column = column
        column += entry.width + Self.gap
      }
      return entry
    }
  }

  /// Who takes room before whom; the others as the page has them.
  private static func claims(_ entries: [Entry]) -> [Int] {
    func place(_ command: Command) -> Int? {
      entries.firstIndex { $0.commands.contains(command) }
    }
    let back = place(.back) ?? entries.endIndex
    // Behind the way back, Enter only repeats what another key does.
    let next = place(.next).flatMap { $0 < back ? $0 : nil }
    let first = [place(.vanish), place(.help), next, entries.indices.first, place(.back)]
    var seen: Set<Int> = []
    return (first.compactMap(\.self) + Array(entries.indices)).filter { seen.insert($0).inserted }
  }

  func draw(on canvas: inout Canvas) {
    for entry in entries {
      let next = canvas.write(entry.name, row: row, column: entry.column, style: .key)
      canvas.write(entry.label, row: row, column: next + 1, style: .quiet)
    }
  }

  /// What can be clicked on: keys that share a name share its columns, and the last of them has the words after it too.
  var targets: [Frame.Target] {
    entries.flatMap { entry -> [Frame.Target] in
      let count = entry.commands.count
      let name = entry.name.columns
      return entry.commands.enumerated().compactMap { place, command in
        // A digit stands for a row, and the row itself can be clicked on.
        if case .pick = command { return nil }
        let start = entry.column + name * place / count
        let end =
          place == count - 1
          ? entry.column + entry.width : entry.column + name * (place + 1) / count
        return Frame.Target(row: row, columns: start..<end, command: command)
      }
    }
  }
}
