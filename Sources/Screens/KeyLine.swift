internal import TextLayout
import Interview

/// The line that names keys and what they do: as many as fit, and always the one that leaves at once.
struct KeyLine {
  /// One name of keys, and what it does.
  private struct Entry {
    let column: Int
    let name: String
    let label: String
    /// More than one where keys share a name, such as "↑↓".
    let commands: [Command]

    var width: Int { name.columns + 1 + label.columns }
  }

  private let entries: [Entry]
  private let row: Int

  /// Sets the keys of a page into a row.
  init(_ bindings: [Binding], row: Int, columns: Int) {
    self.row = row
    var entries: [Entry] = []
    var end = columns - 1
    if let exit = bindings.first(where: { $0.command == .vanish }) {
      let width = exit.name.columns + 1 + exit.label.columns
      entries.append(
        Entry(column: end - width, name: exit.name, label: exit.label, commands: [.vanish]))
      end -= width + 2
    }
    var column = 1
    var seen: Set<String> = []
    for binding in bindings where binding.command != .vanish && seen.insert(binding.name).inserted {
      let commands = bindings.filter { $0.name == binding.name }.map(\.command)
      let entry = Entry(
        column: column, name: binding.name, label: binding.label, commands: commands)
      guard column + entry.width <= end else { break }
      entries.append(entry)
      column += entry.width + 3
    }
    self.entries = entries
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
