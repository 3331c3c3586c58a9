import Assessments
import Foundation
import Placement
import Questionnaires
import Rules
import SeededRandom
import ShippedAssessment
import Testing

@testable import AnswerLines

@Suite("Lines that accidents have changed")
struct ReadingTests {
  /// How lines were read.
  private struct Tally {
    var refused = 0
    var careful = 0
    var plain = 0
  }

  @Test("are read at speed as they are read with care, or left to care", arguments: UInt64(0)..<4)
  func plainAndCareful(_ seed: UInt64) throws {
    let assessment = try ShippedAssessment.assessment()
    var random = SeededGenerator(seed: seed)
    var both = try BothReaders(assessment)
    var tally = Tally()
    for round in 0..<1200 {
      let line = LineMutation.of(try Self.line(assessment, &random), &random)
      let careful = both.readWithCare(line)
      switch (both.readPlainly(line), careful) {
      case (nil, nil): tally.refused += 1
      case (nil, _): tally.careful += 1
      case (let plain, let careful):
        tally.plain += 1
        #expect(
          plain == careful, "seed \(seed), round \(round): \(String(decoding: line, as: UTF8.self))"
        )
      }
    }
    // All ways are gone often enough to mean something.
    #expect(tally.refused > 50 && tally.careful > 2 && tally.plain > 50, "\(tally)")
  }

  @Test("are JSON to this parser where they are to Foundation's", arguments: UInt64(20)..<24)
  func strictness(_ seed: UInt64) throws {
    let assessment = try ShippedAssessment.assessment()
    let parser = try #require(JSONParser(largest: 1 << 16))
    var random = SeededGenerator(seed: seed)
    var accepted = 0
    for _ in 0..<700 {
      let line = LineMutation.of(try Self.line(assessment, &random), &random)
      let isJSON = line.isJSON(to: parser)
      if isJSON { accepted += 1 }
      let second = (try? JSONSerialization.jsonObject(with: Data(line), options: [])) != nil
      #expect(isJSON == second, "seed \(seed): \(String(decoding: line, as: UTF8.self))")
    }
    #expect(accepted > 50 && accepted < 650)
  }

  /// A made-up person of few words, so that accidents hit what matters.
  private static func line(
    _ assessment: Assessment, _ random: inout SeededGenerator
  ) throws -> [UInt8] {
    var person = RandomPerson(assessment.questionnaire, &random)
    person.forget(40, of: assessment.questionnaire, &random)
    let answers = try person.answers(to: assessment.questionnaire)
    return Array(Line.text(of: answers, to: assessment.questionnaire).utf8)
  }
}

/// The two ways in which a line can be read.
private struct BothReaders {
  /// What both must agree on: the values of the inputs before skip logic, and the line's name.
  struct Reading: Equatable {
    let values: [UInt8]
    let name: AnswersLine.Name?
  }

  private let assessment: Assessment
  private let parser: JSONParser
  private var reader: LineReader
  private var count = 0

  init(_ assessment: Assessment) throws {
    self.assessment = assessment
    parser = try #require(JSONParser(largest: 1 << 16))
    reader = LineReader(
      AnswerCodes(assessment, nameKey: AnswersLine.nameKey), inputCount: assessment.inputs.count)
  }

  mutating func readPlainly(_ line: [UInt8]) -> Reading? {
    count += 1
    return line.withPadding { bytes in
      guard let tokens = parser.read(bytes), reader.read(tokens, line: count) else { return nil }
      return Reading(
        values: Array(reader.values.prefix(assessment.questionnaire.inputs.count)),
        name: reader.name.flatMap(AnswersLine.name))
    }
  }

  func readWithCare(_ line: [UInt8]) -> Reading? {
    let read = line.withPadding { bytes in
      try? AnswersLine(bytes, number: 1, of: "people", for: assessment, with: parser)
    }
    guard let read else { return nil }
    let questionnaire = assessment.questionnaire
    let values = questionnaire.questions.flatMap { $0.possible(after: read.answers[$0.id]) }
      .map { $0.only.map(UInt8.init) ?? FlatAssessment.unknown }
    let counts = questionnaire.counts.map { _ in FlatAssessment.unknown }
    return Reading(values: values + counts, name: read.name)
  }
}

extension [UInt8] {
  /// Hands the bytes on as a parser wants them.
  fileprivate func withPadding<Result>(_ use: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    (self + Array(repeating: 0x20, count: JSONParser.padding)).withUnsafeBufferPointer {
      use(UnsafeBufferPointer(rebasing: $0.prefix(count)))
    }
  }

  fileprivate func isJSON(to parser: JSONParser) -> Bool {
    withPadding { parser.read($0) != nil }
  }
}
