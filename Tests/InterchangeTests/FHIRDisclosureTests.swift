import Testing

@testable import Interchange

@Suite("Why answers may leave")
struct FHIRDisclosureTests {
  private func disclosure(
    signed: String = "2026-02-01", by: String = "K-17", until: String = "2026-12-31",
    to: String = "Harbor Clinic", for purpose: String = "treatment"
  ) throws -> FHIRDisclosure {
    let day = try #require(FHIRDay("2026-03-01"))
    return try FHIRDisclosure(
      .consent(signed: try #require(FHIRDay(signed)), by: by, until: until), to: to,
      for: purpose, on: day)
  }

  @Test("a consent holds from the day on which it is signed to its last day, or until an event")
  func holds() throws {
    #expect(try disclosure(signed: "2026-03-01", until: "2026-03-01").recipient == "Harbor Clinic")
    #expect(try disclosure(until: "the end of treatment").account.contains("the end of treatment"))
  }

  @Test("a consent that lacks a part is refused, with the option that gives it")
  func lacks() throws {
    #expect(throws: FHIRRefusal.noRecipient) { try disclosure(to: " ") }
    #expect(throws: FHIRRefusal.noPurpose) { try disclosure(for: "") }
    #expect(throws: FHIRRefusal.noSigner) { try disclosure(by: "") }
    #expect(throws: FHIRRefusal.noEnd) { try disclosure(until: "") }
    for refusal in [FHIRRefusal.noRecipient, .noPurpose, .noSigner, .noEnd] {
      #expect(refusal.description.contains(" with --"), "\(refusal)")
    }
  }

  @Test("a consent that has ended, or is signed later, is refused with both days")
  func ended() throws {
    #expect(throws: FHIRRefusal.ended("2026-02-28", export: "2026-03-01")) {
      try disclosure(until: "2026-02-28")
    }
    #expect(throws: FHIRRefusal.notYetSigned("2026-03-02", export: "2026-03-01")) {
      try disclosure(signed: "2026-03-02")
    }
  }

  @Test("every exception names its rule of 42 CFR Part 2")
  func exceptions() {
    for exception in FHIRException.allCases {
      #expect(exception.rule.hasPrefix("42 CFR 2."), "\(exception)")
    }
    #expect(Set(FHIRException.allCases.map(\.rule)).count == FHIRException.allCases.count)
  }

  @Test(
    "a day is one of the calendar, with a time and its zone if any",
    arguments: ["2026-03-01", "2024-02-29", "2026-03-01T10:15:00Z", "2026-03-01T10:15:00-05:00"])
  func days(text: String) { #expect(FHIRDay(text)?.text == text) }

  @Test(
    "what is no day is none",
    arguments: [
      "", "2026", "2026-3-1", "2026-02-29", "2026-13-01", "2026-03-01T10:15", "2026-03-01T10:15:00",
      "2026-03-01T24:00:00Z", "2026-03-01T10:15:00+5", "٢٠٢٦-03-01", "2026-03-01Z", "0000-01-01",
    ])
  func noDays(text: String) { #expect(FHIRDay(text) == nil) }
}
