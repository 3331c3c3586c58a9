import Foundation
import Interview
import Phrases
import Placement
import Questionnaires
import Records
import TerminalTesting
import Testing

/// A clinic's records, which the program opens by their recovery code at no cost.
final class Clinic {
  static let passphrase = "seven plain words are enough here"

  let scratch: Scratch
  let file: String
  let code: RecoveryCode

  /// Makes records, at the least cost.
  init() throws {
    scratch = try Scratch()
    let folder = "\(scratch.home)/private"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    file = "\(folder)/records.waymark"
    let passphrase = try #require(Passphrase(Self.passphrase.utf8))
    let store: Store
    (store, code) = try Store.create(
      at: file, passphrase: passphrase, label: "Dr. Zoltan", cost: .floor, clock: { 1_700_000_000 })
    try store.lock()
    try scratch.write(code.text + "\n", to: "code", mode: 0o600)
    try scratch.write(Self.passphrase + "\n", to: "passphrase", mode: 0o600)
  }

  var environment: [String: String] { ["WAYMARK_STORE": file] }

  /// Keeps an interview with a client that has answered its first question, and gives the name of its record.
  func keep(_ client: String = "Quillfeather") throws -> String {
    var interview = Interview(of: try Shipped.assessment, phrases: .english, voice: .interview)
    _ = interview.press(.enter)
    #expect(interview.place == .client)
    for character in client { _ = interview.press(.character(character)) }
    for key in [Key.enter, .enter, .character("2"), .enter] { _ = interview.press(key) }
    #expect(!interview.answers.isEmpty)
    let store = try Store.unlock(at: file, with: .recovery(code), clock: { 1_700_000_100 })
    let id = try store.create(
      RecordHeader(
        client: client, clinician: "Dr. Zoltan", created: 1_700_000_100, changed: 1_700_000_100,
        status: .draft), interview.snapshot.bytes
    ).id
    try store.lock()
    return id.text
  }

  /// Runs a command of the records, opened by the code where nothing else is named.
  func run(_ arguments: String..., with opener: [String] = ["--recovery-file", "code"]) throws
    -> Program.Run
  {
    try Program.run(
      ["records"] + arguments + opener, environment: environment, in: scratch)
  }

  func terminal(_ arguments: String...) throws -> TerminalSession {
    try TerminalSession(
      program: try Program.path, arguments: ["records"] + arguments,
      environment: scratch.environment.merging(environment) { $1 }, folder: scratch.work)
  }
}
