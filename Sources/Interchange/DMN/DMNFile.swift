internal import Placement
internal import Questionnaires

/// A decision model as a file of DMN.
struct DMNFile {
  let edition: DMNEdition
  let assessment: Assessment
  let model: DecisionModel
  let proof: ModelProof

  /// The name of the type of each list of values.
  let types: [Values: String]
  /// The id of the element for each source.
  let sources: [Identifier<Source>: String]

  init(
    _ assessment: Assessment, _ model: DecisionModel, _ proof: ModelProof, edition: DMNEdition
  ) {
    self.edition = edition
    self.assessment = assessment
    self.model = model
    self.proof = proof
    var names = Names()
    var types: [Values: String] = [:]
    for (values, name) in Self.lists(of: model) where types[values] == nil {
      // A short list is named by what stands in it, since many have it.
      types[values] = names.take(
        "type", values.count > 3 ? name : values.all.joined(separator: "-"))
    }
    self.types = types
    sources = Dictionary(
      uniqueKeysWithValues: assessment.sources.map { ($0.id, names.take("source", $0.id.text)) })
  }

  /// The lists of values, each with the name of what has it.
  private static func lists(of model: DecisionModel) -> [(Values, String)] {
    model.inputs.map { ($0.values, $0.name) } + model.decisions.map { ($0.values, $0.name) }
  }

  var text: String { definitions.file }

  private var definitions: XML {
    let identity = assessment.identity
    return XML(
      "definitions",
      [
        "xmlns": edition.model, "xmlns:dmndi": edition.diagrams,
        "xmlns:dc": "http://www.omg.org/spec/DMN/20180521/DC/",
        "xmlns:di": "http://www.omg.org/spec/DMN/20180521/DI/",
        "id": "definitions", "name": identity.title.interview,
        "namespace": "urn:waymark:\(identity.id)", "exporter": "Waymark",
      ],
      [XML("description", text: description)] + itemDefinitions + model.inputs.map(inputData)
        + model.decisions.indices.map(decision) + assessment.sources.map(knowledgeSource)
        + [diagramInterchange])
  }

  private var description: String {
    let identity = assessment.identity
    let review =
      switch identity.review {
      case .notReviewed: "No clinician has reviewed these rules yet."
      case .reviewed(let reviewer): "Reviewed by \(reviewer)."
      }
    return """
      \(identity.title.interview) (\(identity.id)), version \(identity.version), \
      digest \(identity.digest). \(identity.audience.interview). \(review) Not a diagnosis. \
      Each answer is a datum; what is not answered is "unknown" and never "no". Each result is a \
      range: the decisions "least" and "most", and "certain" and "possible" for what is wanted or \
      not. A range is never narrower than what the unknown answers leave open.
      """
  }

  /// The types, each where it is first used.
  private var itemDefinitions: [XML] {
    var written: Set<Values> = []
    return Self.lists(of: model).filter { written.insert($0.0).inserted }.map { values, _ in
      let name = types[values] ?? ""
      return XML(
        "itemDefinition", ["id": name, "name": name],
        [
          XML("typeRef", text: values.areNumbers ? "number" : "string"),
          XML(
            "allowedValues", ["id": "\(name).values"],
            [XML("text", text: FEEL.list(values.all, areNumbers: values.areNumbers))]),
        ])
    }
  }

  private func inputData(_ datum: DecisionModel.Datum) -> XML {
    XML(
      "inputData", ["id": datum.name, "name": datum.name, "label": datum.label],
      [XML("description", text: datum.wording), variable(datum.name, datum.values)])
  }

  func variable(_ name: String, _ values: Values) -> XML {
    XML(
      "variable",
      ["id": "\(name).variable", "name": name, "typeRef": types[values] ?? ""])
  }

  private func knowledgeSource(_ source: Source) -> XML {
    XML(
      "knowledgeSource",
      [
        "id": sources[source.id] ?? "", "name": source.id.text, "label": source.title,
        "locationURI": source.address,
      ],
      [
        XML(
          "description",
          text: "\(source.publisher), \(source.year). \(source.title). \(source.usedFor).")
      ])
  }
}
