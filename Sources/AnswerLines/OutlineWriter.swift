internal import Placement

/// Writes outlines as lines of JSON, from pieces made once.
///
/// The README documents the keys.
struct OutlineWriter: Sendable {
  private var fragments = Fragments()
  /// The numbers of the first pieces of each kind.
  private let level: Int
  private let urgency: Int
  private let need: Int
  private let rule: Int
  private let item: Int

  init(_ assessment: Assessment, _ numbers: OutlineNumbers) {
    level = fragments.add(
      all: Self.spans(of: Level.self) { least, most in
        #","level":"\#(least)","settled":\#(least == most),"#
          + #""range":{"least":"\#(least)","most":"\#(most)"}"#
      })
    urgency = fragments.add(
      all: Self.spans(of: Urgency.self) { least, most in
        #","urgency":"\#(least)","urgencyRange":{"least":"\#(least)","most":"\#(most)"},"#
          + #""emergency":\#(least == Urgency.now.id),"firstSteps":["#
      })
    need = fragments.add(
      all: assessment.domains.flatMap { domain in
        Self.spans(of: Need.self) { least, most in
          #"{"id":"\#(domain.id)","need":"\#(least)","#
            + #""range":{"least":"\#(least)","most":"\#(most)"},"rules":["#
        }
      })
    rule = fragments.add(all: numbers.rules.map { "\"\($0)\"" })
    item = fragments.add(all: assessment.firstStepItems.map { "\"\($0.id)\"" })
  }

  /// Something for each pair of steps of a scale: the least from the first to the last, and for each the most.
  private static func spans<Step: Scale>(
    of scale: Step.Type, _ text: (String, String) -> String
  ) -> [String] {
    Step.allCases.flatMap { least in Step.allCases.map { most in text(least.id, most.id) } }
  }

  /// Adds what follows the line's number and name.
  func write(_ outline: Outline, to output: inout OutputBytes) {
    fragments.write(level + place(of: outline.level, in: Level.allCases.count), to: &output)
    fragments.write(urgency + place(of: outline.urgency, in: Urgency.allCases.count), to: &output)
    write(outline.firstSteps, from: item, to: &output)
    output.append(#"],"possibleFirstSteps":["#)
    write(outline.possibleFirstSteps, from: item, to: &output)
    output.append(#"],"domains":["#)
    let needs = Need.allCases.count
    for (domain, span) in outline.needs.enumerated() {
      if domain > 0 { output.append(UInt8(ascii: ",")) }
      fragments.write(need + domain * needs * needs + place(of: span, in: needs), to: &output)
      write(outline.rules(ofDomain: domain), from: rule, to: &output)
      output.append("]}")
    }
    output.append(#"],"decidedBy":["#)
    write(outline.decidedBy, from: rule, to: &output)
    output.append("]}\n")
  }

  private func place(of span: Outline.Span, in steps: Int) -> Int {
    span.least * steps + span.most
  }

  private func write(
    _ numbers: some Collection<Int>, from first: Int, to output: inout OutputBytes
  ) {
    var isFirst = true
    for number in numbers {
      if !isFirst { output.append(UInt8(ascii: ",")) }
      isFirst = false
      fragments.write(first + number, to: &output)
    }
  }
}
