import Placement
import Questionnaires
import Rules
import SmallAssessments
import Testing

@testable import Interchange

@Suite("Ranges in a decision model")
struct ModelProofTests {
  private struct Ends {
    let model: DecisionModel
    let proof: ModelProof

    /// The names of the decisions that are not exact.
    var wider: Set<String> {
      Set(proof.wider.map { model.decisions[model.outputs[$0.output].decision($0.end)].name })
    }
  }

  private func ends(_ assessment: Assessment) throws -> Ends {
    let chain = assessment.chain
    let model = ModelBuilder.model(of: assessment, chain.variables)
    return Ends(model: model, proof: try ModelProof(model, of: chain))
  }

  @Test("are exact where the proof says so, wider somewhere where not, and never narrower")
  func randomAssessments() throws {
    var exact = 0
    var wider = 0
    for seed in 0..<100 as Range<UInt64> {
      let assessment = try RandomAssessment.made(seed)
      let chain = assessment.chain
      let model = ModelBuilder.model(of: assessment, chain.variables)
      let proof = try ModelProof(model, of: chain)
      let plain = PlainModel(model: model)
      let ranges = try PlainRanges(assessment, chain)
      var found: Set<ModelProof.Wider> = []
      for data in plain.cases {
        let decided = plain.decide(data)
        #expect(!decided.contains(-1), "seed \(seed), \(data)")
        let right = try ranges.ranges(data)
        for (place, output) in model.outputs.enumerated() {
          let given = (decided[output.least], decided[output.most])
          let range = right[output.input]
          #expect(
            given.0 <= range.lowerBound && range.upperBound <= given.1,
            "seed \(seed), \(output.name), \(data)")
          let isWhole = zip(data, model.inputs).allSatisfy { $0 != $1.values.unknown }
          #expect(!isWhole || given.0 == given.1, "seed \(seed), \(output.name), \(data)")
          if given.0 < range.lowerBound { found.insert(.init(output: place, end: .least)) }
          if given.1 > range.upperBound { found.insert(.init(output: place, end: .most)) }
        }
      }
      #expect(Set(proof.wider) == found, "seed \(seed)")
      #expect(proof.narrower.isEmpty, "seed \(seed)")
      exact += model.outputs.count * 2 - found.count
      wider += found.count
    }
    #expect(
      exact > 500 && wider > 100, "the samples have too few of one kind: \(exact), \(wider)")
  }

  @Test("are exact everywhere once they are given over a few completions of what is unknown")
  func completions() throws {
    var refined = 0
    for seed in 0..<60 as Range<UInt64> {
      let assessment = try RandomAssessment.made(seed)
      let chain = assessment.chain
      var builder = ModelBuilder(assessment, chain.variables)
      for wide in try ModelProof(builder.model, of: chain).wider {
        let few = try Completions(
          for: [chain.functions[builder.model.outputs[wide.output].input]], in: chain.store,
          allowed: 100, ends: [wide.end])
        builder.refine(wide.output, wide.end, by: few.rows)
        refined += 1
      }
      let proof = try ModelProof(builder.model, of: chain)
      #expect(proof.wider.isEmpty && proof.narrower.isEmpty, "seed \(seed)")
      let plain = PlainModel(model: builder.model)
      let ranges = try PlainRanges(assessment, chain)
      for data in plain.cases {
        let decided = plain.decide(data)
        let right = try ranges.ranges(data)
        for output in builder.model.outputs {
          #expect(
            decided[output.least] == right[output.input].lowerBound
              && decided[output.most] == right[output.input].upperBound,
            "seed \(seed), \(output.name), \(data)")
        }
      }
    }
    #expect(refined > 50, "only \(refined) ends had to be refined")
  }

  @Test("are exact when each answer is looked at once")
  func independent() throws {
    let small = SmallAssessment(
      questions: [.yesNo("shakes"), .yesNo("alone")],
      domains: [
        ("body", [.init(id: "shaky", gives: 2, when: [["shakes": [1]]])]),
        ("home", [.init(id: "lonely", gives: 1, when: [["alone": [1]]])]),
      ], level: [.init(id: "both", gives: 3, when: [["body": [2], "home": [1]]])])
    #expect(try ends(small.made()).wider.isEmpty)
  }

  @Test("are wider where two rules that exclude each other hang on one answer")
  func correlated() throws {
    let small = SmallAssessment(
      questions: [.yesNo("shakes")],
      domains: [
        ("body", [.init(id: "shaky", gives: 2, when: [["shakes": [1]]])]),
        ("calm", [.init(id: "steady", gives: 2, when: [["shakes": [0]]])]),
      ], level: [.init(id: "both", gives: 4, when: [["body": [2], "calm": [2]]])],
      firstStep: [.init(id: "either", gives: 0, when: [["body": [2]], ["calm": [2]]])])
    #expect(try ends(small.made()).wider == ["most_level", "certain_first_steps__rest"])
  }

  @Test("hold where rules cover every case only together")
  func together() throws {
    let small = SmallAssessment(
      questions: [.yesNo("shakes")],
      domains: [
        (
          "body",
          [
            .init(id: "shaky", gives: 2, when: [["shakes": [1]]]),
            .init(id: "steady", gives: 1, when: [["shakes": [0]]]),
          ]
        )
      ], domainsHaveFloors: false)
    let ends = try ends(small.made())
    let decided = PlainModel(model: ends.model).decide([2])
    let body = try #require(ends.model.outputs.first { $0.name == "body" })
    #expect(decided[body.least] == 0 && decided[body.most] == 2)
    #expect(ends.wider == ["least_body"])
  }

  @Test("of a middle band ask both ends, and of what may be either end")
  func middleBand() throws {
    let small = SmallAssessment(
      questions: [.number("days", 0...9)],
      domains: [
        (
          "body",
          [
            .init(id: "some", gives: 2, when: [["days": Set(3...9)]]),
            .init(id: "most", gives: 4, when: [["days": Set(7...9)]]),
          ]
        )
      ], firstStep: [.init(id: "middle", gives: 0, when: [["body": [1, 2, 3]]])])
    let model = try ends(small.made()).model
    let cells = try ["certain", "possible"].map { end in
      let decision = try #require(model.decisions.first { $0.name == "\(end)_first_steps__rest" })
      let row = try #require(decision.rows.first)
      return Dictionary(
        uniqueKeysWithValues: row.cells.map { (model.name(of: $0.key), $0.value) })
    }
    #expect(cells[0] == ["least_body": [1, 2, 3, 4], "most_body": [0, 1, 2, 3]])
    #expect(cells[1] == ["most_body": [1, 2, 3, 4], "least_body": [0, 1, 2, 3]])
  }
}
