import Assessments
import Foundation
import TestLengths
import Testing

@Suite("waymark send", .enabled(if: FHIRServer.isThere, FHIRServer.remedy), .serialized)
struct SendTests {
  private let scratch: Scratch
  private let server: FHIRServer

  init() throws {
    scratch = try Scratch()
    server = try FHIRServer(in: scratch)
  }

  private static let consent = [
    "--date", "2026-03-01", "--consent", "2026-02-01", "--consent-until", "2026-12-31",
    "--recipient", "Harbor Clinic", "--purpose", "treatment", "--without-questionnaire",
  ]

  private func send(_ address: String, _ more: String...) throws -> Program.Run {
    try send(address, more)
  }

  private func send(_ address: String, _ more: [String]) throws -> Program.Run {
    try Program.run(
      ["send", Shipped.file(of: "fentanyl-with-parents"), "--to", address, "--wait", "0"]
        + Self.consent + more, in: scratch)
  }

  private func run(_ arguments: String...) throws -> Program.Run { try run(arguments) }

  private func run(_ arguments: [String]) throws -> Program.Run {
    try Program.run(["send"] + arguments, in: scratch)
  }

  @Test(
    "shows what leaves and to whom, brings all of it, and never twice, whatever got lost on the way"
  )
  func arrives() throws {
    let sent = try send(server.address("plain"), "--yes")
    #expect(sent.code == 0 && sent.complaint.isEmpty, "\(sent.complaint)")
    for part in [
      "1 QuestionnaireResponse, ", " 1 Consent, ", "a client who is not named", "Level: ",
      "Harbor Clinic",
      "For: treatment", "signed 2026-02-01", "42CFRPart2", "It has arrived: ",
    ] { #expect(sent.output.contains(part), "\(part) in \(sent.output)") }
    let store = try server.store("plain")
    #expect(store.counts["QuestionnaireResponse"] == 1 && store.counts["Provenance"] == 1)
    #expect(store.all > 10 && store.dangling.isEmpty, "\(store.dangling)")
    let again = try send(server.address("ok", "plain"), "--yes")
    #expect(again.output.contains("It has arrived: 0 new, \(store.all) were there already."))
    let after = try server.store("plain")
    #expect(after.counts == store.counts)
    #expect(after.headers["Content-Type"]?.hasPrefix("application/fhir+json") == true)
    // Taken, and no answer; taken, and half of one; not taken; taken.
    for (name, faults) in [("lost", "lost,half,ok"), ("busy", "busy,busy,ok")] {
      let sent = try send(server.address(faults, name), "--yes")
      #expect(sent.code == 0, "\(name): \(sent.complaint)")
      #expect(try server.store(name).counts == store.counts)
      #expect(try server.store(name).requests == 3)
    }
  }

  @Test("brings the Bundle of every worked example, each once, and none twice")
  func examples() throws {
    let examples = TestLength.some(try Shipped.examples, every: 8)
    for example in examples {
      for isAgain in [false, true] {
        let sent = try run(
          [Shipped.file(of: example.id), "--to", server.address("ok", "examples"), "--yes"]
            + Self.consent)
        #expect(sent.code == 0 && sent.complaint.isEmpty, "\(example.id): \(sent.complaint)")
        #expect(
          sent.output.contains("It has arrived: 0 new") == isAgain, "\(example.id): \(sent.output)")
      }
    }
    let store = try server.store("examples")
    #expect(store.counts["QuestionnaireResponse"] == examples.count)
    #expect(store.dangling.isEmpty, "\(store.dangling)")
  }

  @Test("puts what it tells beside a person whom the server knows, and says so when it knows none")
  func patients() throws {
    let address = server.address("patients")
    let patient = ["--patient", "https://harbor.example/mrn|12 345"]
    let unknown = try send(address, ["--yes"] + patient)
    #expect(unknown.code == 76 && unknown.complaint.contains("There is no Patient"), "\(unknown)")
    #expect(try server.store("patients").all == 0)
    let person = """
      {"resourceType":"Patient","identifier":[{"system":"https://harbor.example/mrn","value":"12 345"}]}
      """
    #expect(try server.create("Patient", person, in: "patients") == 201)
    let known = try send(address, ["--yes"] + patient)
    #expect(known.code == 0 && known.complaint.isEmpty, "\(known.complaint)")
    let store = try server.store("patients")
    #expect(store.counts["Patient"] == 1 && store.counts["QuestionnaireResponse"] == 1)
    #expect(store.dangling.isEmpty, "\(store.dangling)")
    // Two of them: nobody may guess whose it is.
    #expect(try server.create("Patient", person, in: "patients") == 201)
    let several = try send(address, ["--yes"] + patient)
    #expect(several.code == 76 && several.complaint.contains("more than one Patient"))
  }

  @Test("says in plain words why it did not arrive, and leaves nothing behind")
  func refusals() throws {
    let cases = [
      (
        "invalid", 76,
        "does not take the Bundle (422). It says: \"Observation.code is not one of ours.\""
      ),
      ("login", 76, "wants to know who sends (401)."), ("moved", 76, "points elsewhere"),
      ("busy", 69, "could not take it now (503). It says: \"Out [31m to lunch\""),
    ]
    let before = try scratch.files()
    for (fault, code, words) in cases {
      let sent = try send(server.address(fault, fault), "--yes")
      #expect(sent.code == code && sent.complaint.contains(words), "\(fault): \(sent.complaint)")
      #expect(sent.complaint.contains("Nothing is kept."))
      #expect(!sent.complaint.contains("\u{1B}"))
      #expect(try server.store(fault).all == 0)
    }
    #expect(try server.store("invalid").requests == 1 && server.store("busy").requests == 3)
    let slow = try send(server.address("slow", "slow"), "--yes", "--timeout", "1")
    #expect(slow.code == 69 && slow.complaint.contains("the Bundle may have arrived"))
    #expect(try scratch.files() == before)
    let mute = try send(server.address("mute", "mute"), "--yes")
    #expect(mute.code == 0 && mute.output.contains("but not what it made of it"))
  }

  @Test("shows a token that only its owner can read, and never without protection to others")
  func tokens() throws {
    let address = server.address("login", "token")
    try scratch.write("letmein\n", to: "token", mode: 0o600)
    #expect(try send(address, "--yes", "--token-file", "token").code == 0)
    #expect(try server.store("token").headers["Authorization"] == "Bearer letmein")
    try scratch.write("letmein\n", to: "open", mode: 0o644)
    let open = try send(address, "--yes", "--token-file", "open")
    #expect(open.code == 78 && open.complaint.contains("chmod 600 open"))
    try scratch.write("let me in", to: "blank", mode: 0o600)
    #expect(try send(address, "--yes", "--token-file", "blank").code == 65)
    #expect(try server.store("token").requests == 1)
    let plain = try send("http://fhir.example.org/r4", "--yes", "--token-file", "token")
    #expect(plain.code == 64 && plain.complaint.contains("Use https"))
  }

  @Test("takes no server that cannot show who it is, unless its authority is named")
  func certificates() throws {
    let address = server.protectedAddress("protected")
    let sent = try send(address, "--yes")
    #expect(sent.code == 76 && sent.complaint.contains("could not show that it is the one"))
    #expect(try server.store("protected").requests == 0)
    let none = try send(address, "--yes", "--ca-file", "nowhere.pem")
    #expect(none.code == 66 && none.complaint.contains("There is no file nowhere.pem."))
    let trusted = try send(address, "--yes", "--ca-file", server.authority)
    #expect(trusted.code == 0, "\(trusted.complaint)")
    #expect(try server.store("protected").all > 5)
  }

  @Test("keeps what did not arrive in a folder of its owner, until it arrives or is forgotten")
  func queue() throws {
    let sent = try send(server.address("busy,busy,busy,lost,ok", "later"), "--yes", "--queue")
    #expect(sent.code == 69 && sent.complaint.contains("waymark send --retry"))
    let folder = scratch.home + "/.local/share/waymark/outbox"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(names.count == 1)
    for (path, mode) in [(folder, 0o700), ("\(folder)/\(names[0])", 0o600)] {
      let facts = try FileManager.default.attributesOfItem(atPath: path)
      #expect(facts[.posixPermissions] as? Int == mode)
    }
    let list = try run("--list")
    #expect(list.output.contains("waits: The server could not take it now (503)."))
    #expect(list.complaint.contains("not sealed"))
    // The same answers once more are still one.
    _ = try send("http://127.0.0.1:9/r4", "--yes", "--queue")
    #expect(try run("--list").lines.count == 2)
    try #require(
      try scratch.read("\(folder)/\(names[0])").contains("to http://127.0.0.1:9/r4\n"))
    _ = try send(server.address("busy,busy,busy,lost,ok", "later"), "--yes", "--queue")
    #expect(try run("--list").output.isEmpty)
    #expect(try server.store("later").counts["Provenance"] == 1)
    #expect(try run("--retry").output == "Nothing waits.\n")
  }

  @Test("sends what waits after it was shown, and forgets what is not to go")
  func retry() throws {
    _ = try send(server.address("busy,busy,busy,ok", "again"), "--yes", "--queue")
    let unasked = try run("--retry")
    #expect(unasked.code == 64 && unasked.output.contains("Harbor Clinic"))
    #expect(unasked.complaint.contains("nothing was sent"))
    let sent = try run("--retry", "--yes", "--wait", "0")
    #expect(sent.code == 0 && sent.output.contains("It has arrived: "), "\(sent.complaint)")
    #expect(try server.store("again").counts["Provenance"] == 1)
    _ = try send(server.address("invalid", "never"), "--yes", "--queue")
    let id = try #require(try run("--list").output.split(separator: "\t").first)
    #expect(try run("--forget", "nothing").code == 66)
    #expect(try run("--forget", String(id)).code == 0)
    #expect(try run("--list").output.isEmpty)
  }

  @Test("sends nothing without consent, without a yes, or where nobody can be asked")
  func unasked() throws {
    let address = server.address("ok", "unasked")
    let sent = try send(address)
    #expect(sent.code == 64 && sent.complaint.contains("Add --yes."))
    let none = try Program.run(
      ["send", Shipped.file(of: "fentanyl-with-parents"), "--to", address, "--yes"], in: scratch)
    #expect(none.code == 77 && none.complaint.contains("No consent is recorded"))
    #expect(try server.store("unasked").requests == 0)
  }
}
