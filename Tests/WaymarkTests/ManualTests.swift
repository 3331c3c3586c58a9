import Foundation
import Interview
import Phrases
import Questionnaires
import Testing

@Suite("The manual page and the completions")
struct ManualTests {
  private static let documentation = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(
      path: "Sources/Documentation")

  /// The manual as it is written, without the marks of its language.
  private static func manual() throws -> String {
    try String(contentsOf: documentation.appending(path: "waymark.1"), encoding: .utf8)
  }

  @Test("the manual names every command, option and value that the program takes")
  func options() throws {
    let manual = try Self.manual()
    let top = try Self.command()
    for command in top.all {
      if command.commandName != "waymark" {
        #expect(manual.contains(command.commandName), "\(command.commandName)")
      }
      for argument in command.arguments ?? [] {
        for name in argument.names ?? [] where name.kind == "long" {
          let written = ["Fl -", "| -", ", -"].contains { manual.contains("\($0)\(name.name)") }
          #expect(written, "\(command.commandName) --\(name.name)")
        }
        for value in argument.allValueStrings ?? argument.allValues ?? [] {
          #expect(manual.contains(value), "\(value) of \(command.commandName)")
        }
      }
    }
    #expect(top.all.count > 8)
  }

  @Test("the manual names every key of every page", arguments: Voice.allCases)
  func keys(voice: Voice) throws {
    let section = try #require(try Self.manual().split(separator: ".Sh KEYS").last)
      .split(separator: ".Sh SCRIPTS")[0]
    // What the help line shows as signs has names in the manual.
    let named = [
      "←": ["Left"], "→": ["Right"], "Arrows": ["Up", "Down"], "PgUp PgDn": ["PgUp", "PgDn"],
      "?": ["\\&?"],
      "Ctrl-←": ["Ctrl-Left"], "Ctrl-→": ["Ctrl-Right"],
    ]
    for binding in try bindings(voice) {
      for name in binding.name.split(separator: " or ").map(String.init).flatMap({
        named[$0] ?? [$0]
      }) {
        let isThere = section.contains(" \(name)\n") || section.contains(" \(name) ")
        #expect(isThere, "the key \(name): \(binding.label)")
      }
    }
  }

  @Test("the manual names every variable of the environment that the program looks at")
  func environment() throws {
    let manual = try Self.manual()
    let sources = Self.documentation.deletingLastPathComponent()
    let files = try #require(
      FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var names: Set<String> = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /variable\("([A-Z_]+)"\)/) { names.insert(String(match.1)) }
    }
    #expect(names.contains("WAYMARK_THEME"))
    // What tests set is nobody else's.
    for name in names.subtracting(["WAYMARK_LOCK_AFTER_SECONDS"]) {
      #expect(manual.contains(".It Ev \(name)"), "\(name)")
    }
  }

  @Test(
    "the completions are those of this program",
    arguments: [
      ("bash", "bash/waymark"), ("zsh", "zsh/_waymark"), ("fish", "fish/waymark.fish"),
    ])
  func completions(shell: String, file: String) throws {
    let made = try Program.run(["--generate-completion-script", shell], in: try Scratch())
    let kept = try String(
      contentsOf: Self.documentation.appending(path: "completions/\(file)"), encoding: .utf8)
    #expect(made.code == 0)
    #expect(kept == made.output, "Run Sources/Documentation/make-completions.")
  }

  /// The keys of all kinds of pages that somebody meets on the way.
  private func bindings(_ voice: Voice) throws -> [Binding] {
    var interview = Interview(of: try Shipped.assessment, phrases: .english)
    var bindings = interview.page.bindings
    _ = interview.press(.character(voice == .person ? "1" : "2"))
    for _ in 0..<8 {
      bindings += interview.page.bindings
      for key in [Key.character("?"), .function(3), .function(1)] {
        var aside = interview
        _ = aside.press(key)
        bindings += aside.page.bindings
      }
      // The last row of a question leaves it open; the first of other pages leads on.
      if case .question = interview.place { _ = interview.press(.end) }
      _ = interview.press(.enter)
    }
    _ = interview.press(.character("r"))
    bindings += interview.page.bindings
    _ = interview.press(.home)
    _ = interview.press(.enter)
    #expect(interview.place == .recommendation)
    bindings += interview.page.bindings
    for key in [Key.character("w"), .character("l"), .character("p"), .character("q")] {
      var aside = interview
      _ = aside.press(key)
      bindings += aside.page.bindings
    }
    return bindings
  }

  // MARK: - What the program says it takes

  private struct Dump: Decodable { let command: Command }

  private struct Command: Decodable {
    let commandName: String
    let arguments: [Argument]?
    let subcommands: [Command]?

    var all: [Command] { [self] + (subcommands ?? []).flatMap(\.all) }
  }

  private struct Argument: Decodable {
    let names: [Name]?
    let allValues: [String]?
    let allValueStrings: [String]?
  }

  private struct Name: Decodable {
    let kind: String
    let name: String
  }

  private static func command() throws -> Command {
    let run = try Program.run(["--experimental-dump-help"], in: try Scratch())
    return try JSONDecoder().decode(Dump.self, from: Data(run.output.utf8)).command
  }
}
