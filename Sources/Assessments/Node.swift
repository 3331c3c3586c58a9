/// A piece of a YAML file, with its place.
///
/// Every scalar is text: `no` stays a word and `1.10` keeps its nought.
enum Node: Sendable {
  case scalar(Scalar)
  case list([Node], Place)
  case map(Mapping)

  struct Scalar: Sendable {
    let text: String
    let place: Place
  }

  struct Mapping: Sendable {
    let entries: [(key: Scalar, value: Node)]
    let place: Place

    subscript(key: String) -> Node? { entries.first { $0.key.text == key }?.value }
  }

  /// What a map says under `id`, when that is a text.
  var id: Scalar? {
    guard case .map(let mapping) = self, case .scalar(let id) = mapping["id"] else { return nil }
    return id
  }

  var place: Place {
    switch self {
    case .scalar(let scalar): scalar.place
    case .list(_, let place): place
    case .map(let mapping): mapping.place
    }
  }
}
