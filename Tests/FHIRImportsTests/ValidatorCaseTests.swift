internal import FHIRImports
import Testing

/// The public cases for validators of responses, with what two other engines found.
@Suite("The public cases for validators")
struct ValidatorCaseTests {
  /// What two engines say of a case: whether the response is valid; nil where they differ.
  private func verdict(of name: String, in folder: String) throws -> Bool? {
    let verdicts = try ["java", "brianpos"].map { engine in
      let outcome = try text(ofFile: "\(folder)/outcomes-\(engine)/\(name)-qr.json")
      return !outcome.contains(/"severity"\s*:\s*"(error|fatal)"/)
    }
    return verdicts[0] == verdicts[1] ? verdicts[0] : nil
  }

  @Test(
    "are judged as both engines judge them, wherever they agree and no terminology server is asked")
  func cases() throws {
    guard let data = testData(for: "the public cases for validators") else { return }
    let folder = "\(data)/fhir-validator-cases"
    let names = files(in: "\(folder)/cases", endingIn: "-q.json").map { String($0.dropLast(7)) }
    try #require(names.count >= 30)
    var judged = 0
    var agreed = 0
    for name in names {
      let form = try text(ofFile: "\(folder)/cases/\(name)-q.json")
      // A server would be asked what is in the value set.
      guard !form.contains("\"answerValueSet\""), let wanted = try verdict(of: name, in: folder)
      else { continue }
      judged += 1
      let response = try text(ofFile: "\(folder)/cases/\(name)-qr.json")
      let isValid: Bool
      do {
        isValid = try !issues(response, to: form).contains { $0.severity == .error }
      } catch {
        isValid = false
      }
      if isValid == wanted { agreed += 1 }
      #expect(isValid == wanted, "\(name)")
    }
    print(
      "Of \(names.count) public cases for validators, \(judged) need no terminology server and have one verdict; \(agreed) of them agree."
    )
    #expect(judged >= 25)
  }
}
