import Foundation
import Testing

/// A server of FHIR on this computer, as a program of its own that knows nothing of Waymark.
final class FHIRServer {
  /// What a store of the server holds, and what the last request brought with it.
  struct Store: Decodable {
    let counts: [String: Int]
    let requests: Int
    let headers: [String: String]

    /// How many resources there are.
    var all: Int { counts.values.reduce(0, +) }
  }

  private struct Ports: Decodable {
    let http, https: Int
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
      Self.python, "\(Shipped.checkout)/Tests/InterchangeTests/Oracles/fhir_server.py",
      scratch.aside,
    ])
    ports = try JSONDecoder().decode(Ports.self, from: server.line())
  }

  /// The address of a store, with what goes wrong at each request to it.
  func address(_ faults: String, _ name: String) -> String {
    "http://127.0.0.1:\(ports.http)/\(faults)/\(name)"
  }

  func protectedAddress(_ name: String) -> String {
    "https://127.0.0.1:\(ports.https)/ok/\(name)"
  }

  /// What a store holds now.
  func store(_ name: String) throws -> Store {
    server.input.write(Data("\(name)\n".utf8))
    return try JSONDecoder().decode(Store.self, from: server.line())
  }
}
