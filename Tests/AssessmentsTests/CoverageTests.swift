import Assessments
import Placement
import ShippedAssessment
import Testing

@Suite("What carries the rows of the mission")
struct CoverageTests {
  /// The smallest assessment with a file of coverage: each row is carried by the question whether home is safe.
  static func covered(_ change: (inout [String]) -> Void = { _ in }) -> MemoryFolder {
    var memory = MemoryFolder.minimal
    var rows = (1...16).map {
      "  - row: M\($0)\n    title: Row \($0)\n    questions: [safe]\n    examples: [unsafe]\n"
    }
    change(&rows)
    memory.write("rows:\n" + rows.joined(), to: "coverage.yaml")
    return memory
  }

  static func listed(_ memory: MemoryFolder) throws -> [Fault] {
    let assessment = try memory.folder.read()
    let examples = try memory.folder.examples(of: assessment)
    do throws(Faults) {
      _ = try memory.folder.coverage(of: assessment, examples)
      return []
    } catch {
      return error.list
    }
  }

  private static func faults(_ memory: MemoryFolder) throws -> [String] {
    FaultRow.sentences(of: try listed(memory))
  }

  private static func gaps(_ memory: MemoryFolder) throws -> [String] {
    let assessment = try memory.folder.read()
    let examples = try memory.folder.examples(of: assessment)
    let coverage = try #require(try memory.folder.coverage(of: assessment, examples))
    return CoverageCheck(coverage, of: assessment, examples, file: "coverage.yaml").gaps
      .map(\.description)
  }

  @Test("may be left out")
  func none() throws {
    let memory = MemoryFolder.minimal
    let assessment = try memory.folder.read()
    #expect(try memory.folder.coverage(of: assessment, []) == nil)
  }

  @Test("holds when each row is carried and shown")
  func holds() throws {
    #expect(try Self.faults(Self.covered()).isEmpty)
    #expect(try Self.gaps(Self.covered()).isEmpty)
  }

  @Test(
    "is refused with the place and the remedy where a name is wrong, or a row is missing or twice",
    arguments: [
      (
        "questions: [safe]", "questions: [saf]",
        "coverage.yaml:4:17: There is no question named 'saf'. Did you mean 'safe'?"
      ),
      (
        "questions: [safe]", "tables: [strains]",
        "coverage.yaml:4:14: There is no table named 'strains'. Did you mean 'strain'?"
      ),
      (
        "examples: [unsafe]", "examples: [unsave]",
        "coverage.yaml:5:16: There is no example named 'unsave'. Did you mean 'unsafe'?"
      ),
      (
        "questions: [safe]", "questions: [safe, safe]",
        "coverage.yaml:4:23: 'safe' stands twice in 'questions'. Remove one."
      ),
      (
        "title: Row 1", "titel: Row 1",
        "coverage.yaml:3:5: 'titel' is not a key of a row. Did you mean 'title'?"
      ),
      (
        "row: M1\n", "row: M17\n",
        "coverage.yaml:2:10: 'M17' is not a row. Did you mean 'M1'?"
      ),
      ("row: M1\n", "row: M2\n", "coverage.yaml:6:5: 'M2' stands twice in 'rows'. Remove one."),
    ])
  func wrong(old: String, new: String, sentence: String) throws {
    let memory = Self.covered { rows in rows[0] = rows[0].replacing(old, with: new) }
    #expect(try Self.faults(memory).contains(sentence))
  }

  @Test("names a row that is missing")
  func missing() throws {
    #expect(
      try Self.faults(Self.covered { $0.remove(at: 6) }) == [
        "coverage.yaml:1:1: The row 'M7' is missing. Add it, with what carries it."
      ])
  }

  @Test("holds the names of pages against the guide")
  func pages() throws {
    let memory = Self.covered { rows in
      rows[0] = rows[0].replacing("questions: [safe]", with: "pages: [first-weak]")
    }
    #expect(
      try Self.faults(memory) == [
        "coverage.yaml:4:13: There is no page named 'first-weak'. Add it, or take the name out."
      ])
  }

  @Test(
    "has a gap where nothing carries a row, where it has no example, and where an example does not show it",
    arguments: [
      (
        "    questions: [safe]\n", "",
        "coverage.yaml:2:5: Nothing carries M1. Name a question, a table or a page for it."
      ),
      (
        "    examples: [unsafe]\n", "",
        "coverage.yaml:2:5: No example shows M1 at work. Name one, or write one."
      ),
      (
        "questions: [safe]", "questions: [days]",
        "coverage.yaml:5:16: The example 'unsafe' does not show M1: no rule of its tables holds, none of its "
          + "questions is answered, and none of its pages is given. Name another."
      ),
      (
        "questions: [safe]", "tables: [strain]",
        "coverage.yaml:5:16: The example 'unsafe' does not show M1: no rule of its tables holds, none of its "
          + "questions is answered, and none of its pages is given. Name another."
      ),
    ])
  func gap(old: String, new: String, sentence: String) throws {
    let memory = Self.covered { rows in rows[0] = rows[0].replacing(old, with: new) }
    #expect(try Self.gaps(memory).contains(sentence))
  }

  @Test("is shown by a rule of a table that holds and is not its floor")
  func rule() throws {
    let memory = Self.covered { rows in
      rows[0] = rows[0].replacing("questions: [safe]", with: "tables: [place]")
    }
    #expect(try Self.gaps(memory).isEmpty)
  }

  @Test("holds for the assessment that is shipped")
  func shipped() throws {
    let assessment = try ShippedAssessment.assessment()
    let examples = try ShippedAssessment.examples()
    let coverage = try #require(try ShippedAssessment.folder.coverage(of: assessment, examples))
    #expect(coverage.rows.count == 16)
    let gaps = CoverageCheck(coverage, of: assessment, examples, file: "coverage.yaml").gaps
    #expect(gaps.isEmpty, "\(gaps.map(\.description).joined(separator: "\n"))")
  }
}
