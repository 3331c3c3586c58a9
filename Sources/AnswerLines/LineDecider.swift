internal import Assessments
internal import CSimdJSON
internal import Placement
internal import Questionnaires

/// Decides for one line after the other, and keeps what comes of them until it is taken.
struct LineDecider: ~Copyable {
  private let assessment: Assessment
  private let file: String
  private let whole: ((Answers) -> String)?
  private let parser: JSONParser
  private let flat: FlatAssessment
  private let writer: OutlineWriter
  private var reader: LineReader
  private var outline = Outline()
  private var scratch: FlatAssessment.Scratch
  var output: OutputBytes

  /// Makes a decider; nil when there is no memory for it.
  ///
  /// - Parameters:
  ///   - assessment: What decides.
  ///   - file: How to call the file of lines in faults.
  ///   - largest: The longest line, in bytes.
  ///   - whole: Gives the whole result of some answers as an object of JSON; nil for outlines.
  init?(
    _ assessment: Assessment, file: String, largest: Int, whole: ((Answers) -> String)?
  ) {
    guard let parser = JSONParser(largest: largest) else { return nil }
    self.assessment = assessment
    self.file = file
    self.whole = whole
    self.parser = parser
    flat = FlatAssessment(assessment)
    writer = OutlineWriter(assessment, flat.numbers)
    reader = LineReader(
      AnswerCodes(assessment, nameKey: AnswersLine.nameKey), inputCount: flat.inputCount)
    scratch = FlatAssessment.Scratch(for: flat)
    output = OutputBytes(capacity: 1 << 19)
  }

  /// Decides for the person of a line, which stands before ``JSONParser/padding`` readable bytes.
  ///
  /// - Throws: ``Faults`` with everything that is wrong in the line; nothing is written then.
  mutating func decide(
    _ line: UnsafeBufferPointer<UInt8>, number: Int
  ) throws(Faults) {
    if whole == nil, let tokens = parser.read(line), reader.read(tokens, line: number),
      reader.decide(flat, into: &outline, &scratch)
    {
      begin(number, reader.name)
    } else {
      let careful = try AnswersLine(
        line, number: number, of: file, for: assessment, with: parser)
      begin(number, careful.name)
      if let whole {
        let text = whole(careful.answers)
        output.append(UInt8(ascii: ","))
        output.append(String(text.dropFirst()))
        output.append(UInt8(ascii: "\n"))
        return
      }
      outline = assessment.outline(of: careful.answers, flat.numbers)
    }
    writer.write(outline, to: &output)
  }

  private mutating func begin(_ number: Int, _ name: cj_token?) {
    output.append(#"{"line":"#)
    output.append(Int64(number))
    guard let name else { return }
    output.append(#","id":"#)
    if name.kind == cj_integer.rawValue {
      output.append(name.integer)
    } else {
      output.append(quoted: UnsafeRawBufferPointer(start: name.text, count: Int(name.length)))
    }
  }

  private mutating func begin(_ number: Int, _ name: AnswersLine.Name?) {
    begin(number, cj_token?.none)
    switch name {
    case .integer(let integer):
      output.append(#","id":"#)
      output.append(integer)
    case .text(var text):
      output.append(#","id":"#)
      text.withUTF8 { output.append(quoted: UnsafeRawBufferPointer($0)) }
    case nil: break
    }
  }
}
