/// The base address of a server of FHIR.
struct ServerAddress: Hashable {
  enum Fault: Error {
    case notAnAddress, notProtected, hasName, hasQuery

    var sentence: String {
      switch self {
      case .notAnAddress:
        "That is no address of a server. Write it as https://fhir.example.org/r4."
      case .notProtected:
        "Plain http would let others read everything on the way. Use https; http is taken for this computer alone, as "
          + "http://127.0.0.1:8080."
      case .hasName:
        "An address must hold no name and no password. Put the token into a file, and name it with --token-file."
      case .hasQuery: "The address of a server has no '?' and no '#'. Give its base alone."
      }
    }
  }

  /// Without a slash at the end.
  let text: String
  /// "https", or "http" for this computer.
  let scheme: String

  /// Takes an address of https, or one of http on this computer.
  init(_ text: String) throws(Fault) {
    guard text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { throw .notAnAddress }
    let scheme = text.prefix { $0 != ":" }.lowercased()
    guard scheme == "https" || scheme == "http",
      text.dropFirst(scheme.count).hasPrefix("://")
    else { throw .notAnAddress }
    let rest = text.dropFirst(scheme.count + 3)
    if rest.contains("?") || rest.contains("#") { throw .hasQuery }
    let authority = rest.prefix { $0 != "/" }
    if authority.contains("@") || authority.contains("\\") { throw .hasName }
    let host = Self.host(authority)
    guard let host, !host.isEmpty else { throw .notAnAddress }
    if scheme == "http", !Self.isHere(host) { throw .notProtected }
    var address = text
    while address.hasSuffix("/") { address.removeLast() }
    self.text = address
    self.scheme = scheme
  }

  /// The host without its port; nil when the port is none.
  private static func host(_ authority: Substring) -> Substring? {
    if authority.hasPrefix("[") {
      guard let end = authority.firstIndex(of: "]") else { return nil }
      let port = authority[authority.index(after: end)...]
      return port.isEmpty || isPort(port) ? authority[...end] : nil
    }
    guard let colon = authority.firstIndex(of: ":") else { return authority }
    return isPort(authority[colon...]) ? authority[..<colon] : nil
  }

  private static func isPort(_ text: Substring) -> Bool {
    let digits = text.dropFirst()
    return text.first == ":" && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
      && (1...65_535).contains(Int(digits) ?? 0)
  }

  /// Whether a host is this computer, whatever a name server says.
  private static func isHere(_ host: Substring) -> Bool {
    if host.lowercased() == "localhost" || host == "[::1]" { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127"
      && parts.allSatisfy { part in
        (1...3).contains(part.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
          && (0...255).contains(Int(part) ?? -1)
      }
  }
}
