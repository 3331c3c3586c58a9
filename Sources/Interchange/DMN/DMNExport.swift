package import Placement
internal import Questionnaires
internal import Rules

/// The rules of an assessment as a file of DMN, and what is proved of it.
package struct DMNExport: Sendable {
  /// The whole file.
  package let text: String
  /// The names of the ends of ranges that are exactly what the unknown answers leave open.
  package let exact: [String]
  /// The names of those that may be wider with some answers unknown, and never narrower.
  package let wider: [String]

  /// The most completions over which one end is given: each takes tables of its own.
  package static let completions = 64

  /// Lays an assessment out, and proves that no range is narrower than what unknown answers leave open.
  ///
  /// - Parameters:
  ///   - assessment: The assessment.
  ///   - edition: The edition of the standard.
  ///   - isExact: Whether ranges that would be wider are given exactly, which takes many more tables.
  ///   - completions: The most completions over which one end may be given.
  ///   - limit: The most nodes that the proof may take.
  /// - Throws: ``DMNFault``; then there is no file.
  package init(
    _ assessment: Assessment, edition: DMNEdition = .edition1_5, isExact: Bool = false,
    completions: Int = completions, limit: Int = Chain.limit
  ) throws(DMNFault) {
    let gap: Identifier<Table>?
    var missed: [ModelProof.Wider] = []
    var builder: ModelBuilder
    var proof: ModelProof
    do throws(Diagrams.TooLarge) {
      let chain = try assessment.prepare()
      builder = ModelBuilder(assessment, chain.variables)
      gap = try chain.gap(in: assessment)
      proof = try ModelProof(builder.model, of: chain, limit: limit)
      if isExact, !proof.wider.isEmpty {
        missed = Self.refine(&builder, proof.wider, chain, allowed: completions)
        if missed.isEmpty { proof = try ModelProof(builder.model, of: chain, limit: limit) }
      }
    } catch {
      throw .tooLarge(nodes: limit)
    }
    let model = builder.model
    if let gap { throw .gap(table: gap.text) }
    let name = { (end: ModelProof.Wider) in
      model.decisions[model.outputs[end.output].decision(end.end)].name
    }
    guard proof.narrower.isEmpty else { throw .tooNarrow(proof.narrower.map(name)) }
    guard missed.isEmpty else {
      throw .notExact(missed.map(name), allowed: completions)
    }
    let wider = proof.wider.map(name)
    let all = model.outputs.flatMap { output in
      Diagrams.End.allCases.map { model.decisions[output.decision($0)].name }
    }
    text = DMNFile(assessment, model, proof, edition: edition).text
    exact = all.filter { !wider.contains($0) }
    self.wider = wider
  }

  /// Gives ends that are not exact table by table over a few completions.
  ///
  /// - Returns: The ends that would take too many; then nothing is to be written.
  private static func refine(
    _ builder: inout ModelBuilder, _ wider: [ModelProof.Wider], _ chain: Chain, allowed: Int
  ) -> [ModelProof.Wider] {
    wider.filter { wide in
      let function = chain.functions[builder.model.outputs[wide.output].input]
      guard
        let few = try? Completions(
          for: [function], in: chain.store, allowed: allowed, ends: [wide.end])
      else { return true }
      builder.refine(wide.output, wide.end, by: few.rows)
      return false
    }
  }
}
