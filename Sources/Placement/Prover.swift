package import Questionnaires
package import Rules

extension Assessment {
  /// Proves what must hold of an assessment, over every set of answers.
  ///
  /// - Parameter limit: The most nodes that the proof may take.
  /// - Returns: The proof, with everything that does not hold.
  /// - Throws: ``Diagrams/TooLarge`` when it takes more: then nothing is proved.
  package func prove(limit: Int = Chain.limit) throws(Diagrams.TooLarge) -> Proof {
    var prover = Prover(assessment: self, chain: try Chain(self, limit: limit))
    try prover.proveTables()
    prover.proveMonotone()
    prover.proveUse()
    return prover.proof
  }
}

/// Gathers what does not hold.
struct Prover {
  let assessment: Assessment
  let chain: Chain
  /// The chain's store, which grows by what the proofs need.
  var store: Diagrams
  var findings: [Proof.Finding] = []

  init(assessment: Assessment, chain: Chain) {
    self.assessment = assessment
    self.chain = chain
    store = chain.store
  }

  var proof: Proof {
    Proof(
      chain: .init(
        name: "the whole chain", rules: assessment.tables.map(\.rules.count).reduce(0, +),
        cases: chain.cases),
      tables: assessment.tables.indices.map(extent(ofTableAt:)),
      answers: assessment.questionnaire.questions.map(\.numberOfAnswers).reduce(1, *),
      nodes: store.count, findings: findings, alike: alike)
  }

  private func extent(ofTableAt place: Int) -> Proof.Extent {
    let table = assessment.tables[place]
    let functions = assessment.slots[place].map { chain.functions[$0] } + chain.rules[place]
    let variables = functions.reduce(into: Set<Int>()) {
      $0.formUnion(chain.supports.variables(of: $1))
    }
    return Proof.Extent(
      name: table.id.text, rules: table.rules.count, cases: chain.cases(of: variables))
  }

  // MARK: - Monotone

  /// No answer that gets worse lowers a need, the level or the urgency, but where its table says why it may.
  mutating func proveMonotone() {
    for (place, table) in assessment.tables.enumerated() where table.kind.isMonotone {
      var exceptions = table.exceptions
      let function = chain.functions[assessment.slots[place].lowerBound]
      for variable in chain.supports.variables(of: function) {
        let question = assessment.questionnaire.questions[chain.variables[variable].question]
        guard let isRising = question.isWorseRising,
          let descent = store.descent(of: function, in: variable, isRising: isRising)
        else { continue }
        var from = descent.others
        var to = descent.others
        from[variable] = descent.lower
        to[variable] = descent.higher
        let witnesses = (from: assessment.witness(from), to: assessment.witness(to))
        exceptions.removeAll { $0.question == question.id }
        if let exception = table.exceptions.first(where: { $0.question == question.id }) {
          findings.append(
            .fallsByException(table.id, exception, from: witnesses.from, to: witnesses.to))
        } else {
          findings.append(
            .falls(table.id, question.id, from: witnesses.from, to: witnesses.to))
        }
      }
      findings += exceptions.map { .needlessException(table.id, $0.question) }
    }
  }
}

extension Question {
  /// Whether concern grows as the values of the question's inputs rise; nil when it does not hang on them.
  package var isWorseRising: Bool? {
    switch kind {
    case .yesNo(.yes), .oneOf(_, .last), .severalOf(_, _, .marked), .number(_, _, .more): true
    case .yesNo(.no), .oneOf(_, .first), .severalOf(_, _, .unmarked), .number(_, _, .less): false
    case .yesNo(.neither), .oneOf(_, .neither), .severalOf(_, _, .neither),
      .number(_, _, .neither), .note:
      nil
    }
  }

  /// How many answers there are, but for words and for leaving it open.
  fileprivate var numberOfAnswers: Double {
    inputs.reduce(1) { $0 * Double($1.values.count) }
  }
}
