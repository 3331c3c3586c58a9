private import Glibc
internal import Interview
internal import Phrases

/// Has a text written with the editor that the person knows.
enum Editor {
  /// The editors that are looked for where none is named.
  private static let usual = ["vi", "nano"]

  /// Runs the editor on a private file that is gone afterwards; what the text is then.
  static func edit(_ text: String, _ words: SessionPhrases) -> Outcome {
    guard let command else { return .noEditor }
    do throws(PrivateFolder.Trouble) {
      let folder = try PrivateFolder(text: text + "\n", name: "note.txt")
      defer { folder.remove() }
      return edit(folder, with: command, words)
    } catch {
      return .notEdited(reason: words.noPrivateFile(error.reason))
    }
  }

  private static func edit(
    _ folder: PrivateFolder, with command: String, _ words: SessionPhrases
  ) -> Outcome {
    do throws(Child.Trouble) {
      // Through the shell, since the name of an editor often has options behind it; which then makes room for it, so
      // that it can be stopped and continued.
      let code = try Child.run(
        "/bin/sh", ["sh", "-c", "exec \(command) \"$1\"", "sh", folder.file])
      guard code == 0 else { return .notEdited(reason: words.editorEnded(code)) }
    } catch {
      return .notEdited(reason: SummaryFile.reason(error.code))
    }
    guard let text = folder.read() else {
      return .notEdited(reason: words.editorLeftNothing)
    }
    return .edited(text)
  }

  /// The editor as a command for the shell; nil when there is none.
  private static var command: String? {
    if let named = Surroundings.variable("VISUAL") ?? Surroundings.variable("EDITOR") {
      return named + discretion(for: named)
    }
    guard let found = usual.first(where: { Child.program(named: $0) != nil }) else { return nil }
    return found + discretion(for: found)
  }

  /// Options by which an editor keeps no copy of the text elsewhere: Vim remembers what was deleted, and files for a crash.
  private static func discretion(for command: String) -> String {
    guard let word = command.split(separator: " ").first.map(String.init),
      let path = word.contains("/") ? word : Child.program(named: word),
      let real = realpath(path, nil)
    else { return "" }
    defer { free(real) }
    let name = String(cString: real).split(separator: "/").last ?? ""
    guard name.hasPrefix("vim") || name.hasPrefix("nvim") else { return "" }
    return " -n -i NONE -c 'set nobackup nowritebackup noundofile'"
  }
}
