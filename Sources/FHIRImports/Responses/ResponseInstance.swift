/// An item of a response at its place in the form, with what stands around it.
final class ResponseInstance {
  /// Nil for the response itself.
  let item: FHIRItem?
  let response: ResponseItem?
  private(set) weak var parent: ResponseInstance?
  private(set) var children: [ResponseInstance] = []

  init(_ item: FHIRItem?, _ response: ResponseItem?, in parent: ResponseInstance?) {
    self.item = item
    self.response = response
    self.parent = parent
    parent?.children.append(self)
  }

  /// What the form asks right here.
  func asked(by form: FHIRQuestionnaire) -> [FHIRItem] { item?.children ?? form.items }

  /// The instances of an item that are nearest: beside or below the nearest instance that something of it stands in.
  func nearest(_ linkID: String) -> [ResponseInstance] {
    var scope: ResponseInstance? = self
    while let here = scope {
      let found = here.all(linkID)
      if !found.isEmpty { return found }
      scope = here.parent
    }
    return []
  }

  private func all(_ linkID: String) -> [ResponseInstance] {
    (item?.linkID == linkID ? [self] : []) + children.flatMap { $0.all(linkID) }
  }
}

/// Says which items are asked, by the answers of a response.
///
/// No item looks at itself on a round-about way: the form was read.
final class Enablement {
  /// Whether what hangs on an expression is taken to be asked.
  private let assumed: Bool
  private var known: [Key: Bool] = [:]

  private struct Key: Hashable {
    let linkID: String
    let parent: ObjectIdentifier
  }

  private let form: [String: FHIRItem]

  init(of form: FHIRQuestionnaire, assuming assumed: Bool) {
    self.assumed = assumed
    self.form = Dictionary(
      form.allItems.map { ($0.linkID, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether an item that stands in an instance is asked: its own conditions hold, and it and all around it are.
  func isAsked(_ item: FHIRItem, in parent: ResponseInstance) -> Bool {
    let key = Key(linkID: item.linkID, parent: ObjectIdentifier(parent))
    if let found = known[key] { return found }
    let result = isAskedAround(parent) && holdsAll(item, in: parent)
    known[key] = result
    return result
  }

  private func isAskedAround(_ parent: ResponseInstance) -> Bool {
    guard let outer = parent.item, let around = parent.parent else { return true }
    return isAsked(outer, in: around)
  }

  private func holdsAll(_ item: FHIRItem, in parent: ResponseInstance) -> Bool {
    if item.hasGateExpression, !assumed { return false }
    let holds = { (gate: FHIRGate) in self.holds(gate, in: parent) }
    return item.gates.isEmpty
      || (item.needsAllGates ? item.gates.allSatisfy(holds) : item.gates.contains(where: holds))
  }

  private func holds(_ gate: FHIRGate, in parent: ResponseInstance) -> Bool {
    let values = parent.nearest(gate.question)
      .filter { found in
        guard let item = found.item, let around = found.parent else { return false }
        return isAsked(item, in: around)
      }
      .flatMap { $0.response?.answers ?? [] }.compactMap(\.value)
    if values.isEmpty, form[gate.question]?.isCalculated ?? false { return assumed }
    return gate.holds(for: values)
  }
}

extension FHIRGate {
  /// Whether it holds for the answers to its question; none is no answer.
  func holds(for values: [FHIRValue]) -> Bool {
    switch comparison {
    case .exists: .boolean(!values.isEmpty) == answer
    case .equal: values.contains { $0.isMeant(by: answer) }
    case .notEqual: !values.contains { $0.isMeant(by: answer) }
    case .greater: values.contains { answer.isLess(than: $0) }
    case .less: values.contains { $0.isLess(than: answer) }
    case .atLeast: values.contains { answer.isLess(than: $0) || $0.isEqual(to: answer) }
    case .atMost: values.contains { $0.isLess(than: answer) || $0.isEqual(to: answer) }
    }
  }
}
