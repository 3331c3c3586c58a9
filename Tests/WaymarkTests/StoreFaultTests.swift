import Phrases
import Records
import Testing

@testable import waymark

@Suite("What is said of a fault of the records")
struct StoreFaultTests {
  private static let faults: [(StoreFault, code: Int32)] = [
    (.notFound(path: "/x"), 66), (.exists(path: "/x"), 73), (.noPermission(path: "/x"), 73),
    (.notAFile(path: "/x"), 73), (.notLocal(path: "/x"), 78), (.wrongPassphrase, 77),
    (.wrongRecoveryCode, 77), (.weakSlot(passes: 1, kibibytes: 1), 65),
    (.costlySlot(passes: 1, kibibytes: 1), 65), (.notEnoughMemory, 75), (.wrongFormat(.empty), 65),
    (.newerFormat(found: 2, known: 1), 78), (.tampered(.manifest), 65),
    (.tampered(.recordsMissing(2)), 65), (.tampered(.auditReplaced), 65), (.tampered(.slots), 65),
    (.busy, 75), (.full, 74), (.readOnly, 74), (.inputOutput(reason: "EIO"), 74), (.locked, 77),
    (.keyChanged, 77), (.noSuchRecord, 66), (.unreadableRecord, 78), (.noSuchSlot, 66),
    (.changedElsewhere(by: .recoveryCode, version: 2), 75), (.lastSlot, 77),
  ]

  @Test("is a sentence of its own in each language, and an exit code")
  func sentences() {
    for language in [Phrases.english, .spanish] {
      let sentences = Self.faults.map { language.sentence(for: $0.0) }
      #expect(Set(sentences).count == sentences.count)
      #expect(sentences.allSatisfy { $0.hasSuffix(".") && $0.contains(" ") })
    }
    for (fault, code) in Self.faults {
      #expect("\(fault.exitCode)".contains("\(code)"), "\(fault)")
    }
  }

  @Test("is a word of its own for everything that the audit remembers")
  func actions() {
    for language in [Phrases.english, .spanish] {
      let words = AuditAction.allCases.map {
        language.custody.audit.action(AuditPhrases.Action($0))
      }
      #expect(Set(words).count == AuditAction.allCases.count)
    }
  }
}
