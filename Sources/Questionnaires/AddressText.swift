/// Addresses as FHIR R4 writes them.
package enum AddressText {
  /// Whether a text can be a URI: without blanks, a `urn:uuid` in its form.
  package static func isURI(_ text: String) -> Bool {
    guard !text.isEmpty,
      text.unicodeScalars.allSatisfy({
        $0.value > 0x20 && !"\\<>\"{}|^`".unicodeScalars.contains($0)
      })
    else { return false }
    guard text.hasPrefix("urn:uuid:") else { return true }
    return isUUID(text.dropFirst("urn:uuid:".count))
  }

  private static func isUUID(_ text: Substring) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.utf8.count) == [8, 4, 4, 4, 12]
      && parts.joined().utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x61...0x66).contains($0)
      }
  }
}
