import SeededRandom
import Placement
import Questionnaires
import TestLengths
import Testing

@testable import Assessments

@Suite("Mutated copies of the shipped files")
struct MutationTests {
  @Test("in the folder give an assessment or faults", arguments: UInt64(1)...10)
  func folders(_ seed: UInt64) throws {
    let shipped = try MemoryFolder.shipped()
    let names = shipped.files.keys.filter { !$0.hasPrefix("examples/") }.sorted()
    var random = SeededGenerator(seed: seed)
    var read = 0
    let rounds = TestLength.count(40, long: 100)
    for round in 0..<rounds {
      var memory = shipped
      for name in names.shuffled(using: &random).prefix(Int.random(in: 1...3, using: &random)) {
        memory.files[name] = .success(Mutation.of(try memory.bytes(name), &random))
      }
      let place: Comment = "seed \(seed), round \(round)"
      do throws(Faults) {
        let assessment = try memory.folder.read()
        #expect(!assessment.levels(assessment.judge(Answers())).isEmpty, place)
        read += 1
      } catch {
        check(error.list, place)
      }
    }
    #expect((1..<rounds).contains(read), "seed \(seed): all accidents are alike")
  }

  @Test(
    "of questions, tables and pages, one by one, are read or have faults", arguments: UInt64(1)...18
  )
  func files(_ seed: UInt64) throws {
    let shipped = try MemoryFolder.shipped()
    let assessment = try shipped.folder.read()
    let names = shipped.files.keys
      .filter { name in ["questions/", "tables/", "guide/"].contains { name.hasPrefix($0) } }
      .sorted()
    var random = SeededGenerator(seed: seed)
    var whole = 0
    for round in 0..<250 {
      let name = try #require(names.randomElement(using: &random))
      let bytes = Mutation.of(try shipped.bytes(name), &random)
      let ledger = Ledger()
      let isRead = read(bytes, as: name, of: assessment, ledger)
      let place: Comment = "seed \(seed), round \(round), \(name)"
      #expect(isRead || !ledger.faults.isEmpty, place)
      if ledger.faults.isEmpty { whole += 1 } else { check(Faults(ledger.faults).list, place) }
    }
    #expect((1..<250).contains(whole), "seed \(seed): all accidents are alike")
  }

  @Test("of examples are read or have faults", arguments: UInt64(1)...18)
  func examples(_ seed: UInt64) throws {
    let shipped = try MemoryFolder.shipped()
    let assessment = try shipped.folder.read()
    let names = shipped.files.keys.filter { $0.hasPrefix("examples/") }.sorted()
    var random = SeededGenerator(seed: seed)
    var read = 0
    for round in 0..<250 {
      let name = try #require(names.randomElement(using: &random))
      var memory = MemoryFolder(name: shipped.name, texts: [:])
      memory.files[name] = .success(Mutation.of(try shipped.bytes(name), &random))
      let place: Comment = "seed \(seed), round \(round), \(name)"
      do throws(Faults) {
        #expect(try memory.folder.examples(of: assessment).count == 1, place)
        read += 1
      } catch {
        check(error.list, place)
      }
    }
    #expect((1..<250).contains(read), "seed \(seed): all accidents are alike")
  }

  /// Reads one file the way the folder does; false when nothing comes of it.
  private func read(
    _ bytes: [UInt8], as name: String, of assessment: Assessment, _ ledger: Ledger
  ) -> Bool {
    let id = String(name.drop { $0 != "/" }.dropFirst().prefix { $0 != "." })
    if name.hasPrefix("guide/") {
      return PageReader(file: name, name: id, ledger: ledger).page(bytes) != nil
    }
    let node: Node
    do throws(FaultAt) {
      node = try YAMLReader.read(bytes)
    } catch {
      ledger.add(error.problem, in: name, at: error.place)
      return false
    }
    var vocabulary = Vocabulary(of: assessment, before: id)
    guard name.hasPrefix("tables/") else {
      return SectionReader(file: name, name: id, allNames: [], ledger: ledger)
        .section(node, &vocabulary) != nil
    }
    let scalar = Node.Scalar(text: id, place: Place(line: 1, column: 1))
    return TableReader(node, named: scalar, in: name, ledger)?.table(vocabulary) != nil
  }

  /// Faults that a person can use: some, each once, each with a sentence.
  private func check(_ faults: [Fault], _ place: Comment) {
    #expect(!faults.isEmpty, place)
    #expect(Set(faults).count == faults.count, place)
    let sentences = faults.map(\.problem.sentence)
    #expect(sentences.allSatisfy { $0.hasSuffix(".") || $0.hasSuffix("?") }, place)
  }
}

extension Vocabulary {
  /// The names of all sections before one, or of everything when there is no section of this name.
  fileprivate init(of assessment: Assessment, before section: String) {
    self.init()
    for other in assessment.questionnaire.sections {
      guard other.id.text != section else { return }
      for question in other.questions { _ = add(question) }
    }
    for count in assessment.questionnaire.counts { _ = add(count) }
    for table in assessment.tables { _ = add(table) }
  }
}
