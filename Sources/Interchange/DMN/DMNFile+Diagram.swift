extension DMNFile {
  /// Where modelers show each element: in columns from left to right, each decision right of all that it needs.
  var diagramInterchange: XML {
    let layout = DiagramLayout(model)
    let shapes = layout.columns.map { column in
      let name = model.name(of: column)
      let place = layout.corner(of: column)
      return XML(
        "dmndi:DMNShape", ["id": "\(name).shape", "dmnElementRef": name],
        [
          XML(
            "dc:Bounds",
            [
              "x": String(place.x), "y": String(place.y), "width": String(DiagramLayout.width),
              "height": String(DiagramLayout.height),
            ])
        ])
    }
    let edges = model.decisions.enumerated().flatMap { place, decision in
      decision.columns.map { column in
        let requirement = "\(decision.name).needs.\(model.name(of: column))"
        let from = layout.corner(of: column)
        let to = layout.corner(of: .decision(place))
        let middle = DiagramLayout.height / 2
        return XML(
          "dmndi:DMNEdge", ["id": "\(requirement).edge", "dmnElementRef": requirement],
          [
            Self.waypoint(from.x + DiagramLayout.width, from.y + middle),
            Self.waypoint(to.x, to.y + middle),
          ])
      }
    }
    return XML(
      "dmndi:DMNDI", [:], [XML("dmndi:DMNDiagram", ["id": "diagram"], shapes + edges)])
  }

  private static func waypoint(_ x: Int, _ y: Int) -> XML {
    XML("di:waypoint", ["x": String(x), "y": String(y)])
  }
}

/// The places of the elements of a model on a plane.
struct DiagramLayout {
  static let width = 240
  static let height = 50
  private static let stepRight = 440
  private static let stepDown = 70

  let columns: [DecisionModel.Column]
  private let corners: [DecisionModel.Column: (x: Int, y: Int)]

  init(_ model: DecisionModel) {
    columns =
      model.inputs.indices.map { .input($0) } + model.decisions.indices.map { .decision($0) }
    var layers: [DecisionModel.Column: Int] = [:]
    var heights: [Int: Int] = [:]
    var corners: [DecisionModel.Column: (x: Int, y: Int)] = [:]
    for column in columns {
      var layer = 0
      if case .decision(let place) = column {
        layer = 1 + (model.decisions[place].columns.compactMap { layers[$0] }.max() ?? 0)
      }
      layers[column] = layer
      corners[column] = (layer * Self.stepRight, heights[layer, default: 0] * Self.stepDown)
      heights[layer, default: 0] += 1
    }
    self.corners = corners
  }

  /// The upper left corner of an element.
  func corner(of column: DecisionModel.Column) -> (x: Int, y: Int) { corners[column] ?? (0, 0) }
}
