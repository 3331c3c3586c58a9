import Testing

@testable import waymark

@Suite("The address of a server")
struct ServerAddressTests {
  @Test(
    "is one of https, or one of http on this computer",
    arguments: [
      "https://fhir.example.org/r4", "https://fhir.example.org:8443", "HTTPS://fhir.example.org",
      "http://127.0.0.1:8080/fhir", "http://localhost", "http://[::1]:80/r4",
      "https://[2001:db8::1]/r4",
    ])
  func taken(text: String) throws { #expect(try ServerAddress(text).text == text) }

  @Test("ends without a slash")
  func slash() throws {
    #expect(
      try ServerAddress("https://fhir.example.org/r4//").text == "https://fhir.example.org/r4")
  }

  @Test(
    "is nothing that only looks like this computer, nor anything without protection",
    arguments: [
      "http://fhir.example.org", "http://127.0.0.1.example.org", "http://localhost.example.org",
      "http://127.1", "http://127.0.0.256", "http://0x7f.0.0.1", "http://[::2]/",
      "http://192.168.0.1",
    ])
  func open(text: String) {
    #expect(throws: ServerAddress.Fault.notProtected) { try ServerAddress(text) }
  }

  @Test(
    "holds no name, no password, no query",
    arguments: [
      "https://me:secret@fhir.example.org", "http://localhost@fhir.example.org",
      "https://fhir.example.org\\@localhost", "https://fhir.example.org/r4?token=1",
      "https://fhir.example.org/#a",
    ])
  func secrets(text: String) {
    #expect(throws: ServerAddress.Fault.self) { try ServerAddress(text) }
  }

  @Test(
    "is no other text",
    arguments: [
      "", "fhir.example.org", "ftp://fhir.example.org", "file:///etc/passwd", "https://",
      "https://fhir.example.org:no", "https://a b", "https://fhir.example.org\n",
      "https://é.example",
    ])
  func none(text: String) {
    #expect(throws: ServerAddress.Fault.notAnAddress) { try ServerAddress(text) }
  }
}
