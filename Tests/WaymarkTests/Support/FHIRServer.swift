import Foundation
import Testing

/// A server of FHIR on this computer, built of a library of others that knows nothing of Waymark, with faults on the way to it.
final class FHIRServer {
  /// What a store of the server holds, and what the last request brought with it.
  struct Store: Decodable {
    let counts: [String: Int]
    /// The references of its resources that lead nowhere.
    let dangling: [String]
    let requests: Int
    let headers: [String: String]

    /// How many resources there are.
    var all: Int { counts.values.reduce(0, +) }
  }

  private struct Ports: Decodable {
    let server, http, https: Int
  }

  private struct Creation: Decodable {
    let status: Int
  }

  private static let python: String = {
    let folder =
      ProcessInfo.processInfo.environment["WAYMARK_ORACLES"]
      ?? "\(Shipped.checkout)/.build/oracles"
    return folder + "/bin/python"
  }()

  static let isThere = FileManager.default.isExecutableFile(atPath: python)
  static let remedy: Comment = """
    The programs of others are not there. Run .ci/oracles, or name their Python environment in WAYMARK_ORACLES.
    """

  private let server: Companion
  private let ports: Ports
  /// The certificate of the authority that vouches for it.
  let authority: String

  /// Starts it; it ends with the test.
  init(in scratch: Scratch) throws {
    authority = scratch.aside + "/authority.pem"
    server = try Companion([
      Self.python, "\(Shipped.checkout)/Tests/InterchangeTests/Oracles/fhir_faults.py",
      scratch.aside,
    ])
    ports = try JSONDecoder().decode(Ports.self, from: server.line())
  }

  /// The address of a store, with nothing in between.
  func address(_ name: String) -> String { "http://127.0.0.1:\(ports.server)/\(name)" }

  /// The address of a store, with what goes wrong at each request to it.
  func address(_ faults: String, _ name: String) -> String {
    "http://127.0.0.1:\(ports.http)/\(faults)/\(name)"
  }

  func protectedAddress(_ name: String) -> String {
    "https://127.0.0.1:\(ports.https)/ok/\(name)"
  }

  /// Makes a resource in a store, as any other program may; the status of the answer.
  func create(_ type: String, _ json: String, in name: String) throws -> Int {
    server.input.write(Data("\(name) \(type) \(json)\n".utf8))
    return try JSONDecoder().decode(Creation.self, from: server.line()).status
  }

  /// What a store holds now.
  func store(_ name: String) throws -> Store {
    server.input.write(Data("\(name)\n".utf8))
    return try JSONDecoder().decode(Store.self, from: server.line())
  }
}
